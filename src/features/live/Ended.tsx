/** The room is over: what became of the answers, and what was shown last. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { handState } from '../../state/participation';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { AllShown } from './AllShown';
import type { PartContext } from './partContext';
import { RefusalNotice } from './RefusalNotice';
import { isWithdrawn } from './response';
import styles from './live.module.css';

export function Ended({ context }: { context: PartContext }) {
  const { t } = useWords();
  const { own, view, invitation } = context;
  const isLate = view.late !== null && view.late >= own.revision;
  const isRefused = view.refusal !== null && view.refusal.revision >= own.revision;
  const late = Object.keys(own.answers).filter((item) => view.deliveries[item] === 'late').length;
  const isThere = handState(own) === 'delivered' || isWithdrawn(own) || own.revision === 0;
  return (
    <div className={styles.page}>
      <PageHeader title={invitation.communityName} focusOnArrival />
      <Notice
        kind={isThere && !isLate && !isRefused && late === 0 ? 'success' : 'warning'}
        title={t('live:ended.title')}
        actions={
          isThere || isLate || isRefused ? undefined : (
            <ButtonLink href={href(links.handOver(own.id))}>{t('live:join.otherWay')}</ButtonLink>
          )
        }
      >
        {!isRefused && <p>{t(`live:ended.${isLate ? 'late' : isThere ? 'received' : 'missing'}`)}</p>}
        {!isLate && late > 0 && <p>{t('live:ended.someLate', { count: late })}</p>}
      </Notice>
      <RefusalNotice context={context} />
      {view.show && Object.keys(view.show.revealed).length > 0 && (
        <AllShown context={context} show={view.show} headingLevel={2} />
      )}
    </div>
  );
}
