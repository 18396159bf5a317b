/** One statement with its five descriptions: the heart of the scan. */
import { Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { ItemText } from '../../catalog/parts';
import type { Answer } from '../../domain/answer';
import { useWords } from '../../i18n/translator';
import { links } from '../../state/links';
import { shownAnswer, shownReason } from '../../state/scoreState';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { lazyPart } from '../../ui/lazyPart';
import { LevelChoice } from '../../ui/LevelChoice';
import { markIndexOf } from '../../ui/markIndex';
import { Loading } from '../../ui/Loading';
import { StepFrame } from '../../ui/StepFrame';
import type { ScoreContext } from './context';
import { NotSaved } from './NotSaved';
import type { Step } from '../../state/progress';
import { ReasonField } from './ReasonField';
import { SavedState } from './SavedState';
import { stepBar } from './stepBar';
import styles from './score.module.css';

const PreviousPart = lazyPart(async () => (await import('./PreviousPart')).PreviousPart);
const ClosedNotice = lazyPart(async () => (await import('./ClosedNotice')).ClosedNotice);
const ConflictNotice = lazyPart(async () => (await import('./ConflictNotice')).ConflictNotice);
const NoteForm = lazyPart(async () => (await import('./NoteForm')).NoteForm);

interface ScoreStepProps {
  readonly context: ScoreContext;
  readonly step: Step;
  readonly text: ItemText;
}

export function ScoreStep({ context, step, text }: ScoreStepProps) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [noteOpen, setNoteOpen] = useState(false);
  const { scoring, snapshot, model, frame } = context;
  const { store, state } = scoring;
  const { item } = step;
  const answer = shownAnswer(state, item.id);
  const pending = state.pending[item.id];
  const isClosed = snapshot.state === 'closed';
  const isFixed = isClosed || state.readProblem === 'removed';
  const noteCount = noteParts(context, item.id);
  // What was said before must not lead the answer: it shows itself after it.
  const previous = answer === null ? null : context.previous;
  const before = previous?.items.get(item.id)?.answer;
  const undo = () => {
    const about = store.undo();
    if (about !== null && about !== item.id) go(links.scoreItem(snapshot.id, about));
  };
  return (
    <StepFrame
      mark={markIndexOf(model, item.dimension)}
      dimension={frame.dimensions[item.dimension]?.name ?? item.dimension}
      position={t('score:step.position', { index: step.index, total: step.total })}
      saved={<SavedState state={state} />}
      bar={stepBar(t, snapshot.id, step, frame)}
    >
      {isClosed && (
        <Suspense fallback={null}>
          <ClosedNotice snapshot={snapshot} />
        </Suspense>
      )}
      <NotSaved context={context} itemId={item.id} />
      {pending?.status === 'conflict' && (
        <Suspense fallback={null}>
          <ConflictNotice context={context} itemId={item.id} levels={text.levels} pending={pending} />
        </Suspense>
      )}
      <fieldset className={styles.plain} disabled={isFixed}>
        <LevelChoice
          itemId={item.id}
          statement={text.statement}
          levels={text.levels}
          value={answer}
          onChange={(chosen: Answer) => {
            store.choose(item.id, chosen, chosen === 'na' ? shownReason(state, item.id) : '');
          }}
          unknownLabel={t('score:answer.unknown')}
          notApplicableLabel={t('score:answer.notApplicable')}
          headingLevel={1}
          describedBy={`help-${item.id}`}
          previous={typeof before === 'number' ? { level: before, label: t('line:previous.ghost') } : undefined}
          target={
            previous
              ? {
                  level: snapshot.targets[item.dimension] ?? model.rules.defaultTarget,
                  label: t('line:previous.target'),
                }
              : undefined
          }
        />
      </fieldset>
      {answer === 'na' && !isFixed && <ReasonField scoring={scoring} itemId={item.id} />}
      <div className={styles.tools}>
        <Tool
          isOff={answer === null || isFixed}
          onUse={() => {
            store.choose(item.id, null);
          }}
        >
          {t('score:answer.clear')}
        </Tool>
        <Tool isOff={state.history.length === 0 || isFixed} onUse={undo}>
          {t('undo')}
        </Tool>
      </div>
      {previous && (
        <Suspense fallback={null}>
          <PreviousPart previous={previous} itemId={item.id} />
        </Suspense>
      )}
      <p id={`help-${item.id}`} className={styles.help}>
        {text.help}
      </p>
      <p className={styles.example}>
        <span className={styles.exampleLabel}>{t('score:step.example')}: </span>
        {text.example}
      </p>
      <Disclosure
        summary={noteCount > 0 ? t('score:note.has', { count: noteCount }) : t('score:note.title')}
        onToggle={(event) => {
          setNoteOpen(event.currentTarget.open);
        }}
      >
        {noteOpen && (
          <Suspense fallback={<Loading label={t('loading')} />}>
            <NoteForm context={context} itemId={item.id} hasPlaces={item.places} isFixed={isFixed} />
          </Suspense>
        )}
      </Disclosure>
      <p className={styles.keys}>{t('score:step.keys')}</p>
    </StepFrame>
  );
}

interface ToolProps {
  readonly isOff: boolean;
  readonly onUse: () => void;
  readonly children: string;
}

/** What can not be used now says so, but keeps the focus: pressing it is what made it so. */
function Tool({ isOff, onUse, children }: ToolProps) {
  return (
    <Button variant="quiet" aria-disabled={isOff} onClick={isOff ? undefined : onUse}>
      {children}
    </Button>
  );
}

/** How many pieces of note and evidence an item has. */
function noteParts({ scoring }: ScoreContext, itemId: string): number {
  const note = scoring.state.content?.notes.find((row) => row.itemId === itemId);
  return note ? (note.text === '' ? 0 : 1) + note.evidence.length : 0;
}
