/** What is not known yet: as much a result as the rest. */
import { useWords } from '../../i18n/translator';
import { itemLink } from '../../state/itemLink';
import { href } from '../../state/links';
import type { ResultsContext } from './context';
import styles from './results.module.css';

export function UnknownPart({ context }: { context: ResultsContext }) {
  const { t } = useWords();
  const { content, questions, result } = context;
  const { unknown } = result.profile;
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">{t('results:unknown.title')}</h2>
      <p>{unknown.length === 0 ? t('results:unknown.none') : t('results:unknown.lead', { count: unknown.length })}</p>
      <ul className={styles.unknown}>
        {unknown.map((id) => (
          <li key={id}>
            <a href={href(itemLink(content.snapshot, id))}>{questions.items[id]?.label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
