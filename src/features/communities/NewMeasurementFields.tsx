/** What a new measurement is about and what it goes on from; asked only where there is something to choose. */
import { useWords } from '../../i18n/translator';
import type { CaseRecord, SnapshotRecord } from '../../state/records';
import { Checkbox } from '../../ui/Checkbox';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import { formatDate } from '../../ui/formats';
import { SelectInput } from '../../ui/SelectInput';
import styles from './page.module.css';

export interface Chosen {
  readonly caseId: string | null;
  /** Of the measurement it goes on from; undefined: the newest there is; null: none. */
  readonly from: string | null | undefined;
  readonly isSameRater: boolean;
}

interface NewMeasurementFieldsProps {
  readonly cases: readonly CaseRecord[];
  /** About what is chosen, newest first. */
  readonly earlier: readonly SnapshotRecord[];
  readonly previous: SnapshotRecord | null;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

export function NewMeasurementFields({ cases, earlier, previous, chosen, onChange }: NewMeasurementFieldsProps) {
  const { t, language } = useWords();
  const nameOf = ({ date, scope, by }: SnapshotRecord) =>
    t(by === 'group' ? 'line:again.fromGroup' : 'line:again.fromOne', {
      date: formatDate(language, date),
      scope: t(`communities:scope.${scope}`),
    });
  if (cases.length === 0 && earlier.length === 0) return null;
  return (
    <div className={styles.fields}>
      {cases.length > 0 && (
        <Field label={t('line:again.case')}>
          {(control) => (
            <SelectInput
              {...control}
              value={chosen.caseId ?? ''}
              options={[
                { value: '', label: t('line:whole') },
                ...cases.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={({ currentTarget: { value } }) => {
                onChange({ ...chosen, caseId: value === '' ? null : value, from: undefined });
              }}
            />
          )}
        </Field>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={previous ? t('line:again.now', { name: nameOf(previous) }) : t('line:again.apart')}>
          <Field label={t('line:again.from')}>
            {(control) => (
              <SelectInput
                {...control}
                value={previous?.id ?? ''}
                options={[
                  ...earlier.map((snapshot) => ({ value: snapshot.id, label: nameOf(snapshot) })),
                  { value: '', label: t('line:again.fromNone') },
                ]}
                onChange={({ currentTarget: { value } }) => {
                  onChange({ ...chosen, from: value === '' ? null : value });
                }}
              />
            )}
          </Field>
          {previous?.by === 'rater' && (
            <Checkbox
              label={t('line:again.otherRater')}
              hint={t('line:again.otherRaterHint')}
              checked={!chosen.isSameRater}
              onChange={({ currentTarget }) => {
                onChange({ ...chosen, isSameRater: !currentTarget.checked });
              }}
            />
          )}
        </Disclosure>
      )}
    </div>
  );
}
