/** The first three of the focus in short; the whole list has a screen of its own. */
import { useWords } from '../../i18n/translator';
import { Rings } from '../../ui/Rings';
import type { ResultsContext } from './context';
import styles from './results.module.css';

export function TopFocus({ context }: { context: ResultsContext }) {
  const { t } = useWords();
  const { questions, advice, result } = context;
  const front = result.focus.entries.filter((entry) => entry.front);
  return (
    <section aria-labelledby="top">
      <h2 id="top">{t('results:top.title')}</h2>
      {front.length === 0 ? (
        <p>{t('results:top.nothing')}</p>
      ) : (
        <ol className={styles.top}>
          {front.map(({ item, kind, step }) => (
            <li key={item}>
              <Rings value={step.from} target={step.to} size={40} />
              <div>
                <h3>{questions.items[item]?.label}</h3>
                {kind === 'talk' && <p>{t('engine:focus.kind.talk')}</p>}
                <p>{advice.moves[item]?.[step.from - 1]}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
