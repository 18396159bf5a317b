/** Everything below target that does not stand in front, under the five headings of the model's own focus (M5 §2). */
import { useWords } from '../../i18n/translator';
import { Disclosure } from '../../ui/Disclosure';
import type { FocusContext } from './context';
import { FocusItem } from './FocusItem';
import styles from './focus.module.css';

export function RestByHeading({ context }: { context: FocusContext }) {
  const { t } = useWords();
  const { model, advice, focus } = context;
  const headingOf = new Map(model.items.map((item) => [item.id, item.heading2]));
  const rest = focus.entries.filter((entry) => !entry.front);
  const headings = model.headings.focus
    .map((id) => ({ id, entries: rest.filter((entry) => headingOf.get(entry.item) === id) }))
    .filter((heading) => heading.entries.length > 0);
  if (headings.length === 0) return null;
  return (
    <section aria-labelledby="rest">
      <h2 id="rest">{t('focus:rest')}</h2>
      {headings.map(({ id, entries }) => (
        <Disclosure key={id} data-print="keep" summary={`${advice.headings.focus[id] ?? id} (${entries.length})`}>
          <ol className={styles.rest}>
            {entries.map((entry) => (
              <FocusItem key={entry.item} context={context} entry={entry} />
            ))}
          </ol>
        </Disclosure>
      ))}
    </section>
  );
}
