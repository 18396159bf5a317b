/** All issues in their lines, each as it is or as a form. A form keeps its place and its contents while the list changes around it. */
import { Suspense, useRef } from 'react';
import { useWords } from '../../i18n/translator';
import type { CommunityDetails } from '../../state/ports';
import { Disclosure } from '../../ui/Disclosure';
import { lazyPart } from '../../ui/lazyPart';
import { Loading } from '../../ui/Loading';
import { IssueItem } from './IssueItem';
import type { Entry, Overview } from './overview';
import type { FocusTarget, OpenForms } from './useOpenForms';
import { useTakeFocus } from './useTakeFocus';
import { WhatIsAnIssue } from './WhatIsAnIssue';
import styles from './growth.module.css';

const IssueForm = lazyPart(async () => (await import('./IssueForm')).IssueForm);

interface IssueListProps {
  readonly details: CommunityDetails;
  readonly overview: Overview;
  readonly forms: OpenForms;
}

export function IssueList({ details, overview: { entries }, forms }: IssueListProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const focusOf = (on: FocusTarget['on'], id: string) =>
    forms.focus?.on === on && forms.focus.id === id ? forms.focus : null;
  useTakeFocus(heading, forms.focus?.on === 'list' ? forms.focus : null);
  const entryOf = new Map(entries.map((entry) => [entry.issue.id, entry]));
  // Issues that are not in the list: new ones, and one that another tab removed while it stood open here.
  const loose = forms.ids.filter((id) => !entryOf.has(id));
  const ids = [...loose, ...entries.map(({ issue }) => issue.id)];
  const show = (id: string) => {
    const entry = entryOf.get(id);
    if (entry && !forms.ids.includes(id)) {
      return (
        <IssueItem
          entry={entry}
          entries={entries}
          justSaved={forms.done?.what === 'saved' && forms.done.id === id}
          takesFocus={focusOf('issue', id)}
          forms={forms}
        />
      );
    }
    return (
      <Suspense fallback={<Loading label={t('growth:loadingForm')} lines={4} />}>
        <IssueForm id={id} details={details} takesFocus={focusOf('form', id)} forms={forms} />
      </Suspense>
    );
  };
  return (
    <section aria-labelledby="issues" className={styles.part}>
      <h2 id="issues" ref={heading} tabIndex={-1}>
        {t('growth:listTitle')}
      </h2>
      <Disclosure summary={t('growth:what.summary')}>
        <WhatIsAnIssue />
      </Disclosure>
      <ol role="list" className={styles.list}>
        {ids.map((id) => (
          <li key={id} className={styles.entry} data-line={linePart(entryOf.get(id))}>
            {show(id)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where in its line an issue stands, so that the eye sees which belong together. */
function linePart(entry: Entry | undefined): 'alone' | 'first' | 'middle' | 'last' {
  if (!entry || entry.lineNumbers.length === 1) return 'alone';
  const at = entry.lineNumbers.indexOf(entry.number);
  return at === 0 ? 'first' : at === entry.lineNumbers.length - 1 ? 'last' : 'middle';
}
