/** What the group chose, item by item, after everything was shown. */
import { textOf } from '../../catalog/questionText';
import { useWords } from '../../i18n/translator';
import type { RoomShow } from '../../state/livePorts';
import { DeliveryLine } from './DeliveryLine';
import type { PartContext } from './partContext';
import { ShownItem } from './ShownItem';
import { isUnanswered } from './shownVotes';
import styles from './live.module.css';

interface AllShownProps {
  readonly context: PartContext;
  readonly show: RoomShow;
  readonly headingLevel?: 1 | 2;
}

export function AllShown({ context, show, headingLevel = 1 }: AllShownProps) {
  const Heading = `h${headingLevel}` as const;
  const SubHeading = `h${headingLevel + 1}` as 'h2' | 'h3';
  const { t } = useWords();
  const { asked, invitation, view } = context;
  return (
    <>
      <Heading>{t('live:shown.title')}</Heading>
      {invitation.privacy === 'anonymous' && <p className={styles.soft}>{t('live:shown.settled')}</p>}
      <ul role="list" className={styles.progress}>
        {asked.items.map(({ id }) => {
          const votes = show.revealed[id];
          if (votes === undefined || (votes && isUnanswered(votes))) return null;
          return (
            <li key={id}>
              <SubHeading>{textOf(asked, id).label}</SubHeading>
              <p>{textOf(asked, id).statement}</p>
              <ShownItem
                asked={asked}
                itemId={id}
                votes={votes}
                consensus={show.consensus[id]}
                threshold={invitation.threshold}
              />
              {view.deliveries[id] === 'late' && <DeliveryLine where="late" />}
            </li>
          );
        })}
      </ul>
    </>
  );
}
