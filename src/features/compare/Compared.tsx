/** What the chosen measurements say together: first in plain language, then the figures, the focus and the growth. */
import { useMemo, useState } from 'react';
import type { Frame } from '../../catalog/parts';
import { useWords } from '../../i18n/translator';
import type { CommunityDetails } from '../../state/ports';
import type { SnapshotContent } from '../../state/records';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { SelectInput } from '../../ui/SelectInput';
import type { CompareContext } from './context';
import { FocusWorked } from './FocusWorked';
import { GrowthCompared } from './GrowthCompared';
import { ItemsCompared } from './ItemsCompared';
import { measurementName } from './measurementName';
import { namesFrom } from './names';
import { Narrative } from './Narrative';
import { pairView } from './pairView';
import { ProfileCompared } from './ProfileCompared';
import type { ScoredSeries } from './scoredSeries';

interface ComparedProps {
  readonly details: CommunityDetails;
  /** From old to new. */
  readonly contents: readonly SnapshotContent[];
  readonly scored: Extract<ScoredSeries, { readonly kind: 'ready' }>;
  readonly frame: Frame;
}

const WHOLE = 'whole';

export function Compared({ details, contents, scored, frame }: ComparedProps) {
  const { t, language } = useWords();
  const { series, model, older } = scored;
  const [chosen, setChosen] = useState(WHOLE);
  const keyOf = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
  const pair = series.steps.find((step) => keyOf(step) === chosen) ?? series.whole;
  const view = useMemo(
    () => pairView(pair, { contents, series, model, issues: details.issues }),
    [pair, contents, series, model, details.issues],
  );
  const nameOf: CompareContext['nameOf'] = (snapshot) =>
    measurementName(snapshot, { t, language, cases: details.cases });
  const nameOfId = (id: string) => {
    const content = contents.find(({ snapshot }) => snapshot.id === id);
    return content ? nameOf(content.snapshot) : id;
  };
  const ends = ({ from, to }: { from: string; to: string }) => ({ from: nameOfId(from), to: nameOfId(to) });
  return (
    <>
      {series.order.length > 2 && (
        <Field label={t('compare:pair.label')}>
          {(control) => (
            <SelectInput
              {...control}
              value={pair === series.whole ? WHOLE : chosen}
              options={[
                { value: WHOLE, label: t('compare:pair.whole', ends(series.whole)) },
                ...series.steps.map((step) => ({ value: keyOf(step), label: t('compare:pair.step', ends(step)) })),
              ]}
              onChange={(event) => {
                setChosen(event.currentTarget.value);
              }}
            />
          )}
        </Field>
      )}
      {view ? <Parts key={keyOf(pair)} context={contextOf()} /> : <OlderSecond />}
    </>
  );

  function contextOf(): CompareContext {
    const issues = [...details.issues, ...[...contents].reverse().flatMap(({ snapshot }) => snapshot.issues ?? [])];
    const names = namesFrom({ frame, older, language, issues });
    return { t, language, view: view!, model, frame, names, nameOf };
  }
}

function Parts({ context }: { context: CompareContext }) {
  return (
    <>
      <Narrative context={context} />
      <ProfileCompared context={context} />
      <ItemsCompared context={context} />
      <FocusWorked context={context} />
      <GrowthCompared context={context} />
    </>
  );
}

function OlderSecond() {
  const { t } = useWords();
  return (
    <Notice kind="warning" title={t('compare:outcome.olderSecond')}>
      <p>{t('compare:outcome.olderSecondTodo')}</p>
    </Notice>
  );
}
