/** The host collects what participants answered on their own devices: invites, reads in, and sees how many are in. */
import { useMemo, useState } from 'react';
import { arrivalWords, storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { resultsShown } from '../../state/groupShown';
import { href, links } from '../../state/links';
import { ports } from '../../state/portsHolder';
import type { CommunityDetails } from '../../state/ports';
import type { SnapshotContent } from '../../state/records';
import type { SessionRecord } from '../../state/sessionRecords';
import { useSnapshotView } from '../../state/useSnapshotView';
import { useWatch } from '../../state/useWatch';
import { Arrival } from '../../ui/Arrival';
import { BackLink } from '../../ui/BackLink';
import { ButtonLink } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { StorageNotice } from '../../ui/StorageNotice';
import { useLoaded } from '../../ui/useLoaded';
import { askedInstrument } from './askedInstrument';
import type { CollectContext } from './context';
import { Counter } from './Counter';
import { InvitePart } from './InvitePart';
import { LargeInvitation } from './LargeInvitation';
import { ReadPart } from './ReadPart';
import { WithdrawPart } from './WithdrawPart';
import styles from './collect.module.css';

export function CollectPage({ params }: { params: { snapshot: string } }) {
  const { t } = useWords();
  const { value, problem } = useSnapshotView(params.snapshot);
  return (
    <Arrival
      value={value}
      problem={value === undefined && problem ? storageWords(t, problem) : null}
      words={arrivalWords(t)}
      home={href(links.home)}
    >
      {(loaded) => <Gate {...loaded} />}
    </Arrival>
  );
}

/** What is needed before anything can be collected. */
function Gate({ content, details }: { content: SnapshotContent; details: CommunityDetails }) {
  const { t } = useWords();
  const { snapshot } = content;
  const handOver = useLoaded('hand over', () => ports().handOver());
  const { hash } = snapshot.instrument;
  const instrument = useLoaded(`collect ${hash}`, () => askedInstrument(snapshot.instrument));
  const { group } = snapshot;
  if (group && instrument) {
    return <Collect context={{ content, details, snapshot: { ...snapshot, group }, instrument, handOver }} />;
  }
  const what = group ? 'noInstrument' : 'noGroup';
  return (
    <>
      <PageHeader
        back={<BackLink href={href(links.community(details.community.id))}>{details.community.name}</BackLink>}
        title={t(`collect:${what}.title`)}
        lead={<p>{t(`collect:${what}.body`)}</p>}
        focusOnArrival
      />
      {!group && (
        <ButtonLink variant="primary" href={href(links.newGroup(details.community.id))}>
          {t('collect:noGroup.action')}
        </ButtonLink>
      )}
    </>
  );
}

function Collect({ context }: { context: CollectContext }) {
  const { t } = useWords();
  const { snapshot } = context;
  const { id } = snapshot;
  const session = useWatch(useMemo(() => ports().sessions.watch(id), [id]));
  const [isLarge, setLarge] = useState(false);
  if (isLarge && session.value) {
    return (
      <LargeInvitation
        context={context}
        session={session.value}
        onClose={() => {
          setLarge(false);
        }}
      />
    );
  }
  return (
    <div className={styles.page}>
      <PageHeader
        back={<BackLink href={href(links.group(id))}>{t('collect:group')}</BackLink>}
        title={t('collect:title')}
        lead={<p>{t('collect:lead')}</p>}
        focusOnArrival
      />
      <Counter context={context} />
      {session.problem && <StorageNotice words={storageWords(t, session.problem)} onRetry={session.retry} />}
      {resultsShown(snapshot) ? (
        <Over context={context} />
      ) : session.value === undefined ? (
        <Loading label={t('loading')} lines={3} />
      ) : (
        <Open
          context={context}
          session={session.value}
          onLarge={() => {
            setLarge(true);
          }}
        />
      )}
    </div>
  );
}

interface OpenProps {
  readonly context: CollectContext;
  readonly session: SessionRecord | null;
  readonly onLarge: () => void;
}

function Open({ context, session, onLarge }: OpenProps) {
  return (
    <div className={styles.parts}>
      <InvitePart context={context} session={session} onLarge={onLarge} />
      {session && <ReadPart context={context} session={session} />}
      {context.content.responses.length > 0 && <WithdrawPart context={context} />}
    </div>
  );
}

/** After the reveal nothing comes in any more. */
function Over({ context: { snapshot } }: { context: CollectContext }) {
  const { t } = useWords();
  return (
    <Notice
      kind="info"
      title={t('collect:over.title')}
      actions={<ButtonLink href={href(links.results(snapshot.id))}>{t('collect:over.results')}</ButtonLink>}
    >
      <p>{t(snapshot.state === 'closed' ? 'collect:over.closed' : 'collect:over.revealed')}</p>
    </Notice>
  );
}
