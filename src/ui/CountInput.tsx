import { useId, useRef, type KeyboardEvent } from 'react';
import { cx } from './cx';
import { Rings } from './Rings';
import type { DraftCounts } from './voteCounts';
import inputs from './inputs.module.css';
import styles from './CountInput.module.css';

interface CountInputProps {
  /** Names the group: the item whose votes these are. */
  readonly legend: string;
  readonly value: DraftCounts;
  readonly onChange: (next: DraftCounts) => void;
  /** After Enter in the last input. */
  readonly onDone?: (() => void) | undefined;
  readonly levelNames: readonly string[];
  readonly words: { readonly unknown: string; readonly notApplicable: string };
  /** The sum in words: "Samen 12 stemmen". */
  readonly total: string;
}

const DIGITS = 3;

/** Seven numbers to type one after another, without leaving the number keys: Enter goes on, as Tab does. */
export function CountInput({ legend, value, onChange, onDone, levelNames, words, total }: CountInputProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const places = [
    ...levelNames.map((name, index) => ({
      answer: index + 1,
      name,
      count: value.levels[index] ?? null,
      write: (count: number | null): DraftCounts => ({
        ...value,
        levels: levelNames.map((_, place) => (place === index ? count : (value.levels[place] ?? null))),
      }),
    })),
    {
      answer: 'dk' as const,
      name: words.unknown,
      count: value.unknown,
      write: (count: number | null): DraftCounts => ({ ...value, unknown: count }),
    },
    {
      answer: 'na' as const,
      name: words.notApplicable,
      count: value.notApplicable,
      write: (count: number | null): DraftCounts => ({ ...value, notApplicable: count }),
    },
  ];
  const goOn = (from: number) => {
    const next = group.current?.querySelectorAll('input')[from + 1];
    if (next) next.focus();
    else onDone?.();
  };
  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.places}>
        {places.map(({ answer, name, count, write }, index) => (
          <Count
            key={answer}
            answer={answer}
            name={name}
            count={count}
            apart={answer === 'dk'}
            onCount={(next) => {
              onChange(write(next));
            }}
            onEnter={() => {
              goOn(index);
            }}
          />
        ))}
      </div>
      <output className={styles.total}>{total}</output>
    </fieldset>
  );
}

interface CountProps {
  readonly answer: number | 'dk' | 'na';
  readonly name: string;
  readonly count: number | null;
  /** A little room before it: what follows are no levels. */
  readonly apart: boolean;
  readonly onCount: (count: number | null) => void;
  readonly onEnter: () => void;
}

/** Text with digits, not a number input: that one also takes an "e", and changes when the page is scrolled. */
function Count({ answer, name, count, apart, onCount, onEnter }: CountProps) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className={cx(styles.place, apart && styles.apart)}>
      <label className={styles.name} htmlFor={id}>
        <Rings value={answer} size={20} />
        <span>{typeof answer === 'number' ? `${answer} ${name}` : name}</span>
      </label>
      <input
        id={id}
        className={cx(inputs.input, styles.input)}
        inputMode="numeric"
        autoComplete="off"
        maxLength={DIGITS}
        value={count ?? ''}
        onChange={({ target }) => {
          const digits = target.value.replace(/\D/gu, '').slice(0, DIGITS);
          onCount(digits === '' ? null : Number(digits));
        }}
        onFocus={({ target }) => {
          target.select();
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
