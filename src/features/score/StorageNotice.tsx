/** The database refused or can not be read: what happened, what is safe, and the ways on. The running answers stay on the screen. */
import { useEffect, useRef, useState } from 'react';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { refusalOf, savingOf } from '../../state/scoreState';
import type { Scoring } from '../../state/useScore';
import { focusHeading } from '../../ui/focusHeading';
import { StorageNotice as SharedNotice } from '../../ui/StorageNotice';
import { AnswersFileButton } from './AnswersFileButton';

/** Stands there as long as something is refused, also while it is tried again. */
export function StorageNotice({ scoring: { store, state } }: { scoring: Scoring }) {
  const { t } = useWords();
  const refusal = refusalOf(state);
  const saving = savingOf(state);
  const [tried, setTried] = useState<typeof refusal>(null);
  const shown = refusal ?? (saving === 'saving' ? tried : null);
  const wasPressed = useRef(false);
  useEffect(() => {
    if (shown || !wasPressed.current) return;
    wasPressed.current = false;
    setTried(null);
    // The button that was pressed is gone.
    focusHeading();
  }, [shown]);
  if (!shown) return null;
  const words = shown === 'removed' ? { ...removedWords(t) } : storageWords(t, shown);
  return (
    <SharedNotice
      words={words}
      onRetry={
        shown === 'removed'
          ? undefined
          : () => {
              wasPressed.current = true;
              setTried(shown);
              store.retry();
            }
      }
      actions={state.content && <AnswersFileButton state={state} />}
    >
      {saving !== 'nothing' && saving !== 'saved' && <p>{t('score:unsaved.here')}</p>}
      {refusal && tried && <p>{t('score:unsaved.again')}</p>}
    </SharedNotice>
  );
}

function removedWords(t: ReturnType<typeof useWords>['t']) {
  return {
    title: t('score:removed.title'),
    safe: t('score:removed.safe'),
    todo: t('score:removed.todo'),
    retry: t('retry'),
  };
}
