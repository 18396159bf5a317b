/** How the votes on an item lie, with what the group agreed; the same on the projector and on a phone. */
import { medianOfVotes } from '../../domain/scores/statistics';
import { useWords } from '../../i18n/translator';
import type { ShownConsensus, ShownVotes } from '../../state/livePorts';
import { formatNumber } from '../../ui/formats';
import { DistributionBars } from '../../ui/plots/DistributionBars';
import { isUnanswered } from './shownVotes';
import type { Asked } from './subject';
import styles from './live.module.css';

interface ShownItemProps {
  readonly asked: Pick<Asked, 'questions'>;
  readonly itemId: string;
  /** Null when too few answered. */
  readonly votes: ShownVotes | null;
  readonly consensus: ShownConsensus | undefined;
  readonly threshold: number;
  /** For a look across the room. */
  readonly large?: boolean;
  /** The bars grow once. */
  readonly animated?: boolean;
}

export function ShownItem({
  asked,
  itemId,
  votes,
  consensus,
  threshold,
  large = false,
  animated = false,
}: ShownItemProps) {
  const { t, language } = useWords();
  const { scale } = asked.questions;
  const median = votes && medianOfVotes(votes.levels);
  const isEmpty = votes !== null && isUnanswered(votes);
  return (
    <div className={styles.shown}>
      {isEmpty ? (
        <p>{t('live:shown.nobody')}</p>
      ) : (
        <DistributionBars
          key={itemId}
          counts={votes}
          protectedText={<p>{t('live:shown.tooFew', { count: threshold })}</p>}
          median={
            median === null
              ? null
              : { value: median, text: t('live:shown.median', { value: formatNumber(language, median) }) }
          }
          consensus={
            consensus ? { value: consensus.level, text: t('live:shown.agreed', { level: consensus.level }) } : null
          }
          levelNames={scale.levels.map(({ name }) => name)}
          label={t('live:shown.distribution')}
          words={{ unknown: scale.unknown.name, notApplicable: scale.notApplicable.name }}
          large={large}
          reveal={animated}
        />
      )}
      {consensus && (
        <div className={styles.agreed} role="status">
          <p>
            <strong>{t('live:shown.agreed', { level: consensus.level })}</strong>
          </p>
          {consensus.reason !== '' && <p>{consensus.reason}</p>}
          {consensus.minority !== '' && <p>{t('live:shown.minority', { text: consensus.minority })}</p>}
        </div>
      )}
    </div>
  );
}
