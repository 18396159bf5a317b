/** How the votes on an item lie, as far as they may be seen. */
import type { Answered } from '../../domain/groups/protection';
import type { Item } from '../../domain/instrument/modelSchema';
import type { ItemScore } from '../../domain/scores/itemScore';
import { useWords } from '../../i18n/translator';
import { resultsShown, settledItems } from '../../state/groupShown';
import { formatNumber } from '../../ui/formats';
import { DistributionBars } from '../../ui/plots/DistributionBars';
import type { GroupContext } from './context';

interface LookStepProps {
  readonly context: GroupContext;
  readonly item: Item;
  /** null while it was not shown. */
  readonly score: ItemScore | null;
  readonly votes: Answered;
  /** Answers that are not among what is shown. */
  readonly held: number;
}

export function LookStep({ context, item, score, votes, held }: LookStepProps) {
  const { t, language } = useWords();
  const { content, questions, snapshot } = context;
  const { responses, byHand } = votes;
  if (responses + byHand === 0) return <p>{t('group:screen.nobody')}</p>;
  const agreed = content.consensus.find(({ itemId }) => itemId === item.id);
  const { scale } = questions;
  const isSettled = settledItems(snapshot.privacy, snapshot.group).has(item.id) && !resultsShown(snapshot);
  return (
    <>
      <DistributionBars
        key={item.id}
        counts={score?.counts ?? null}
        protectedText={
          <>
            <p>{t('group:screen.tooFew', { count: snapshot.group.threshold })}</p>
            {byHand > 0 && responses > 0 && <p>{t('group:screen.tooFewBeside', { count: responses })}</p>}
          </>
        }
        median={
          typeof score?.median === 'number'
            ? {
                value: score.median,
                text: t('group:screen.median', { value: formatNumber(language, score.median) }),
              }
            : null
        }
        consensus={agreed ? { value: agreed.level, text: t('group:screen.agreed', { level: agreed.level }) } : null}
        levelNames={scale.levels.map((level) => level.name)}
        label={t('group:screen.distribution')}
        words={{ unknown: scale.unknown.name, notApplicable: scale.notApplicable.name }}
        large
        reveal
      />
      {held > 0 && score?.counts && (
        <p>{t('group:screen.held', { count: held, threshold: snapshot.group.threshold })}</p>
      )}
      {isSettled && score?.counts && <p>{t('group:screen.settled')}</p>}
    </>
  );
}
