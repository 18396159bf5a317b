/** Whether a participant's answers are in the database, and what to do when they are not. */
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import type { OwnAnswersState } from '../../state/ownAnswers';
import type { Answering } from '../../state/useOwnAnswers';
import { SavedWord } from '../../ui/SavedWord';
import { StorageNotice } from '../../ui/StorageNotice';

export function SavedState({ state: { saved } }: { state: OwnAnswersState }) {
  const { t } = useWords();
  return <SavedWord state={saved}>{t(`score:saved.${saved}`)}</SavedWord>;
}

/** The answers stay on the screen, from where they can be handed over all the same. */
export function NotSaved({ answering: { store, state } }: { answering: Answering }) {
  const { t } = useWords();
  const problem = state.problem ?? state.readProblem;
  return problem && <StorageNotice words={storageWords(t, problem)} onRetry={store.retry} />;
}
