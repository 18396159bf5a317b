import { memo, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { LEVELS, type Answer, type Level } from '../domain/answer';
import { answerOfKey } from './answerKeys';
import { LevelRow } from './LevelRow';
import { Rings } from './Rings';
import { useChosen } from './useChosen';
import styles from './LevelChoice.module.css';

/** An answer beside the current one: the previous measurement's, or the target. */
interface Ghost {
  readonly level: Level;
  /** Said behind the sentence: "Vorige keer", "Doel". */
  readonly label: string;
}

interface LevelChoiceProps {
  readonly itemId: string;
  readonly statement: string;
  /** The five level descriptions, 1 to 5: they are the answers. */
  readonly levels: readonly string[];
  readonly unknownLabel: string;
  readonly notApplicableLabel: string;
  readonly value: Answer | null;
  readonly onChange: (answer: Answer) => void;
  /** Ids of texts that explain the statement. */
  readonly describedBy?: string | undefined;
  readonly headingLevel?: 1 | 2 | 3 | undefined;
  readonly previous?: Ghost | undefined;
  readonly target?: Ghost | undefined;
}

/**
 * One statement with its five answers, and apart from them "weet ik niet" and "niet van toepassing". Native radio inputs: `name`
 * is the item's id, `value` is 1 to 5, dk or na. Inside it the keys 1–5, w and n choose; arrows do what they do in radio groups.
 */
export function LevelChoice({
  itemId,
  statement,
  levels,
  unknownLabel,
  notApplicableLabel,
  value,
  onChange,
  describedBy,
  headingLevel = 2,
  previous,
  target,
}: LevelChoiceProps) {
  const Heading = `h${headingLevel}` as const;
  const field = useRef<HTMLFieldSetElement>(null);
  useChosen(field, onChange);
  // A value that changed elsewhere: undo, clear, another tab.
  useLayoutEffect(() => {
    for (const radio of radiosOf(field.current)) radio.checked = radio.value === String(value);
  }, [value, itemId]);

  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const answer = answerOfKey(event);
    if (answer === null) return;
    event.preventDefault();
    const radio = radiosOf(event.currentTarget).find((input) => input.value === String(answer));
    radio?.focus();
    radio?.click();
  };

  return (
    <fieldset ref={field} className={styles.choice} aria-describedby={describedBy} onKeyDown={onKeyDown}>
      <legend className={styles.legend}>
        <Heading className={styles.statement}>{statement}</Heading>
      </legend>
      <div className={styles.levels}>
        {LEVELS.map((level, index) => (
          <LevelRow
            key={level}
            itemId={itemId}
            level={level}
            text={levels[index] ?? ''}
            previous={previous?.level === level ? previous.label : undefined}
            target={target?.level === level ? target.label : undefined}
          />
        ))}
      </div>
      <div className={styles.apart}>
        <Aside itemId={itemId} answer="dk" text={unknownLabel} />
        <Aside itemId={itemId} answer="na" text={notApplicableLabel} />
      </div>
    </fieldset>
  );
}

function radiosOf(field: HTMLFieldSetElement | null): HTMLInputElement[] {
  return [...(field?.querySelectorAll<HTMLInputElement>("input[type='radio']") ?? [])];
}

interface AsideProps {
  readonly itemId: string;
  readonly answer: 'dk' | 'na';
  readonly text: string;
}

/** The first letters of "weet ik niet" and "niet van toepassing". */
const KEY = { dk: 'w', na: 'n' } as const;

const Aside = memo(function Aside({ itemId, answer, text }: AsideProps) {
  return (
    <label className={styles.aside}>
      <input type="radio" className={styles.input} name={itemId} value={answer} aria-keyshortcuts={KEY[answer]} />
      <Rings value={answer} size={20} />
      <span className={styles.key} aria-hidden="true">
        {KEY[answer]}
      </span>
      <span className={styles.word}>{text}</span>
    </label>
  );
});
