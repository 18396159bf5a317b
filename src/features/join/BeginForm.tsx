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
import { StorageNotice } from '../../ui/StorageNotice';
import { WhoFields, type Who } from '../../ui/WhoFields';
import styles from './join.module.css';

export function BeginForm({ invitation, model }: { invitation: Invitation; model: Model }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [who, setWho] = useState<Who>({ partnerType: undefined, name: '' });
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const begin = async () => {
    const told = { ...who, partnerType: who.partnerType ?? null };
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
      <WhoFields
        who={who}
        onChange={setWho}
        types={partnerTypes.map(({ id }) => ({ id, name: partnerTypeName(t, id, partnerTypes) }))}
        asksName={invitation.privacy === 'open'}
        words={{
          type: t('join:invitation.partnerType'),
          typeHint: t('join:invitation.partnerTypeHint'),
          typeNot: t('join:invitation.noPartnerType'),
          name: t('join:invitation.name'),
          nameHint: t('join:invitation.nameHint'),
          optional: t('optional'),
        }}
      />
      {problem && <StorageNotice words={storageWords(t, problem)} />}
      <p>
        <Button type="submit" variant="primary">
          {t('join:invitation.begin')}
        </Button>
      </p>
    </form>
  );
}
