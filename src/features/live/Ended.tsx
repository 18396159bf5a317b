/** The room is over: what became of the answers, and what was shown last. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { handState } from '../../state/participation';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { AllShown } from './AllShown';
import type { PartContext } from './partContext';
import { isWithdrawn } from './response';
import styles from './live.module.css';

export function Ended({ context }: { context: PartContext }) {
  const { t } = useWords();
  const { own, view, invitation } = context;
  const isLate = view.late !== null && view.late >= own.revision;
  const isThere = handState(own) === 'delivered' || isWithdrawn(own) || own.revision === 0;
  return (
    <div className={styles.page}>
      <PageHeader title={invitation.communityName} focusOnArrival />
      <Notice
        kind={isThere && !isLate ? 'success' : 'warning'}
        title={t('live:ended.title')}
        actions={
          isThere || isLate ? undefined : (
            <ButtonLink href={href(links.handOver(own.id))}>{t('live:join.otherWay')}</ButtonLink>
          )
        }
      >
        <p>{t(isLate ? 'live:delivery.late' : isThere ? 'live:ended.received' : 'live:ended.missing')}</p>
      </Notice>
      {view.show && Object.keys(view.show.revealed).length > 0 && (
        <AllShown context={context} show={view.show} headingLevel={2} />
      )}
    </div>
  );
}
