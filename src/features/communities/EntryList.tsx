/** Small things that somebody keeps with a community, folded away under one line: each with what can be done with it. */
import { useRef, type ReactNode } from 'react';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { StatusMessage } from '../../ui/StatusMessage';
import styles from './page.module.css';

interface EntryAction {
  readonly label: string;
  readonly onPress: () => void;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  /** A few words behind the name. */
  readonly about: string;
  readonly change: EntryAction;
  /** A sentence instead of an action: why it stays. */
  readonly remove: EntryAction | string;
}

interface EntryListProps {
  readonly summary: string;
  readonly hint: string;
  readonly entries: readonly Entry[];
  readonly status: string;
  /** Takes back the last removal. */
  readonly undo?: EntryAction | null;
  readonly add: ReactNode;
}

export function EntryList({ summary, hint, entries, status, undo, add }: EntryListProps) {
  const { t } = useWords();
  const foot = useRef<HTMLDivElement>(null);
  const nameOf = (action: string, name: string) => t('communities:next.for', { action, name });
  return (
    <Disclosure summary={summary}>
      <p className={styles.soft}>{hint}</p>
      {entries.length > 0 && (
        <ul role="list">
          {entries.map(({ id, name, about, change, remove }) => (
            <li key={id} className={styles.entry}>
              <span>
                <strong>{name}</strong> <span className={styles.soft}>{about}</span>
                {typeof remove === 'string' && <span className={styles.stays}>{remove}</span>}
              </span>
              <span className={styles.actions}>
                <Button variant="quiet" aria-label={nameOf(change.label, name)} onClick={change.onPress}>
                  {change.label}
                </Button>
                {typeof remove !== 'string' && (
                  <Button
                    variant="quiet"
                    aria-label={nameOf(remove.label, name)}
                    onClick={() => {
                      remove.onPress();
                      // The button goes with its entry: from here the next thing to do is near.
                      foot.current?.querySelector('button')?.focus();
                    }}
                  >
                    {remove.label}
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div ref={foot} className={styles.foot}>
        {add}
        <StatusMessage>{status}</StatusMessage>
        {undo && (
          <Button variant="quiet" onClick={undo.onPress}>
            {undo.label}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
