/** One issue as it stands: its type and why, what else is known, and under the last of a line the growth path of that line. */
import { useRef } from 'react';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { IssueFacts } from './IssueFacts';
import { LineVerdict } from './LineVerdict';
import type { Entry } from './overview';
import { RemoveIssue } from './RemoveIssue';
import { TypeVerdict } from './TypeVerdict';
import type { FocusTarget, OpenForms } from './useOpenForms';
import { useTakeFocus } from './useTakeFocus';
import styles from './growth.module.css';

interface IssueItemProps {
  readonly entry: Entry;
  /** All of them: an issue is told with the one it goes on from, and removed with a word on those that go on from it. */
  readonly entries: readonly Entry[];
  readonly justSaved: boolean;
  readonly takesFocus: FocusTarget | null;
  readonly forms: OpenForms;
}

export function IssueItem({ entry, entries, justSaved, takesFocus, forms }: IssueItemProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useTakeFocus(heading, takesFocus);
  const { issue, number, typed } = entry;
  const before = entries.find((other) => other.issue.id === issue.predecessor);
  const facts = [
    issue.scale && t(`engine:issue.scale.${issue.scale}`),
    issue.iteration && t('growth:item.round', { round: issue.iteration }),
    before && t('growth:item.follows', { number: before.number, name: before.issue.name }),
  ].filter(Boolean);
  return (
    <>
      <div className={styles.top}>
        <h3 ref={heading} tabIndex={-1} className={styles.name}>
          {number}. {issue.name}
          {justSaved && (
            <span className={styles.mark} aria-hidden="true">
              {t('growth:item.saved')}
            </span>
          )}
        </h3>
        <div className={styles.actions}>
          <Button
            variant="quiet"
            aria-label={t('growth:item.editOf', { name: issue.name })}
            onClick={() => {
              forms.edit(issue.id);
            }}
          >
            {t('growth:item.edit')}
          </Button>
          <RemoveIssue
            issue={issue}
            followers={entries.filter((other) => other.issue.predecessor === issue.id).map((other) => other.issue.name)}
            onRemoved={() => {
              forms.removed(issue);
            }}
          />
        </div>
      </div>
      <div className={styles.columns}>
        <div>
          {facts.length > 0 && <p className={styles.soft}>{facts.join(' · ')}</p>}
          <TypeVerdict typed={typed} />
          <Disclosure summary={t('growth:item.details')}>
            <IssueFacts issue={issue} />
          </Disclosure>
        </div>
        {entry.lineNumbers[entry.lineNumbers.length - 1] === number && <LineVerdict entry={entry} />}
      </div>
    </>
  );
}
