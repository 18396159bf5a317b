/** Whether everything chosen and typed so far is in the database. Says "Bewaard" after the commit, never before. */
import { useWords } from '../../i18n/translator';
import { savingOf, type ScoreState } from '../../state/scoreState';
import { SavedWord } from '../../ui/SavedWord';

export function SavedState({ state }: { state: ScoreState }) {
  const { t } = useWords();
  // What was taken away is in the database no more.
  const key = state.readProblem === 'removed' ? 'failed' : savingOf(state);
  return <SavedWord state={key}>{t(`score:saved.${key}`)}</SavedWord>;
}
