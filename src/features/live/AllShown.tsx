/** What the group chose, item by item, after everything was shown. */
import { useWords } from '../../i18n/translator';
import type { RoomShow } from '../../state/livePorts';
import type { PartContext } from './partContext';
import { ShownItem } from './ShownItem';
import { textOf } from './subject';
import styles from './live.module.css';

export function AllShown({ context, show }: { context: PartContext; show: RoomShow }) {
  const { t } = useWords();
  const { asked, invitation } = context;
  return (
    <>
      <h1>{t('live:shown.title')}</h1>
      <ul role="list" className={styles.progress}>
        {asked.items.map(({ id }) => {
          const votes = show.revealed[id];
          if (votes === undefined) return null;
          return (
            <li key={id}>
              <h2>{textOf(asked, id).label}</h2>
              <p>{textOf(asked, id).statement}</p>
              <ShownItem
                asked={asked}
                itemId={id}
                votes={votes}
                consensus={show.consensus[id]}
                threshold={invitation.threshold}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
