/** What a participant may tell about who they are, and the beginning. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Model } from '../../domain/instrument/modelSchema';
import { storageWords } from '../../i18n/noticeWords';
import { partnerTypeName } from '../../i18n/partnerTypeName';
import { useWords } from '../../i18n/translator';
import { links } from '../../state/links';
import { newParticipation } from '../../state/participation';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { resumeAt } from '../../state/progress';
import type { Invitation } from '../../state/sessionRecords';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { RadioGroup } from '../../ui/RadioGroup';
import { StorageNotice } from '../../ui/StorageNotice';
import { TextInput } from '../../ui/TextInput';
import styles from './join.module.css';

/** No id of a partner type is empty. */
const NOT_TOLD = '';

export function BeginForm({ invitation, model }: { invitation: Invitation; model: Model }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [partnerType, setPartnerType] = useState<string>();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const begin = async () => {
    const told = { partnerType: partnerType ? partnerType : null, name };
    const kept = await ports().participations.keep(newParticipation(invitation, told, new Date().toISOString()));
    setProblem(kept.ok ? null : kept.problem);
    if (kept.ok) go(links.participation(invitation.id, resumeAt(model, invitation.scope, {}, null) ?? undefined));
  };
  const { partnerTypes } = invitation;
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      {partnerTypes.length > 0 && (
        <RadioGroup
          name="partner-type"
          legend={t('join:invitation.partnerType')}
          hint={t('join:invitation.partnerTypeHint')}
          value={partnerType ?? null}
          options={[
            ...partnerTypes.map(({ id }) => ({ value: id, label: partnerTypeName(t, id, partnerTypes) })),
            { value: NOT_TOLD, label: t('join:invitation.noPartnerType') },
          ]}
          onChange={setPartnerType}
        />
      )}
      {invitation.privacy === 'open' && (
        <Field label={t('join:invitation.name')} aside={`(${t('optional')})`} hint={t('join:invitation.nameHint')}>
          {(control) => (
            <TextInput
              {...control}
              value={name}
              maxLength={40}
              autoComplete="name"
              onChange={(event) => {
                setName(event.currentTarget.value);
              }}
            />
          )}
        </Field>
      )}
      {problem && <StorageNotice words={storageWords(t, problem)} />}
      <p>
        <Button type="submit" variant="primary">
          {t('join:invitation.begin')}
        </Button>
      </p>
    </form>
  );
}
