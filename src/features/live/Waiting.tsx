/** In the room, and nothing is asked yet; or the room can not be reached and nothing is known of it. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { shortName } from '../../state/participation';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { InsecureNote } from './InsecureNote';
import type { PartContext } from './partContext';
import styles from './live.module.css';

export function Waiting({ context }: { context: PartContext }) {
  const { t } = useWords();
  const { view, invitation, own } = context;
  const { show } = view;
  return (
    <>
      <PageHeader title={invitation.communityName} focusOnArrival />
      {show ? (
        <>
          <Notice kind="success" title={t('live:waiting.in')}>
            <p>{t('live:waiting.joined', { count: show.joined })}</p>
            <p>{t('live:waiting.wait')}</p>
          </Notice>
          {own.name === '' && (
            <p className={styles.soft}>{t('live:waiting.sign', { code: shortName(own.respondentId) })}</p>
          )}
        </>
      ) : (
        <Notice
          kind="info"
          title={t('live:waiting.away')}
          actions={<ButtonLink href={href(links.participation(own.id))}>{t('live:waiting.goOn')}</ButtonLink>}
        >
          <p>{t('live:waiting.awayBody')}</p>
        </Notice>
      )}
      <InsecureNote />
    </>
  );
}
