/** Which privacy was agreed and what that means, shown to everyone; and what is kept, where, and for how long. */
import type { Privacy } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import type { GroupContext } from './context';

export function PrivacyNotice({ context: { snapshot } }: { context: GroupContext }) {
  const { t } = useWords();
  const { privacy, group } = snapshot;
  return (
    <Notice kind="info" live="off" title={t('group:privacy.title', { mode: t(`group:privacy.mode.${privacy}`) })}>
      <p>{t(`group:privacy.${privacy}`, { count: group.threshold })}</p>
      <p>{t(group.startedAt === null ? 'group:privacy.lockedLater' : 'group:privacy.lockedNow')}</p>
      <Disclosure summary={t('group:set.kept')}>
        <KeptText privacy={privacy} />
      </Disclosure>
    </Notice>
  );
}

export function KeptText({ privacy }: { privacy: Privacy }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('group:privacy.kept')}</p>
      <p>
        {t('group:privacy.where')} {t(`group:privacy.file.${privacy}`)}
      </p>
      <p>{t('group:privacy.howLong', { until: t(`group:until.${privacy}`) })}</p>
    </>
  );
}

/** What taking part means, in three sentences for who takes part. */
export function PrivacyInThree({ privacy, threshold }: { privacy: Privacy; threshold: number }) {
  const { t } = useWords();
  const isOpen = privacy === 'open';
  return (
    <p>
      {t(`group:paper.privacy.${privacy}`)}{' '}
      {isOpen ? t('group:paper.privacy.openSmall') : t('group:paper.privacy.small', { count: threshold })}{' '}
      {t(`group:paper.privacy.kept.${privacy}`, { until: t(`group:until.${privacy}`) })}
    </p>
  );
}
