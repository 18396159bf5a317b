/** One dimension in the overview: how far it is, and a way into each of its questions. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { DimensionProgress } from '../../state/progress';
import { DimensionMark } from '../../ui/DimensionMark';
import { Disclosure } from '../../ui/Disclosure';
import { markIndexOf } from '../../ui/markIndex';
import { ProgressBar } from '../../ui/ProgressBar';
import { Rings } from '../../ui/Rings';
import type { JoinContext } from './context';
import styles from './join.module.css';

export function DimensionPart({ context, dimension }: { context: JoinContext; dimension: DimensionProgress }) {
  const { t } = useWords();
  const { own, model, frame } = context;
  const { id, items, done } = dimension;
  const { name = id, short = id } = frame.dimensions[id] ?? {};
  return (
    <>
      <h3 className={styles.dimensionName}>
        <DimensionMark mark={markIndexOf(model, id)} />
        {name}
      </h3>
      <ProgressBar
        label={name}
        labelHidden
        value={done}
        max={items.length}
        text={t('join:answer.progress', { done, total: items.length })}
      />
      <Disclosure summary={t('join:answer.itemsOf', { dimension: short })}>
        <ul className={styles.items}>
          {items.map((item) => {
            const answer = own.answers[item.id] ?? null;
            return (
              <li key={item.id}>
                <a href={href(links.participation(own.id, item.id))}>
                  <Rings value={answer} size={20} />
                  <span>{frame.items[item.id]?.label}</span>
                  <span className="visually-hidden">
                    {answer === null ? t('join:answer.open') : t('join:answer.answered')}
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </>
  );
}
