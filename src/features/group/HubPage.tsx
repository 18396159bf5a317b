/** The host's centre of a group measurement: what was agreed, the ways in, what came in, and the reveal. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { BackLink } from '../../ui/BackLink';
import { formatDate } from '../../ui/formats';
import { PageHeader } from '../../ui/PageHeader';
import { ArrivedPart } from './ArrivedPart';
import { ChangeAgreed } from './ChangeAgreed';
import type { GroupContext } from './context';
import { GroupGate } from './GroupGate';
import { PrivacyNotice } from './PrivacyText';
import { RevealPart } from './RevealPart';
import { WaysPart } from './WaysPart';
import styles from './group.module.css';

export function HubPage({ params }: { params: { snapshot: string } }) {
  return <GroupGate snapshotId={params.snapshot}>{(context) => <Hub context={context} />}</GroupGate>;
}

function Hub({ context }: { context: GroupContext }) {
  const { t, language } = useWords();
  const { snapshot, details } = context;
  const { community, cases } = details;
  const caseName = cases.find(({ id }) => id === snapshot.caseId)?.name;
  return (
    <div className={styles.parts}>
      <PageHeader
        title={t('group:titleOf', { name: caseName ?? community.name })}
        lead={
          <p>
            {t('group:of', { date: formatDate(language, snapshot.date), scope: t(`engine:scope.${snapshot.scope}`) })}
          </p>
        }
        back={<BackLink href={href(links.community(community.id))}>{community.name}</BackLink>}
        focusOnArrival
      />
      <PrivacyNotice context={context} />
      <ChangeAgreed context={context} />
      {snapshot.state === 'draft' && snapshot.group.revealedAt === null && <WaysPart context={context} />}
      <ArrivedPart context={context} />
      <RevealPart context={context} />
    </div>
  );
}
