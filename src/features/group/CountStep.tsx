/** Votes by hand or card, typed in fast: for everyone at once, or for one partner type after another. */
import { useState } from 'react';
import { textOf } from '../../catalog/questionText';
import { mayBeShown, protectionOf } from '../../domain/groups/protection';
import { joinedTypeName } from '../../i18n/partnerTypeName';
import { useWords } from '../../i18n/translator';
import { resultsShown, settledItems } from '../../state/groupShown';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { CountInput } from '../../ui/CountInput';
import { Field } from '../../ui/Field';
import { SelectInput } from '../../ui/SelectInput';
import { StatusMessage } from '../../ui/StatusMessage';
import type { GroupContext } from './context';
import { countsOf, draftOf, NO_COUNTS, totalOf } from './draftCounts';
import { SavingNotice } from './SavingNotice';
import { useSaving, type Saving } from './useSaving';
import { votesIn } from './votes';
import styles from './screen.module.css';

interface CountStepProps {
  readonly context: GroupContext;
  readonly itemId: string;
}

export function CountStep({ context, itemId }: CountStepProps) {
  const { t } = useWords();
  const { snapshot, content, model } = context;
  const saving = useSaving();
  const [who, setWho] = useState('');
  const { responses } = votesIn(context, itemId);
  const protection = protectionOf({ ...snapshot, threshold: snapshot.group.threshold }, model.rules.smallGroup);
  if (snapshot.state === 'closed') return <p>{t('group:screen.closed')}</p>;
  if (resultsShown(snapshot) || settledItems(snapshot.privacy, snapshot.group).has(itemId)) {
    return <p>{t('group:screen.countShown')}</p>;
  }
  const types = snapshot.group.partnerTypes.filter(({ id }) => snapshot.group.merged[id] === undefined);
  const tally = content.tallies.find((row) => row.itemId === itemId && row.partnerType === who);
  return (
    <div className={styles.count}>
      {responses > 0 && (
        <p>
          {mayBeShown({ responses, byHand: 0 }, protection)
            ? t('group:screen.responses', { count: responses })
            : t('group:screen.responsesFew', { count: responses, threshold: protection.threshold })}
        </p>
      )}
      {types.length > 0 && (
        <Field label={t('group:screen.who')} hint={t('group:screen.whoHint')}>
          {(control) => (
            <SelectInput
              {...control}
              value={who}
              options={[
                { value: '', label: t('group:everyone') },
                ...types.map(({ id }) => ({ value: id, label: joinedTypeName(t, id, snapshot.group) })),
              ]}
              onChange={({ currentTarget }) => {
                setWho(currentTarget.value);
              }}
            />
          )}
        </Field>
      )}
      <Counting key={`${who} ${tally?.changedAt ?? ''}`} context={context} itemId={itemId} who={who} saving={saving} />
      <StatusMessage>{saving.message}</StatusMessage>
      <SavingNotice
        saving={saving}
        locked={{ title: t('group:screen.countLocked'), body: t('group:screen.countShown') }}
      />
    </div>
  );
}

function Counting({ context, itemId, who, saving }: CountStepProps & { who: string; saving: Saving }) {
  const { t } = useWords();
  const { snapshot, content, questions } = context;
  const tally = content.tallies.find((row) => row.itemId === itemId && row.partnerType === who);
  // In anonymous mode a projector does not show again what a few people voted.
  const isHidden = snapshot.privacy === 'anonymous';
  const [draft, setDraft] = useState(tally && !isHidden ? draftOf(tally) : NO_COUNTS);
  const { groups } = ports();
  const put = (partnerType: string, counts = countsOf(NO_COUNTS)) =>
    groups.saveTally({ snapshotId: snapshot.id, itemId, partnerType, ...counts });
  const save = () => saving.run(put(who, countsOf(draft)), t('group:screen.saved'));
  const name = who === '' ? t('group:everyone') : joinedTypeName(t, who, snapshot.group);
  const { scale } = questions;
  const isEmpty = totalOf(countsOf(draft)) === 0;
  return (
    <>
      {tally && <p>{t('group:screen.already', { count: totalOf(tally) })}</p>}
      {tally && isHidden && <p>{t('group:screen.alreadyHidden')}</p>}
      <CountInput
        legend={`${t('group:screen.countOf', { who: name })} – ${textOf(context, itemId).label}`}
        value={draft}
        onChange={setDraft}
        onDone={() => {
          if (!isEmpty) void save();
        }}
        levelNames={scale.levels.map((level) => level.name)}
        words={{ unknown: scale.unknown.name, notApplicable: scale.notApplicable.name }}
        total={t('group:screen.total', { count: totalOf(countsOf(draft)) })}
      />
      <p className={styles.buttons}>
        <Button onClick={() => void save()} disabled={saving.isBusy || isEmpty}>
          {t('group:screen.save')}
        </Button>
        {tally && (
          <Button variant="quiet" onClick={() => void saving.run(put(who), t('group:screen.cleared'))}>
            {t('group:screen.clear')}
          </Button>
        )}
      </p>
    </>
  );
}
