/** All dimensions of the scan at a glance: how far, what is unknown, the own target, and a way into each item. */
import { Suspense } from 'react';
import { ensureWords, useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { shownAnswer, shownAnswers } from '../../state/scoreState';
import { ButtonLink } from '../../ui/Button';
import { DimensionMark } from '../../ui/DimensionMark';
import { Disclosure } from '../../ui/Disclosure';
import { lazyPart } from '../../ui/lazyPart';
import { markIndexOf } from '../../ui/markIndex';
import { PageHeader } from '../../ui/PageHeader';
import { ProgressBar } from '../../ui/ProgressBar';
import { Rings } from '../../ui/Rings';
import { ClosedNotice } from './ClosedNotice';
import type { ScoreContext } from './context';
import { progressByDimension, resumeAt, type DimensionProgress } from '../../state/progress';
import { NotSaved } from './NotSaved';
import { SavedState } from './SavedState';
import { TargetChoice } from './TargetChoice';
import styles from './score.module.css';

const LookBack = lazyPart(async () => {
  const [part] = await Promise.all([import('./LookBack'), ensureWords(['line'])]);
  return part.LookBack;
});

export function ScoreOverview({ context }: { context: ScoreContext }) {
  const { t } = useWords();
  const { scoring, snapshot, model } = context;
  const answers = shownAnswers(scoring.state);
  const progress = progressByDimension(model, snapshot.scope, answers);
  const at = resumeAt(model, snapshot.scope, answers, snapshot.position);
  const hasBegun = Object.keys(answers).length > 0;
  return (
    <>
      <PageHeader title={t('score:overview.title')} lead={t('score:overview.lead')} focusOnArrival />
      <SavedState state={scoring.state} />
      <NotSaved context={context} />
      {snapshot.state === 'closed' && <ClosedNotice snapshot={snapshot} />}
      <p className={styles.actions}>
        {at !== null && (
          <ButtonLink href={href(links.scoreItem(snapshot.id, at))} variant={hasBegun ? 'secondary' : 'primary'}>
            {hasBegun ? t('score:overview.continue') : t('score:overview.start')}
          </ButtonLink>
        )}
        {hasBegun && <ButtonLink href={href(links.results(snapshot.id))}>{t('score:overview.toResults')}</ButtonLink>}
      </p>
      <ul className={styles.dimensions}>
        {progress.map((dimension) => (
          <li key={dimension.id}>
            <DimensionPart context={context} dimension={dimension} />
          </li>
        ))}
      </ul>
    </>
  );
}

function DimensionPart({ context, dimension }: { context: ScoreContext; dimension: DimensionProgress }) {
  const { t } = useWords();
  const { scoring, snapshot, model, frame } = context;
  const words = frame.dimensions[dimension.id]!;
  const progress = t('score:overview.progress', { done: dimension.done, total: dimension.items.length });
  return (
    <section aria-labelledby={`dimension-${dimension.id}`} className={styles.dimension}>
      <h2 id={`dimension-${dimension.id}`} className={styles.dimensionName}>
        <DimensionMark mark={markIndexOf(model, dimension.id)} />
        {words.name}
      </h2>
      <p>{words.introduction}</p>
      <ProgressBar label={words.name} labelHidden value={dimension.done} max={dimension.items.length} text={progress} />
      {dimension.unknown > 0 && <p>{t('score:overview.unknown', { count: dimension.unknown })}</p>}
      <TargetChoice context={context} dimension={dimension.id} />
      {snapshot.previousId !== null && dimension.done === dimension.items.length && (
        <Suspense fallback={null}>
          <LookBack context={context} dimension={dimension.id} />
        </Suspense>
      )}
      <Disclosure summary={t('score:overview.itemsOf', { dimension: words.short })}>
        <ul className={styles.items}>
          {dimension.items.map((item) => {
            const answer = shownAnswer(scoring.state, item.id);
            return (
              <li key={item.id}>
                <a href={href(links.scoreItem(snapshot.id, item.id))}>
                  <Rings value={answer} size={20} />
                  <span>{frame.items[item.id]?.label}</span>
                  <span className="visually-hidden">
                    {answer === null ? t('score:overview.open') : t('score:overview.answered')}
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </section>
  );
}
