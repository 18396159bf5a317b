/** What to read out to participants, for each privacy mode. */
import { PRIVACY_MODES } from '../../domain/measurement/enums';
import { useGuideWords } from './useGuideWords';
import styles from './guide.module.css';

const SENTENCES = ['kept', 'shown', 'where'] as const;

export function PrivacySentences() {
  const { variants } = useGuideWords().privacy;
  return (
    <div className={styles.variants}>
      {PRIVACY_MODES.map((mode) => (
        <div key={mode} className="flow" data-print="keep">
          <h3 id={`privacy-${mode}`}>{variants[mode].title}</h3>
          <ol className={styles.say} aria-labelledby={`privacy-${mode}`}>
            {SENTENCES.map((sentence) => (
              <li key={sentence}>{variants[mode].sentences[sentence]}</li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
