/** Partner types beside each other: as lines over the radar, and where they differ most. */
import { Suspense, useState } from 'react';
import type { PartnerTypeProfile } from '../../domain/groups/partnerTypes';
import { protectionOf } from '../../domain/groups/protection';
import type { Profile } from '../../domain/scores/profile';
import { joinedTypeName } from '../../i18n/partnerTypeName';
import { useWords } from '../../i18n/translator';
import { Field } from '../../ui/Field';
import { formatNumber } from '../../ui/formats';
import { lazyPart } from '../../ui/lazyPart';
import { Loading } from '../../ui/Loading';
import { markIndexOf } from '../../ui/markIndex';
import { GapTable } from '../../ui/plots/GapTable';
import { SelectInput } from '../../ui/SelectInput';
import type { ResultsContext } from './context';
import { dimensionSeen, itemSeen, seenOf, widestGap, type Seen } from './perspectives';
import styles from './results.module.css';

const SeriesRadar = lazyPart(async () => (await import('../../ui/charts/SeriesRadar')).default);

const WHOLE = 'whole';
/** More lines than this can not be told apart. */
const MOST_LINES = 6;
const WIDEST = 5;

export function PerspectivesPart({ context }: { context: ResultsContext }) {
  const { t, language } = useWords();
  const { model, questions, result, content, measurement } = context;
  const [strongest, setStrongest] = useState(WHOLE);
  const { groups, profile } = result;
  if (groups.length === 0) return null;
  const agreed = content.snapshot.group ?? { partnerTypes: [], merged: {} };
  const nameOf = (id: string) => joinedTypeName(t, id, agreed);
  const shown = groups.filter((group) => group.shown);
  const { threshold } = protectionOf(measurement, model.rules.smallGroup);
  const types = groups.map(({ partnerType }) => ({ id: partnerType, name: nameOf(partnerType) }));
  const words = {
    row: t('results:column.dimension'),
    gap: t('results:group.gap'),
    noGap: t('results:none'),
  };
  const lines = [
    { id: WHOLE, name: t('results:group.whole'), values: profile.dimensions.map(({ score }) => score) },
    ...shown.map((group) => ({
      id: group.partnerType,
      name: nameOf(group.partnerType),
      values: group.profile?.dimensions.map(({ score }) => score) ?? [],
    })),
  ].slice(0, MOST_LINES);
  const widest = profile.items
    .map(({ id }) => rowOf(id, questions.items[id]?.label ?? id, itemSeen(id)))
    .filter(({ gap }) => gap !== null && gap.to > gap.from)
    .sort((a, b) => width(b) - width(a))
    .slice(0, WIDEST);
  return (
    <section aria-labelledby="perspectives" className="flow">
      <h2 id="perspectives">{t('results:group.perspectives')}</h2>
      {shown.length === 0 ? (
        <p className={styles.sentence}>{t('results:group.noPerspectives', { count: threshold })}</p>
      ) : (
        <>
          <p className={styles.sentence}>{t('results:group.perspectivesLead')}</p>
          <Field label={t('results:group.lift')}>
            {(control) => (
              <SelectInput
                {...control}
                value={strongest}
                options={lines.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={({ currentTarget }) => {
                  setStrongest(currentTarget.value);
                }}
              />
            )}
          </Field>
          <Suspense fallback={<Loading label={t('loading')} />}>
            <SeriesRadar
              axes={profile.dimensions.map(({ id }) => ({
                id,
                name: questions.dimensions[id]?.short ?? id,
                mark: markIndexOf(model, id),
              }))}
              series={lines}
              strongest={strongest}
              levelNames={questions.scale.levels.map((level) => level.name)}
              label={t('results:group.radar')}
              words={{ target: t('results:column.target'), unknown: t('results:profile.unknown') }}
            />
          </Suspense>
          <GapTable
            caption={t('results:group.gapCaption')}
            rows={profile.dimensions.map(({ id }) => ({
              ...rowOf(id, questions.dimensions[id]?.name ?? id, dimensionSeen(id)),
              mark: markIndexOf(model, id),
            }))}
            types={types}
            words={words}
          />
          {widest.length > 0 && (
            <GapTable
              caption={t('results:group.gapItems')}
              rows={widest}
              types={types}
              words={{ ...words, row: t('results:group.item') }}
            />
          )}
        </>
      )}
    </section>
  );

  function rowOf(id: string, name: string, value: (profile: Profile) => Seen) {
    const seen = groups.map((group: PartnerTypeProfile) => ({ type: group.partnerType, value: seenOf(group, value) }));
    const gap = widestGap(seen.map((one) => ({ ...one, value: typeof one.value === 'number' ? one.value : null })));
    return {
      id,
      name,
      cells: Object.fromEntries(seen.map((one) => [one.type, inWords(one.value)])),
      gap: gap && {
        from: gap.from,
        to: gap.to,
        text: t('results:group.gapText', {
          gap: formatNumber(language, gap.to - gap.from),
          low: nameOf(gap.low),
          high: nameOf(gap.high),
        }),
      },
    };
  }

  function inWords(value: Seen): string {
    if (typeof value === 'number') return formatNumber(language, value);
    return value === 'protected' ? t('results:group.tooFew') : t('results:none');
  }
}

function width({ gap }: { readonly gap: { readonly from: number; readonly to: number } | null }): number {
  return gap ? gap.to - gap.from : 0;
}
