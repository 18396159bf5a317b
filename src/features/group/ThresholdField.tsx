/** From how many answers on an anonymous group shows something. */
import { LEAST_THRESHOLD, MOST_THRESHOLD } from '../../domain/groups/protection';
import { useWords } from '../../i18n/translator';
import { Field } from '../../ui/Field';
import { SelectInput } from '../../ui/SelectInput';

interface ThresholdFieldProps {
  readonly value: number;
  /** What the instrument asks at least. */
  readonly least: number;
  readonly onChange: (threshold: number) => void;
}

export function ThresholdField({ value, least, onChange }: ThresholdFieldProps) {
  const { t } = useWords();
  const from = Math.max(least, LEAST_THRESHOLD);
  const offered = Array.from({ length: MOST_THRESHOLD - LEAST_THRESHOLD + 1 }, (_, index) => from + index);
  return (
    <Field label={t('group:set.threshold')} hint={t('group:set.thresholdHint')}>
      {(control) => (
        <SelectInput
          {...control}
          value={String(value)}
          options={offered.map((count) => ({
            value: String(count),
            label: t('group:set.thresholdOption', { count }),
          }))}
          onChange={({ currentTarget }) => {
            onChange(Number(currentTarget.value));
          }}
        />
      )}
    </Field>
  );
}
