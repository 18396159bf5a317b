/** Puts what is on the screen, saved or not, in a file that can be imported again. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { download } from '../../state/downloads';
import type { ScoreState } from '../../state/scoreState';
import { Button } from '../../ui/Button';

export function AnswersFileButton({ state }: { state: ScoreState }) {
  const { t } = useWords();
  const [told, setTold] = useState<'made' | 'failed' | null>(null);
  const make = async () => {
    setTold(null);
    try {
      const part = await import('../../state/answersFile');
      const file = await part.answersFile(state, t('score:start.defaultName'));
      if (file.ok) download(file);
      setTold(file.ok ? 'made' : 'failed');
    } catch {
      setTold('failed');
    }
  };
  return (
    <>
      <Button variant="secondary" onClick={() => void make()}>
        {t('storage.toFile')}
      </Button>
      <span role="status">{told && t(`rescued.${told}`)}</span>
    </>
  );
}
