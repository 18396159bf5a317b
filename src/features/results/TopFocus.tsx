/** The first three of the focus in short; the whole list has a screen of its own. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { ButtonLink } from '../../ui/Button';
import { Rings } from '../../ui/Rings';
import type { ResultsContext } from './context';
import styles from './results.module.css';

export function TopFocus({ context }: { context: ResultsContext }) {
  const { t } = useWords();
  const { content, questions, advice, result } = context;
  const front = result.focus.entries.filter((entry) => entry.front);
  const hasLevels = result.profile.items.some(({ mean }) => mean !== null);
  return (
    <section aria-labelledby="top">
      <h3 id="top">{t('results:top.title')}</h3>
      {front.length === 0 ? (
        <p>{t(hasLevels ? 'results:top.nothing' : 'results:profile.nothing')}</p>
      ) : (
        <ol className={styles.top}>
          {front.map(({ item, kind, step }) => (
            <li key={item}>
              <Rings value={step.from} target={step.to} size={40} />
              <div>
                <h4>{questions.items[item]?.label}</h4>
                {kind === 'talk' && <p>{t('engine:focus.kind.talk')}</p>}
                <p>{advice.moves[item]?.[step.from - 1]}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
      <p className={styles.actions}>
        <ButtonLink variant="primary" href={href(links.focus(content.snapshot.id))}>
          {t('results:toFocus')}
        </ButtonLink>
      </p>
    </section>
  );
}
