/** The answers with the notes as a file. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { download } from '../../state/downloads';
import { Button } from '../../ui/Button';
import { StatusMessage } from '../../ui/StatusMessage';
import type { JoinContext } from './context';

export function FileWay({ context: { own, instrument, handOver } }: { context: JoinContext }) {
  const { t } = useWords();
  const [isMade, setMade] = useState(false);
  return (
    <>
      <p>{t('join:hand.file.how')}</p>
      <p>{t('join:hand.file.sealed')}</p>
      <Button
        onClick={() => {
          download(handOver.responseFile(own, instrument, new Date().toISOString()));
          setMade(true);
        }}
      >
        {t('join:hand.file.make')}
      </Button>
      <StatusMessage>{isMade && t('join:hand.file.made')}</StatusMessage>
    </>
  );
}
