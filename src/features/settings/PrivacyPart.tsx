/** What is kept, where and for how long. */
import { useWords } from '../../i18n/translator';
import { Part } from './Part';

const LINES = ['what', 'where', 'long', 'leaves', 'names'] as const;

export function PrivacyPart() {
  const { t } = useWords();
  return (
    <Part id="privacy" title={t('settings:privacy.title')}>
      {LINES.map((line) => (
        <p key={line}>{t(`settings:privacy.${line}`)}</p>
      ))}
    </Part>
  );
}
