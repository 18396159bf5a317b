/** Why answers that were handed in do not count. */
import { useWords } from '../../i18n/translator';
import type { Arrival } from '../../state/groupPorts';
import { Notice } from '../../ui/Notice';

/** What became of them when they were not taken in. */
export type Untaken = Exclude<Arrival, 'new' | 'corrected'>;

export function NotTaken({ why }: { why: Untaken }) {
  const { t } = useWords();
  return (
    <Notice kind="error" title={t('group:notTaken.title')}>
      <p>{t(`group:notTaken.${why}`)}</p>
    </Notice>
  );
}
