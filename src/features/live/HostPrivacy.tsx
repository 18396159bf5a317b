/** The privacy that was agreed, and what this device could technically do. */
import { useWords } from '../../i18n/translator';
import { Notice } from '../../ui/Notice';
import type { Subject } from './subject';

export function HostPrivacy({ subject }: { subject: Pick<Subject, 'snapshot'> }) {
  const { t } = useWords();
  const { privacy, group } = subject.snapshot;
  return (
    <Notice kind="info" live="off" title={t(`live:privacy.${privacy}.title`)}>
      <p>{t(`live:privacy.${privacy}.body`, { count: group.threshold })}</p>
      <p>{t('live:privacy.host')}</p>
    </Notice>
  );
}
