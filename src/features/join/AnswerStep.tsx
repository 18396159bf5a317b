/** One question with its five answers, as a participant meets it. */
import type { ItemText } from '../../catalog/parts';
import type { Answer } from '../../domain/answer';
import { useWords, type Translate } from '../../i18n/translator';
import type { Frame } from '../../catalog/parts';
import { href, links } from '../../state/links';
import { withAnswer } from '../../state/participation';
import type { Step } from '../../state/progress';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { LevelChoice } from '../../ui/LevelChoice';
import { markIndexOf } from '../../ui/markIndex';
import { StepFrame } from '../../ui/StepFrame';
import type { JoinContext } from './context';
import { NoteField } from './NoteField';
import { NotSaved, SavedState } from './SavedState';
import styles from './join.module.css';

interface AnswerStepProps {
  readonly context: JoinContext;
  readonly step: Step;
  readonly text: ItemText;
}

export function AnswerStep({ context, step, text }: AnswerStepProps) {
  const { t } = useWords();
  const { answering, own, model, frame } = context;
  const { item } = step;
  const answer = own.answers[item.id] ?? null;
  const choose = (chosen: Answer | null) => {
    answering.store.change((record) => withAnswer(record, item.id, chosen));
  };
  return (
    <StepFrame
      mark={markIndexOf(model, item.dimension)}
      dimension={frame.dimensions[item.dimension]?.name ?? item.dimension}
      position={t('score:step.position', { index: step.index, total: step.total })}
      saved={<SavedState state={answering.state} />}
      bar={barOf(t, own.id, step, frame)}
    >
      <NotSaved answering={answering} handOverAt={links.handOver(own.id)} />
      <LevelChoice
        itemId={item.id}
        statement={text.statement}
        levels={text.levels}
        value={answer}
        onChange={choose}
        unknownLabel={t('score:answer.unknown')}
        notApplicableLabel={t('score:answer.notApplicable')}
        headingLevel={1}
        describedBy={`help-${item.id}`}
      />
      <p className={styles.actions}>
        <Button
          variant="quiet"
          disabled={answer === null}
          onClick={() => {
            choose(null);
          }}
        >
          {t('score:answer.clear')}
        </Button>
      </p>
      <p id={`help-${item.id}`} className={styles.help}>
        {text.help}
      </p>
      <p className={styles.example}>
        <span className={styles.exampleLabel}>{t('score:step.example')}: </span>
        {text.example}
      </p>
      <Disclosure summary={own.notes[item.id] === undefined ? t('join:answer.note') : t('join:answer.hasNote')}>
        <NoteField context={context} itemId={item.id} />
      </Disclosure>
    </StepFrame>
  );
}

function barOf(t: Translate, id: string, { item, previous, next }: Step, frame: Frame) {
  const entersNext = next !== null && next.dimension !== item.dimension;
  const nextLabel =
    next === null
      ? t('join:answer.finish')
      : entersNext
        ? t('score:step.nextDimension', { dimension: frame.dimensions[next.dimension]?.short ?? next.dimension })
        : t('score:step.next');
  return {
    label: t('join:title'),
    previous: previous && { label: t('score:step.previous'), href: href(links.participation(id, previous.id)) },
    overview: { label: t('score:step.overview'), href: href(links.participation(id)) },
    next: { label: nextLabel, href: href(next ? links.participation(id, next.id) : links.handOver(id)) },
  };
}
