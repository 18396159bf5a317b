/** Accept, postpone or reject with a reason; remembered with the measurement, and can be taken back. */
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/translator';
import type { Saved, StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { FocusDecision } from '../../state/records';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { StatusMessage } from '../../ui/StatusMessage';
import { StorageNotice } from '../../ui/StorageNotice';
import { TextInput } from '../../ui/TextInput';
import { labelOf, type FocusContext } from './context';
import { refusalWords } from './refusalWords';
import styles from './focus.module.css';

export function Decision({ context, item }: { context: FocusContext; item: string }) {
  const { t } = useWords();
  const snapshotId = context.content.snapshot.id;
  const stored = context.content.focus.find((row) => row.itemId === item);
  const [isRejecting, setRejecting] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [isUndoing, setUndoing] = useState(false);
  // Of the buttons that stand there before and after, the one where the keyboard goes on.
  const next = useRef<HTMLButtonElement>(null);
  const isMoving = useRef(false);
  const isDecided = stored !== undefined;
  useEffect(() => {
    if (isMoving.current) next.current?.focus();
    isMoving.current = false;
  }, [isDecided]);
  const report = (saved: Saved): boolean => {
    setProblem(saved.ok ? null : saved.problem);
    if (!saved.ok) isMoving.current = false;
    return saved.ok;
  };
  const decide = async (decision: FocusDecision, reason = '') => {
    isMoving.current = true;
    if (report(await ports().snapshots.decide({ snapshotId, itemId: item, decision, reason }))) setRejecting(false);
  };
  const holdsMore = stored !== undefined && (stored.done.length > 0 || stored.reflection !== '');
  const undo = async () => {
    isMoving.current = true;
    if (report(await ports().snapshots.undecide(snapshotId, item))) setUndoing(false);
  };
  return (
    <div
      className={styles.decision}
      role="group"
      aria-label={t('focus:decide.label', { item: labelOf(context, item) })}
    >
      <StatusMessage>{stored ? t(`focus:decide.is.${stored.decision}`, { reason: stored.reason }) : ''}</StatusMessage>
      {stored ? (
        <Button
          ref={next}
          variant="quiet"
          aria-expanded={holdsMore ? isUndoing : undefined}
          onClick={() => {
            if (holdsMore) setUndoing(!isUndoing);
            else void undo();
          }}
        >
          {t('focus:decide.undo')}
        </Button>
      ) : (
        <>
          <Button ref={next} onClick={() => void decide('accepted')}>
            {t('focus:decide.accepted')}
          </Button>
          <Button variant="quiet" onClick={() => void decide('postponed')}>
            {t('focus:decide.postponed')}
          </Button>
          <Button
            variant="quiet"
            aria-expanded={isRejecting}
            onClick={() => {
              setRejecting(!isRejecting);
            }}
          >
            {t('focus:decide.rejected')}
          </Button>
        </>
      )}
      {isRejecting && !stored && <RejectForm onReject={(reason) => void decide('rejected', reason)} />}
      {isUndoing && holdsMore && (
        <div className={styles.reject}>
          <p>{t('focus:decide.undoLoses')}</p>
          <Button onClick={() => void undo()}>{t('focus:decide.undoAnyway')}</Button>
        </div>
      )}
      {problem && <StorageNotice words={refusalWords(t, problem)} />}
    </div>
  );
}

function RejectForm({ onReject }: { onReject: (reason: string) => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className={styles.reject}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setMissing(true);
        else onReject(reason.trim());
      }}
    >
      <Field label={t('focus:decide.reason')} error={isMissing ? t('focus:decide.reasonNeeded') : undefined}>
        {(control) => (
          <TextInput
            {...control}
            value={reason}
            maxLength={1000}
            onChange={(event) => {
              setReason(event.currentTarget.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      <Button type="submit">{t('save')}</Button>
    </form>
  );
}
