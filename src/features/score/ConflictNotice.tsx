/** Two tabs chose differently for one item: shows both, and asks. */
import type { Answer } from '../../domain/answer';
import { useWords } from '../../i18n/translator';
import type { PendingAnswer } from '../../state/scoreState';
import { Button } from '../../ui/Button';
import { focusHeading } from '../../ui/focusHeading';
import { Notice } from '../../ui/Notice';
import type { ScoreContext } from './context';

interface ConflictNoticeProps {
  readonly context: ScoreContext;
  readonly itemId: string;
  readonly levels: readonly string[];
  readonly pending: PendingAnswer;
}

export function ConflictNotice({ context, itemId, levels, pending }: ConflictNoticeProps) {
  const { t } = useWords();
  const { store } = context.scoring;
  const settle = (keep: 'mine' | 'theirs') => {
    // The button goes away with the question it settles.
    focusHeading();
    store.settle(itemId, keep);
  };
  const inWords = (answer: Answer | null) => {
    if (answer === null) return t('score:conflict.none');
    if (answer === 'dk') return t('score:answer.unknown');
    if (answer === 'na') return t('score:answer.notApplicable');
    return `${answer}. ${levels[answer - 1] ?? ''}`;
  };
  return (
    <Notice
      kind="warning"
      title={t('score:conflict.title')}
      actions={
        <>
          <Button
            onClick={() => {
              settle('mine');
            }}
          >
            {t('score:conflict.keepMine')}
          </Button>
          <Button
            variant="secondary"
            onClick={() => {
              settle('theirs');
            }}
          >
            {t('score:conflict.keepTheirs')}
          </Button>
        </>
      }
    >
      <p>{t('score:conflict.theirs', { answer: inWords(pending.stored?.answer ?? null) })}</p>
      <p>{t('score:conflict.mine', { answer: inWords(pending.answer) })}</p>
    </Notice>
  );
}
