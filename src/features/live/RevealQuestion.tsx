/** What the host should know before votes are shown: too few of them, or answers that are still on their way. */
import { useWords } from '../../i18n/translator';
import type { Privacy } from '../../domain/measurement/enums';
import type { LiveConnection } from '../../state/livePorts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { Doubtful } from './doubts';

interface RevealQuestionProps {
  readonly doubt: Doubtful;
  /** Everything is to be shown, not one item. */
  readonly all: boolean;
  readonly privacy: Privacy;
  readonly threshold: number;
  readonly connection: LiveConnection;
  readonly onAnswer: (isSure: boolean) => void;
}

export function RevealQuestion({ doubt, all, privacy, threshold, connection, onAnswer }: RevealQuestionProps) {
  const { t } = useWords();
  const { problem, answered } = doubt;
  const isBehind = problem === 'behind';
  const no = () => {
    onAnswer(false);
  };
  return (
    <Dialog
      open
      onClose={no}
      title={isBehind ? t('live:reveal.behind') : t(`live:reveal.${problem}`, { count: answered })}
      closeLabel={t(isBehind ? 'close' : 'live:reveal.wait')}
      actions={
        !isBehind && (
          <Button
            variant="primary"
            onClick={() => {
              onAnswer(true);
            }}
          >
            {t('live:reveal.anyway')}
          </Button>
        )
      }
    >
      {problem === 'too-few' ? (
        <p>{t('live:reveal.tooFewBody', { count: threshold })}</p>
      ) : (
        <p>{t(connection === 'offline' ? 'live:reveal.offline' : 'live:reveal.underWay')}</p>
      )}
      {isBehind && <p>{t('live:reveal.behindBody')}</p>}
      {problem === 'not-everybody' && (
        <p>{t(all || privacy === 'anonymous' ? 'live:reveal.late' : 'live:reveal.notInIt')}</p>
      )}
    </Dialog>
  );
}
