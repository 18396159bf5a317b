/** Wherever the worked example is shown, its own words are in the language of the screen. */
import { useEffect } from 'react';
import { useWords } from '../i18n/translator';
import { isInExample } from '../state/imagined';

/** @param path where the person is. */
export function useExampleWords(path: string): void {
  const { language } = useWords();
  const isShown = isInExample(path);
  useEffect(() => {
    if (!isShown) return;
    const reword = async () => {
      await (await import('../features/communities/example')).rewordExample(language);
    };
    // Without network it stays in the language it has; it is marked as such.
    reword().catch(() => undefined);
  }, [isShown, language]);
}
