/** Paper forms, typed in one after another from the keyboard. */
import { useState } from 'react';
import { resultsShown, settledItems } from '../../state/groupShown';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { BackLink } from '../../ui/BackLink';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { StatusMessage } from '../../ui/StatusMessage';
import type { GroupContext } from './context';
import { FormStart, type FormHead } from './FormStart';
import { FormTyping } from './FormTyping';
import { GroupGate } from './GroupGate';
import { nextFormNumber } from './formNumber';
import { NotTaken, type Untaken } from './NotTaken';
import styles from './group.module.css';

export function TypePage({ params }: { params: { snapshot: string } }) {
  return <GroupGate snapshotId={params.snapshot}>{(context) => <TypeForms context={context} />}</GroupGate>;
}

function TypeForms({ context }: { context: GroupContext }) {
  const { t } = useWords();
  const { snapshot, content, items } = context;
  const [head, setHead] = useState<FormHead | null>(null);
  const [message, setMessage] = useState('');
  const [untaken, setUntaken] = useState<Untaken | null>(null);
  const settled = settledItems(snapshot.privacy, snapshot.group);
  const open = items.filter(({ id }) => !settled.has(id));
  const hub = href(links.group(snapshot.id));
  const isOver = resultsShown(snapshot);
  if (isOver || open.length === 0) {
    return (
      <EmptyState
        headingLevel={1}
        title={t('group:type.done')}
        actions={<ButtonLink href={hub}>{t('group:toHub')}</ButtonLink>}
      >
        {untaken && <NotTaken why={untaken} />}
        <p>{t(isOver ? 'group:type.doneBody' : 'group:type.allSettled')}</p>
      </EmptyState>
    );
  }
  const typedIn = content.responses.filter(({ channel }) => channel === 'paper').length;
  return (
    <div className={styles.parts}>
      <PageHeader
        title={t('group:type.title')}
        lead={<p>{t('group:type.lead')}</p>}
        back={<BackLink href={hub}>{t('group:toHub')}</BackLink>}
        focusOnArrival
      />
      {open.length < items.length && <p>{t('group:type.settled', { count: items.length - open.length })}</p>}
      <StatusMessage>{message}</StatusMessage>
      {untaken && <NotTaken why={untaken} />}
      {head === null ? (
        <FormStart
          context={context}
          number={nextFormNumber(content.responses)}
          // After the first form the hand stays on the keyboard.
          focus={message !== ''}
          onBegin={(begun) => {
            setMessage('');
            setUntaken(null);
            setHead(begun);
          }}
        />
      ) : (
        <FormTyping
          context={context}
          head={head}
          items={open}
          onSaved={() => {
            const count = typedIn + (head.replaces === null ? 1 : 0);
            setMessage(t('group:type.saved', { count, number: head.number }));
            setUntaken(null);
            setHead(null);
          }}
          onNotTaken={setUntaken}
          onDropped={() => {
            setUntaken(null);
            setHead(null);
          }}
        />
      )}
    </div>
  );
}
