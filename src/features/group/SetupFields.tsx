/** Privacy and partner types: what a group agrees before the start. */
import { useWords } from '../../i18n/translator';
import { partnerTypeName } from '../../i18n/partnerTypeName';
import { PRIVACY_MODES } from '../../domain/measurement/enums';
import type { PartnerTypeName } from '../../state/groupRecords';
import { ports } from '../../state/portsHolder';
import { Checkbox } from '../../ui/Checkbox';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import { RadioGroup } from '../../ui/RadioGroup';
import { SelectInput } from '../../ui/SelectInput';
import { useLoaded } from '../../ui/useLoaded';
import { OwnType } from './OwnType';
import { mergeTargets, soundMerges, type Agreed } from './setup';
import { ThresholdField } from './ThresholdField';
import styles from './group.module.css';

interface SetupFieldsProps {
  readonly agreed: Agreed;
  readonly onChange: (agreed: Agreed) => void;
  readonly offered: readonly PartnerTypeName[];
  /** What the instrument asks at least before a small group shows. */
  readonly least: number;
  readonly onOwnType: (name: string) => void;
}

export function SetupFields({ agreed, onChange, offered, least, onOwnType }: SetupFieldsProps) {
  const { t } = useWords();
  const { threshold } = agreed;
  const { maxPartnerTypes: max } = useLoaded('hand over', () => ports().handOver());
  const isFull = agreed.types.length >= max;
  const toggle = (id: string, isIn: boolean) => {
    const types = offered.map((type) => type.id).filter((type) => (type === id ? isIn : agreed.types.includes(type)));
    onChange({ ...agreed, types, merged: soundMerges({ types, merged: agreed.merged }) });
  };
  return (
    <>
      <RadioGroup
        legend={t('group:set.privacy')}
        name="privacy"
        options={[...PRIVACY_MODES].reverse().map((value) => ({
          value,
          label: t(`group:set.privacyOption.${value}`),
          hint: t(`group:privacy.${value}`, { count: threshold }),
        }))}
        value={agreed.privacy}
        onChange={(privacy) => {
          onChange({ ...agreed, privacy });
        }}
      />
      {agreed.privacy === 'anonymous' && (
        <ThresholdField
          value={threshold}
          least={least}
          onChange={(chosen) => {
            onChange({ ...agreed, threshold: chosen });
          }}
        />
      )}
      <fieldset>
        <legend className={styles.legend}>{t('group:set.types')}</legend>
        <p className={styles.soft}>{t('group:set.typesHint')}</p>
        {offered.map(({ id }) => (
          <Checkbox
            key={id}
            label={partnerTypeName(t, id, offered)}
            checked={agreed.types.includes(id)}
            disabled={isFull && !agreed.types.includes(id)}
            onChange={({ currentTarget }) => {
              toggle(id, currentTarget.checked);
            }}
          />
        ))}
        {isFull && <p role="status">{t('group:set.typesMost', { max })}</p>}
        <OwnType
          taken={offered.map(({ id }) => partnerTypeName(t, id, offered))}
          refused={isFull ? t('group:set.typesMost', { max }) : null}
          onAdd={onOwnType}
        />
      </fieldset>
      {agreed.types.length > 1 && (
        <Disclosure summary={t('group:set.merge')}>
          <p className={styles.soft}>{t('group:set.mergeHint', { count: threshold })}</p>
          <div className={styles.fields}>
            {agreed.types.map((id) => (
              <Field key={id} label={t('group:set.mergeWith', { name: partnerTypeName(t, id, offered) })}>
                {(control) => (
                  <SelectInput
                    {...control}
                    value={agreed.merged[id] ?? ''}
                    options={[
                      { value: '', label: t('group:set.mergeNot') },
                      ...mergeTargets(agreed, id).map((type) => ({
                        value: type,
                        label: partnerTypeName(t, type, offered),
                      })),
                    ]}
                    onChange={({ currentTarget: { value } }) => {
                      const { [id]: _before, ...others } = agreed.merged;
                      onChange({ ...agreed, merged: value === '' ? others : { ...others, [id]: value } });
                    }}
                  />
                )}
              </Field>
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}
