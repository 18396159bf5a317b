/** Every question with where it went, what changed most first; by label, and as a table too. */
import { useState } from 'react';
import { sortByChange } from '../../domain/compare/sortByChange';
import type { ItemChange } from '../../domain/compare/comparison';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import { formatNumber } from '../../ui/formats';
import { markIndexOf } from '../../ui/markIndex';
import { ItemChangePlot } from '../../ui/plots/ItemChangePlot';
import { SelectInput } from '../../ui/SelectInput';
import { formatChange, labelText } from './changeWords';
import type { CompareContext } from './context';
import { filtersOf, passes, type ItemFilter } from './itemFilter';
import { ItemTable } from './ItemTable';
import { Why } from './Why';
import styles from './compare.module.css';

export function ItemsCompared({ context }: { context: CompareContext }) {
  const { t, language, names, frame, model, view } = context;
  const sorted = sortByChange(view.comparison.items);
  const [filter, setFilter] = useState<ItemFilter>('comparable');
  // Confirming gives a row another label; it stays where it was pressed until something else is chosen.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const shown = sorted.filter((item) => kept.has(item.id) || passes(item, filter));
  const words = {
    before: t('compare:items.before'),
    between: t('compare:items.between'),
    after: t('compare:items.after'),
  };
  const rowOf = (item: ItemChange) => {
    const number = (value: number | null) => (value === null ? t('compare:none') : formatNumber(language, value));
    const values = valuesOf(item, context);
    const hasValues = values.some((value) => value !== null);
    const name = names.item(item.id);
    return {
      id: item.id,
      label: name,
      mark: markIndexOf(model, item.dimension),
      values,
      kind: item.label,
      kindLabel: labelText(item, t),
      changeText: item.change === null ? '' : formatChange(language, item.change),
      readout: hasValues
        ? t('compare:items.readout', { from: number(item.before), to: number(item.after) })
        : t('compare:items.readoutNone'),
      detail: (
        <Why
          context={context}
          change={item}
          name={name}
          dimension={item.dimension}
          onConfirm={() => {
            setKept((before) => new Set(before).add(item.id));
          }}
        />
      ),
    };
  };
  return (
    <section aria-labelledby="items">
      <h2 id="items">{t('compare:items.title')}</h2>
      <p>{t('compare:items.lead')}</p>
      <Field label={t('compare:items.filter')}>
        {(control) => (
          <SelectInput
            {...control}
            value={filter}
            options={filtersOf(sorted).map(({ id, count }) => ({ value: id, label: filterName(id, count) }))}
            onChange={(event) => {
              const chosen = filtersOf(sorted).find(({ id }) => id === event.currentTarget.value);
              setFilter(chosen?.id ?? 'comparable');
              setKept(new Set());
            }}
          />
        )}
      </Field>
      {shown.length === 0 ? (
        <p>{t('compare:items.none')}</p>
      ) : (
        <>
          <ItemChangePlot
            groups={[{ id: 'all', name: '', mark: 0, rows: shown.map(rowOf) }]}
            levelNames={frame.scale.levels.map(({ name }) => name)}
            label={t('compare:items.plot')}
            words={words}
          />
          <Disclosure className={styles.tablePart} summary={t('compare:items.table')}>
            <ItemTable context={context} rows={shown} valuesOf={(item) => valuesOf(item, context)} />
          </Disclosure>
        </>
      )}
    </section>
  );

  function filterName(id: ItemFilter, count: number): string {
    if (id === 'all' || id === 'comparable') return t(`compare:items.${id}`, { count });
    const example = sorted.find(({ label }) => label === id);
    return t('compare:items.only', { label: example ? labelText(example, t) : id, count });
  }
}

/** From the oldest measurement to the newest. */
function valuesOf({ id, oldId, before, after }: ItemChange, { view }: CompareContext): readonly (number | null)[] {
  const between = view.between.map(({ profile }) => {
    const found = profile.items.find((item) => item.id === id) ?? profile.items.find((item) => item.id === oldId);
    return found?.mean ?? null;
  });
  return [before, ...between, after];
}
