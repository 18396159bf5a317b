/** Whether everything chosen so far is in the database. Says "Bewaard" after the commit, never before. */
import { useWords } from '../../i18n/translator';
import type { ScoreState } from '../../state/scoreStore';
import { SavedWord } from '../../ui/SavedWord';

export function SavedState({ state }: { state: ScoreState }) {
  const { t } = useWords();
  const pending = Object.values(state.pending);
  const key = pending.some((row) => row.status !== 'saving')
    ? 'failed'
    : pending.length > 0
      ? 'saving'
      : state.savedCount > 0
        ? 'saved'
        : 'nothing';
  return <SavedWord state={key}>{t(`score:saved.${key}`)}</SavedWord>;
}
