/** The facilitator's view for the projector: one item at a time, in large type, in five steps. */
import { useMemo, useState } from 'react';
import { bySpread } from '../../domain/groups/talkOrder';
import { scoreMeasurement } from '../../domain/result';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { toMeasurement } from '../../state/toMeasurement';
import { BackLink } from '../../ui/BackLink';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import type { GroupContext } from './context';
import { FullScreen } from './FullScreen';
import { GroupGate } from './GroupGate';
import { ScreenItem } from './ScreenItem';
import { TalkTimer } from './TalkTimer';
import { useProjectorSize } from '../../ui/useProjectorSize';
import styles from './screen.module.css';

export function ScreenPage({ params }: { params: { snapshot: string; item?: string } }) {
  return (
    <GroupGate snapshotId={params.snapshot}>{(context) => <Screen context={context} itemId={params.item} />}</GroupGate>
  );
}

type Order = 'model' | 'spread';

function Screen({ context, itemId }: { context: GroupContext; itemId: string | undefined }) {
  const { t } = useWords();
  const [order, setOrder] = useState<Order>('model');
  useProjectorSize();
  const { content, snapshot, model } = context;
  const measurement = useMemo(() => toMeasurement(content, []), [content]);
  const result = useMemo(() => scoreMeasurement(model, measurement), [model, measurement]);
  const isAnythingShown = result.profile.items.some(({ counts, state }) => counts !== null && state !== 'unanswered');
  const items = order === 'spread' ? bySpread(context.items, result.profile.items) : context.items;
  const index = Math.max(
    0,
    items.findIndex(({ id }) => id === itemId),
  );
  const item = items[index];
  if (!item) return null;
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <BackLink href={href(links.group(snapshot.id))}>{t('group:toHub')}</BackLink>
        <TalkTimer />
        <FullScreen />
      </div>
      <ScreenItem
        key={item.id}
        context={context}
        item={item}
        score={result.profile.items.find(({ id }) => id === item.id) ?? null}
        held={measurement.held?.[item.id] ?? 0}
        place={{ index: index + 1, total: items.length }}
        previous={items[index - 1]?.id ?? null}
        next={items[index + 1]?.id ?? null}
      />
      <div className={styles.order}>
        {isAnythingShown ? (
          <SegmentedChoice
            legend={t('group:screen.order')}
            options={[
              { value: 'model', label: t('group:screen.orderModel') },
              { value: 'spread', label: t('group:screen.orderSpread') },
            ]}
            value={order}
            onChange={setOrder}
          />
        ) : (
          <p>{t('group:screen.orderNone')}</p>
        )}
      </div>
    </div>
  );
}
