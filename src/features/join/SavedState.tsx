/** Whether a participant's answers are in the database, and what to do when they are not. */
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href } from '../../state/links';
import type { OwnAnswersState } from '../../state/ownAnswers';
import type { Answering } from '../../state/useOwnAnswers';
import { ButtonLink } from '../../ui/Button';
import { SavedWord } from '../../ui/SavedWord';
import { StorageNotice } from '../../ui/StorageNotice';

interface NotSavedProps {
  readonly answering: Answering;
  readonly handOverAt?: string;
}

export function SavedState({ state: { saved } }: { state: OwnAnswersState }) {
  const { t } = useWords();
  return <SavedWord state={saved}>{t(`score:saved.${saved}`)}</SavedWord>;
}

/**
 * The answers stay on the screens, from where they can be handed over all the same.
 * @param handOverAt the screen for that, where this is another one.
 */
export function NotSaved({ answering: { store, state }, handOverAt }: NotSavedProps) {
  const { t } = useWords();
  const problem = state.problem ?? state.readProblem;
  if (!problem) return null;
  return (
    <StorageNotice
      words={storageWords(t, problem)}
      onRetry={store.retry}
      actions={handOverAt && <ButtonLink href={href(handOverAt)}>{t('join:answer.handOver')}</ButtonLink>}
    />
  );
}
