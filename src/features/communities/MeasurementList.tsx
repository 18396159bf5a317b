/** The measurements of a community, newest first, each with the ways into it. A draft can be taken away. */
import { Suspense, useState } from 'react';
import { useWords } from '../../i18n/translator';
import { resultsShown } from '../../state/groupShown';
import { isImagined } from '../../state/imagined';
import { href, links } from '../../state/links';
import { ports } from '../../state/portsHolder';
import type { StorageProblem } from '../../state/ports';
import type { CaseRecord, SnapshotRecord } from '../../state/records';
import { Button, ButtonLink } from '../../ui/Button';
import { formatDate } from '../../ui/formats';
import { lazyPart } from '../../ui/lazyPart';
import styles from './page.module.css';
import { StorageNotice } from './StorageNotice';

const RemoveDialog = lazyPart(async () => (await import('./RemoveDialog')).RemoveDialog);

interface MeasurementListProps {
  readonly snapshots: readonly SnapshotRecord[];
  readonly cases: readonly CaseRecord[];
  readonly isExample: boolean;
}

export function MeasurementList({ snapshots, cases, isExample }: MeasurementListProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<SnapshotRecord | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const remove = async ({ id }: SnapshotRecord) => {
    const removed = await ports().snapshots.remove(id);
    setAsked(null);
    setProblem(removed.ok ? null : removed.problem);
  };
  if (snapshots.length === 0) return <p>{t('communities:page.none')}</p>;
  return (
    <>
      <ul role="list" className={styles.measurements}>
        {snapshots.map((snapshot, index) => (
          <Measurement
            key={snapshot.id}
            snapshot={snapshot}
            caseName={cases.find(({ id }) => id === snapshot.caseId)?.name}
            isNewest={index === 0}
            onRemove={
              snapshot.state === 'draft' && !isExample
                ? () => {
                    setAsked(snapshot);
                  }
                : null
            }
          />
        ))}
      </ul>
      {problem && <StorageNotice problem={problem} />}
      {asked && (
        <Suspense fallback={null}>
          <RemoveDialog
            date={asked.date}
            onClose={() => {
              setAsked(null);
            }}
            onRemove={() => void remove(asked)}
          />
        </Suspense>
      )}
    </>
  );
}

interface MeasurementProps {
  readonly snapshot: SnapshotRecord;
  /** Of the case it is about; undefined for the whole community. */
  readonly caseName: string | undefined;
  /** The newest carries the screen's main action. */
  readonly isNewest: boolean;
  /** null: it can not be taken away. */
  readonly onRemove: (() => void) | null;
}

function Measurement({ snapshot, caseName, isNewest, onRemove }: MeasurementProps) {
  const { t, language } = useWords();
  const { id, scope, position } = snapshot;
  const isDraft = snapshot.state === 'draft';
  const isGroup = snapshot.group !== null;
  const date = formatDate(language, snapshot.date);
  const title =
    caseName === undefined ? t('communities:page.of', { date }) : t('line:measurementOf', { date, name: caseName });
  const main = isNewest ? 'primary' : 'secondary';
  const words = (key: 'go' | 'results' | 'focus' | 'answers' | 'removeDraft') => {
    const action = t(`communities:page.${key}`);
    return { children: action, 'aria-label': t('communities:next.for', { action, name: title }) };
  };
  return (
    <li className={styles.measurement}>
      <div>
        <h3>{title}</h3>
        <p className={styles.soft}>
          {t(`communities:page.${kindOf(snapshot)}`, { scope: t(`communities:scope.${scope}`) })}
        </p>
        {isImagined(snapshot) && <p>{t('imagined')}</p>}
        {snapshot.fromFile && (
          <p>{t('communities:page.fromFile', { date: formatDate(language, snapshot.fromFile.writtenAt) })}</p>
        )}
      </div>
      <p className={styles.actions}>
        {isDraft && (
          <ButtonLink
            variant={main}
            href={href(isGroup ? links.group(id) : position === null ? links.score(id) : links.scoreItem(id, position))}
            {...words('go')}
          />
        )}
        {resultsShown(snapshot) && (
          <>
            <ButtonLink variant={isDraft ? 'quiet' : main} href={href(links.results(id))} {...words('results')} />
            <ButtonLink variant="quiet" href={href(links.focus(id))} {...words('focus')} />
          </>
        )}
        {!isDraft && !isGroup && <ButtonLink variant="quiet" href={href(links.score(id))} {...words('answers')} />}
        {onRemove && <Button variant="quiet" onClick={onRemove} {...words('removeDraft')} />}
      </p>
    </li>
  );
}

function kindOf({ state, correctionOf }: SnapshotRecord): 'draft' | 'closed' | 'correction' | 'closedCorrection' {
  if (correctionOf === null) return state;
  return state === 'draft' ? 'correction' : 'closedCorrection';
}
