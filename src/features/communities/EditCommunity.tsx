/** Changes what is known about a community, in the same fields as it was made with. */
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '../../i18n/translator';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { CommunityRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { CommunityFieldset } from './CommunityFieldset';
import { communityOf, fieldsOf, type CommunityFields } from './communityForm';
import styles from './form.module.css';
import { StorageNotice } from './StorageNotice';

interface EditCommunityProps {
  readonly community: CommunityRecord;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

export function EditCommunity({ community, onSaved, onCancel }: EditCommunityProps) {
  const { t } = useWords();
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const form = useForm<CommunityFields>({ defaultValues: fieldsOf(community) });
  const save = form.handleSubmit(async (fields) => {
    const saved = await ports().communities.change(community.id, communityOf(fields, community));
    setProblem(saved.ok ? null : saved.problem);
    if (saved.ok) onSaved();
  });
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t('communities:page.editTitle')}
      onSubmit={(event) => void save(event)}
    >
      <CommunityFieldset form={form} />
      {problem && <StorageNotice problem={problem} />}
      <p className={styles.actions}>
        <Button type="submit" variant="primary" disabled={form.formState.isSubmitting}>
          {t('communities:form.save')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  );
}
