/** Filters and sorts the communities, and chooses how they are shown. */
import { useWords } from '../../i18n/translator';
import { Field } from '../../ui/Field';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { SelectInput } from '../../ui/SelectInput';
import { TextInput } from '../../ui/TextInput';
import styles from './coach.module.css';
import { SORTS, type Arrangement, type Sort, type Standing } from './standing';
import type { UsedInstrument } from './useInstruments';

export type View = 'grid' | 'table';

interface ArrangeProps {
  readonly standings: readonly Standing[];
  readonly instruments: ReadonlyMap<string, UsedInstrument>;
  readonly arrangement: Arrangement;
  readonly view: View;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onView: (view: View) => void;
}

export function Arrange({ standings, instruments, arrangement, view, onArrange, onView }: ArrangeProps) {
  const { t, language } = useWords();
  const regions = [...new Set(standings.map(({ overview }) => overview.community.region))]
    .filter((region) => region !== '')
    .sort(new Intl.Collator(language).compare);
  const used = new Set(standings.map(({ overview }) => overview.latest?.snapshot.instrument.hash));
  const versions = [...instruments].filter(([hash]) => used.has(hash));
  const change = (part: Partial<Arrangement>) => {
    onArrange({ ...arrangement, ...part });
  };
  return (
    <div role="search" className={styles.tools}>
      <Field label={t('coach:filter.text')}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            value={arrangement.text}
            onChange={(event) => {
              change({ text: event.target.value });
            }}
          />
        )}
      </Field>
      {regions.length > 1 && (
        <Field label={t('coach:filter.region')}>
          {(control) => (
            <SelectInput
              {...control}
              placeholder={t('coach:filter.allRegions')}
              options={regions.map((region) => ({ value: region, label: region }))}
              value={arrangement.region}
              onChange={(event) => {
                change({ region: event.target.value });
              }}
            />
          )}
        </Field>
      )}
      {versions.length > 1 && (
        <Field label={t('coach:filter.instrument')}>
          {(control) => (
            <SelectInput
              {...control}
              placeholder={t('coach:filter.allInstruments')}
              options={versions.map(([value, { name, version }]) => ({ value, label: `${name} ${version}` }))}
              value={arrangement.instrument}
              onChange={(event) => {
                change({ instrument: event.target.value });
              }}
            />
          )}
        </Field>
      )}
      <Field label={t('coach:sort.label')}>
        {(control) => (
          <SelectInput
            {...control}
            options={SORTS.map((sort) => ({ value: sort, label: t(`coach:sort.${sort}`) }))}
            value={arrangement.sort}
            onChange={(event) => {
              change({ sort: event.target.value as Sort });
            }}
          />
        )}
      </Field>
      <SegmentedChoice
        legend={t('coach:view.label')}
        options={(['grid', 'table'] as const).map((value) => ({ value, label: t(`coach:view.${value}`) }))}
        value={view}
        onChange={onView}
      />
    </div>
  );
}
