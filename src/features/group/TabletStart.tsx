/** Before and after somebody's turn with the tablet. */
import { useEffect, useRef, useState } from 'react';
import { partnerTypeName } from '../../i18n/partnerTypeName';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { PageHeader } from '../../ui/PageHeader';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextInput } from '../../ui/TextInput';
import type { GroupContext } from './context';
import { PrivacyInThree } from './PrivacyText';
import type { Unhanded } from './unhanded';
import groupStyles from './group.module.css';
import styles from './tablet.module.css';

interface TabletStartProps {
  readonly context: GroupContext;
  readonly onBegin: (who: Pick<Unhanded, 'partnerType' | 'name'>) => void;
}

export function TabletStart({ context, onBegin }: TabletStartProps) {
  const { t } = useWords();
  const { privacy, group } = context.snapshot;
  const { partnerTypes } = group;
  const [partnerType, setPartnerType] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const begin = () => {
    const isOpen = partnerTypes.length > 0 && partnerType === null;
    setMissing(isOpen);
    if (!isOpen) onBegin({ partnerType: partnerType === NO_TYPE ? null : partnerType, name: name.trim() });
  };
  return (
    <>
      <PageHeader title={t('group:tablet.title')} lead={<p>{t('group:tablet.lead')}</p>} focusOnArrival />
      <div className={groupStyles.form}>
        <PrivacyInThree privacy={privacy} threshold={group.threshold} />
        <p className={groupStyles.soft}>{t('group:tablet.reload')}</p>
        {partnerTypes.length > 0 && (
          <RadioGroup
            legend={t('group:tablet.type')}
            name="partnerType"
            error={isMissing ? t('group:tablet.typeMissing') : undefined}
            options={[
              ...partnerTypes.map(({ id }) => ({ value: id, label: partnerTypeName(t, id, partnerTypes) })),
              { value: NO_TYPE, label: t('group:noType') },
            ]}
            value={partnerType}
            onChange={setPartnerType}
          />
        )}
        {privacy === 'open' && (
          <Field label={t('group:tablet.name')} aside={t('optional')}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                maxLength={80}
                value={name}
                onChange={({ currentTarget }) => {
                  setName(currentTarget.value);
                }}
              />
            )}
          </Field>
        )}
        <div>
          <Button variant="primary" onClick={begin}>
            {t('group:tablet.begin')}
          </Button>
        </div>
      </div>
    </>
  );
}

/** What no partner type can be called: ids have no spaces. */
const NO_TYPE = 'no type';

/** Nothing of the one before stands here any more. */
export function PassOn({ title, onNext }: { title: string; onNext: () => void }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.pass}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{t('group:tablet.handedHint')}</p>
      <Button variant="primary" onClick={onNext}>
        {t('group:tablet.nextPerson')}
      </Button>
    </div>
  );
}
