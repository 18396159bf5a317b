/** Language, looks, storage, backup, what is kept of people, and what this is. */
import { useState } from 'react';
import type { Language } from '../../domain/instrument/wordingSchema';
import { setLanguage, useWords } from '../../i18n/translator';
import { storedTheme, storeLanguage, storeTheme, THEMES } from '../../state/preferences';
import { PageHeader } from '../../ui/PageHeader';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { About } from './About';
import { BackupPart } from './BackupPart';
import { Part } from './Part';
import { PrivacyPart } from './PrivacyPart';
import { StoragePart } from './StoragePart';
import styles from './settings.module.css';

const LANGUAGES = ['nl', 'en'] as const;

export function SettingsPage() {
  const { t, language } = useWords();
  const [theme, setTheme] = useState(storedTheme);
  const [unreachable, setUnreachable] = useState<Error | null>(null);
  if (unreachable) throw unreachable;
  const choose = (chosen: Language) => {
    // Kept for the next visit only once its words are there.
    setLanguage(chosen).then(() => {
      storeLanguage(chosen);
    }, setUnreachable);
  };
  return (
    <div className={styles.settings}>
      <PageHeader title={t('settings:title')} focusOnArrival />
      <Part id="look" title={t('settings:look')}>
        <div className={styles.look}>
          <SegmentedChoice
            legend={t('settings:language')}
            options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
            value={language}
            onChange={choose}
          />
          <SegmentedChoice
            legend={t('settings:theme')}
            options={THEMES.map((value) => ({ value, label: t(`settings:themes.${value}`) }))}
            value={theme}
            onChange={(chosen) => {
              storeTheme(chosen);
              setTheme(chosen);
            }}
          />
        </div>
      </Part>
      <BackupPart />
      <StoragePart />
      <PrivacyPart />
      <About />
    </div>
  );
}
