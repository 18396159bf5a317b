/** The events on a community's line: adding, changing and taking away, with the way back. */
import { Suspense, useState } from 'react';
import { useWords } from '../../i18n/translator';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { MilestoneRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { formatDate } from '../../ui/formats';
import { lazyPart } from '../../ui/lazyPart';
import { EntryList } from './EntryList';
import { StorageNotice } from './StorageNotice';

const MilestoneDialog = lazyPart(async () => (await import('./MilestoneDialog')).MilestoneDialog);

interface MilestonesProps {
  readonly communityId: string;
  readonly milestones: readonly MilestoneRecord[];
}

export function Milestones({ communityId, milestones }: MilestonesProps) {
  const { t, language } = useWords();
  const [asked, setAsked] = useState<MilestoneRecord | 'new' | null>(null);
  const [removed, setRemoved] = useState<MilestoneRecord | null>(null);
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const remove = async (milestone: MilestoneRecord) => {
    const gone = await ports().communities.removeMilestone(communityId, milestone.id);
    setProblem(gone.ok ? null : gone.problem);
    if (!gone.ok) return;
    setRemoved(milestone);
    setStatus(t('line:milestones.removed', { name: milestone.title }));
  };
  const putBack = async ({ changedAt: _changedAt, ...entry }: MilestoneRecord) => {
    const back = await ports().communities.saveMilestone(entry, null);
    // Another tab put it back already.
    const isBack = back.ok || back.problem === 'conflict';
    setProblem(isBack ? null : back.problem);
    if (!isBack) return;
    setRemoved(null);
    setStatus(t('line:milestones.saved', { name: entry.title }));
  };
  return (
    <>
      <EntryList
        summary={
          milestones.length > 0 ? t('line:milestones.many', { count: milestones.length }) : t('line:milestones.title')
        }
        hint={t('line:milestones.hint')}
        entries={[...milestones]
          .sort((a, b) => (a.date < b.date ? -1 : 1))
          .map((milestone) => ({
            id: milestone.id,
            name: milestone.title,
            about: formatDate(language, milestone.date),
            change: {
              label: t('line:entry.change'),
              onPress: () => {
                setAsked(milestone);
              },
            },
            remove: { label: t('line:entry.remove'), onPress: () => void remove(milestone) },
          }))}
        status={status}
        undo={removed && { label: t('undo'), onPress: () => void putBack(removed) }}
        add={
          <Button
            onClick={() => {
              setAsked('new');
            }}
          >
            {t('line:milestones.add')}
          </Button>
        }
      />
      {problem && <StorageNotice problem={problem} />}
      {asked && (
        <Suspense fallback={null}>
          <MilestoneDialog
            communityId={communityId}
            milestone={asked === 'new' ? null : asked}
            onClose={() => {
              setAsked(null);
            }}
            onSaved={(title) => {
              setAsked(null);
              setRemoved(null);
              setStatus(t('line:milestones.saved', { name: title }));
            }}
          />
        </Suspense>
      )}
    </>
  );
}
