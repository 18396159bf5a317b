/** Which measurements are laid beside each other: all of the community, from old to new. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../i18n/translator';
import { links } from '../../state/links';
import type { CommunityDetails } from '../../state/ports';
import type { SnapshotRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Disclosure } from '../../ui/Disclosure';
import { measurementName } from './measurementName';
import { correctedIds, inOrder, type Selection } from './selection';
import styles from './compare.module.css';

/** An address that names none: without any part it would ask for the last two. */
const NONE = ['', ''];

interface ChooseMeasurementsProps {
  readonly details: CommunityDetails;
  readonly selection: Selection;
}

export function ChooseMeasurements({ details, selection }: ChooseMeasurementsProps) {
  const { t, language } = useWords();
  const [, go] = useLocation();
  // Folded when there is something to read below; after that only the reader folds it, also while choosing.
  const [isOpen] = useState(selection.outcome !== 'ready');
  const { community, cases, snapshots } = details;
  const corrected = correctedIds(snapshots);
  const chosen = new Set(selection.chosen.map(({ id }) => id));
  const choose = (id: string, isChosen: boolean) => {
    const ids = inOrder(snapshots)
      .map((snapshot) => snapshot.id)
      .filter((known) => (known === id ? isChosen : chosen.has(known)));
    go(links.compare(community.id, ids.length > 0 ? ids : NONE), { replace: true });
  };
  const hintOf = ({ id, scope, state }: SnapshotRecord) =>
    [
      t(`engine:scope.${scope}`),
      ...(state === 'draft' ? [t('compare:choose.draft')] : []),
      ...(corrected.has(id) ? [t('compare:choose.corrected')] : []),
    ].join(' · ');
  return (
    <Disclosure summary={t('compare:choose.title')} open={isOpen}>
      <fieldset className={styles.choice}>
        <legend>{t('compare:choose.legend')}</legend>
        {inOrder(snapshots).map((snapshot) => (
          <Checkbox
            key={snapshot.id}
            label={measurementName(snapshot, { t, language, cases })}
            hint={hintOf(snapshot)}
            checked={chosen.has(snapshot.id)}
            onChange={(event) => {
              choose(snapshot.id, event.currentTarget.checked);
            }}
          />
        ))}
      </fieldset>
      {selection.outcome !== 'ready' && snapshots.length > 1 && (
        <Button
          variant="quiet"
          onClick={() => {
            go(links.compare(community.id), { replace: true });
          }}
        >
          {t('compare:choose.reset')}
        </Button>
      )}
    </Disclosure>
  );
}
