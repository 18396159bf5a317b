/** All words of the guide's sections at once, in the language of now: the guide is read as a whole, not key by key. */
import { useWords } from '../../i18n/translator';

export function useGuideWords() {
  const { t } = useWords();
  return t('guide:sections', { returnObjects: true });
}

export type GuideWords = ReturnType<typeof useGuideWords>;
export type SectionId = keyof GuideWords;
