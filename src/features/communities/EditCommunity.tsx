/** Changes what is known about a community, in the same fields as it was made with. */
import { useForm } from 'react-hook-form';
import { useWords } from '../../i18n/translator';
import { ports } from '../../state/portsHolder';
import type { CommunityRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { CommunityFacts } from './CommunityFacts';
import { CommunityFieldset } from './CommunityFieldset';
import { communityOf, fieldsOf, type CommunityFields } from './communityForm';
import { ElsewhereNotice } from './ElsewhereNotice';
import styles from './form.module.css';
import { StorageNotice } from './StorageNotice';
import { useMeeting } from './useMeeting';

interface EditCommunityProps {
  readonly community: CommunityRecord;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

export function EditCommunity({ community, onSaved, onCancel }: EditCommunityProps) {
  const { t } = useWords();
  const { theirs, problem, ...meeting } = useMeeting(community);
  const form = useForm<CommunityFields>({ defaultValues: fieldsOf(community) });
  const save = form.handleSubmit(async (fields) => {
    const saved = await meeting.save((seen) =>
      ports().communities.change(community.id, communityOf(fields, community), seen ?? ''),
    );
    if (saved) onSaved();
  });
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t('communities:page.editTitle')}
      onSubmit={(event) => void save(event)}
    >
      <CommunityFieldset form={form} />
      {theirs && (
        <ElsewhereNotice
          onTake={() => {
            meeting.settle(theirs);
            form.reset(fieldsOf(theirs));
          }}
          onKeep={() => {
            meeting.settle(theirs);
            void save();
          }}
        >
          <p>{theirs.name}</p>
          <CommunityFacts community={theirs} />
        </ElsewhereNotice>
      )}
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
