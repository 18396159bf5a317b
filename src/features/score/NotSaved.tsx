/** What of a measurement is not saved and why, wherever one is in it, with the way to the questions that wait for a decision. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { undecidedItems } from '../../state/scoreState';
import { Notice } from '../../ui/Notice';
import type { ScoreContext } from './context';
import { StorageNotice } from './StorageNotice';

/** @param itemId the item on the screen, which shows its own question. */
export function NotSaved({ context, itemId }: { context: ScoreContext; itemId?: string }) {
  const { t } = useWords();
  const { scoring, snapshot, frame } = context;
  const elsewhere = undecidedItems(scoring.state).filter((id) => id !== itemId);
  return (
    <>
      <StorageNotice scoring={scoring} />
      {elsewhere.length > 0 && (
        <Notice kind="warning" title={t('score:unsaved.undecided')}>
          <ul>
            {elsewhere.map((id) => (
              <li key={id}>
                <a href={href(links.scoreItem(snapshot.id, id))}>{frame.items[id]?.label ?? id}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
