/** Asks before a community is deleted for good, and names what goes with it. */
import { useMemo } from 'react';
import { contentsInWords } from '../../i18n/fileWords';
import { useWords } from '../../i18n/translator';
import { ports } from '../../state/portsHolder';
import type { CommunityRecord } from '../../state/records';
import { useWatch } from '../../state/useWatch';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

interface PurgeDialogProps {
  readonly community: CommunityRecord;
  readonly onClose: () => void;
  readonly onPurge: () => void;
}

export function PurgeDialog({ community, onClose, onPurge }: PurgeDialogProps) {
  const { t } = useWords();
  const { value: details } = useWatch(useMemo(() => ports().communities.watchOne(community.id), [community.id]));
  if (!details) return null;
  const what = contentsInWords(t, { snapshots: details.snapshots.length, issues: details.issues.length });
  return (
    <Dialog
      open
      title={t('communities:trash.ask', { name: community.name })}
      closeLabel={t('communities:trash.keep')}
      onClose={onClose}
      actions={
        <Button variant="danger" onClick={onPurge}>
          {t('communities:trash.purge')}
        </Button>
      }
    >
      <p>{what === '' ? t('communities:trash.goesEmpty') : t('communities:trash.goes', { what })}</p>
      <p>{t('communities:trash.keepFile')}</p>
    </Dialog>
  );
}
