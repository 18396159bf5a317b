/** Whether the host has these answers, and whether they changed since; nothing as long as they were not handed over. */
import { useWords } from '../../i18n/translator';
import { handState } from '../../state/participation';
import type { ParticipationRecord } from '../../state/sessionRecords';
import { today } from '../../state/today';
import { formatDate, formatTime } from '../../ui/formats';
import { Notice } from '../../ui/Notice';

export function HandState({ own }: { own: ParticipationRecord }) {
  const { t, language } = useWords();
  const { delivered } = own;
  if (!delivered) return null;
  const at = new Date(delivered.at);
  const moment = { date: formatDate(language, today(at)), time: formatTime(language, at) };
  return handState(own) === 'changed' ? (
    <Notice kind="warning" title={t('join:hand.state.changed')}>
      <p>{t('join:hand.state.changedBody', moment)}</p>
    </Notice>
  ) : (
    <Notice kind="success" title={t('join:hand.state.delivered', moment)}>
      <p>{t('join:hand.state.deliveredBody')}</p>
    </Notice>
  );
}
