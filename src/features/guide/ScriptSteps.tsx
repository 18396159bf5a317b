/** The steps of the long script, each with what to do and the words to say. */
import { useWords } from '../../i18n/translator';
import { FULL_SCRIPT, timed } from './script';
import { useGuideWords } from './useGuideWords';
import styles from './guide.module.css';

export function ScriptSteps() {
  const { t } = useWords();
  const { names, steps, stepsTitle } = useGuideWords().script;
  return (
    <div className="flow">
      <h3>{stepsTitle}</h3>
      <ol className={styles.steps}>
        {timed(FULL_SCRIPT).map(({ id, from, to }) => (
          <li key={id}>
            <h4>
              {names[id]} <span className={styles.minutes}>({t('guide:between', { from, to })})</span>
            </h4>
            <p>{steps[id].do}</p>
            <blockquote className={styles.say}>
              <p>
                <span className={styles.saying}>{t('guide:say')}</span> {steps[id].say}
              </p>
            </blockquote>
          </li>
        ))}
      </ol>
    </div>
  );
}
