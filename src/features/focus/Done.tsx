/** What was done about an entry that was chosen: added, changed, taken away and put back. */
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/translator';
import { newId } from '../../state/newId';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { DoneEntry, FocusRecord } from '../../state/records';
import { today } from '../../state/today';
import { Button } from '../../ui/Button';
import { formatDate } from '../../ui/formats';
import { StatusMessage } from '../../ui/StatusMessage';
import { StorageNotice } from '../../ui/StorageNotice';
import { DoneForm } from './DoneForm';
import { refusalWords } from './refusalWords';
import styles from './focus.module.css';

interface DoneProps {
  readonly record: FocusRecord;
  /** Of the item: several of these lists stand on one screen. */
  readonly name: string;
}

export function Done({ record, name }: DoneProps) {
  const { t, language } = useWords();
  const { snapshotId, itemId } = record;
  const [edited, setEdited] = useState<DoneEntry | null>(null);
  const [removed, setRemoved] = useState<DoneEntry | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const entries = [...record.done].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const save = async (id: string, entry: Omit<DoneEntry, 'id'> | null): Promise<boolean> => {
    const saved = await ports().snapshots.saveDone(snapshotId, itemId, id, entry);
    setProblem(saved.ok ? null : saved.problem);
    return saved.ok;
  };
  const isReturning = useRef(false);
  const leaveForm = () => {
    isReturning.current = true;
    setEdited(null);
  };
  useEffect(() => {
    if (edited === null && isReturning.current) add.current?.focus();
    isReturning.current = false;
  }, [edited]);
  const keep = async (entry: DoneEntry) => {
    const { id, date, text } = entry;
    if (!(await save(id, { date, text }))) return;
    setRemoved(null);
    setSaid(t('focus:done.saved'));
    leaveForm();
  };
  const remove = async (entry: DoneEntry) => {
    if (!(await save(entry.id, null))) return;
    setRemoved(entry);
    setSaid(t('focus:done.removed', { text: entry.text }));
    add.current?.focus();
  };
  const labelled = (action: string, { text }: DoneEntry) => t('focus:done.for', { action, text });
  return (
    <section className={styles.done} aria-label={t('focus:done.label', { item: name })}>
      <h4>{t('focus:done.title')}</h4>
      {entries.length === 0 ? (
        <p>{t('focus:done.none')}</p>
      ) : (
        <ul role="list" className={styles.doneList}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <p>
                {formatDate(language, entry.date)}: {entry.text}
              </p>
              <p className={styles.decision}>
                <Button
                  variant="quiet"
                  aria-label={labelled(t('focus:done.change'), entry)}
                  onClick={() => {
                    setEdited(entry);
                  }}
                >
                  {t('focus:done.change')}
                </Button>
                <Button variant="quiet" aria-label={labelled(t('remove'), entry)} onClick={() => void remove(entry)}>
                  {t('remove')}
                </Button>
              </p>
            </li>
          ))}
        </ul>
      )}
      {edited && <DoneForm key={edited.id} entry={edited} onSave={(entry) => void keep(entry)} onCancel={leaveForm} />}
      <div className={styles.decision}>
        {edited === null && (
          <Button
            ref={add}
            onClick={() => {
              setSaid('');
              setRemoved(null);
              setEdited({ id: newId(), date: today(), text: '' });
            }}
          >
            {t('focus:done.add')}
          </Button>
        )}
        <StatusMessage>{said}</StatusMessage>
        {removed && (
          <Button variant="quiet" onClick={() => void keep(removed)}>
            {t('undo')}
          </Button>
        )}
      </div>
      {problem && <StorageNotice words={refusalWords(t, problem)} />}
    </section>
  );
}
