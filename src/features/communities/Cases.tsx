/** The cases inside a community: adding, renaming, and taking away what no measurement is about. */
import { Suspense, useState } from 'react';
import { useWords } from '../../i18n/translator';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { CaseRecord, SnapshotRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { formatDate } from '../../ui/formats';
import { lazyPart } from '../../ui/lazyPart';
import { EntryList } from './EntryList';
import { StorageNotice } from './StorageNotice';

const CaseDialog = lazyPart(async () => (await import('./CaseDialog')).CaseDialog);

interface CasesProps {
  readonly communityId: string;
  readonly cases: readonly CaseRecord[];
  readonly snapshots: readonly SnapshotRecord[];
}

export function Cases({ communityId, cases, snapshots }: CasesProps) {
  const { t, language } = useWords();
  const [asked, setAsked] = useState<CaseRecord | 'new' | null>(null);
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const remove = async ({ id, name }: CaseRecord) => {
    const gone = await ports().communities.removeCase(communityId, id);
    setProblem(gone.ok ? null : gone.problem);
    if (gone.ok) setStatus(t('line:cases.removed', { name }));
  };
  const measured = (id: string) => snapshots.filter(({ caseId }) => caseId === id).length;
  return (
    <>
      <EntryList
        summary={cases.length > 0 ? t('line:cases.many', { count: cases.length }) : t('line:cases.title')}
        hint={t('line:cases.hint')}
        entries={[...cases]
          .sort((a, b) => a.name.localeCompare(b.name, language))
          .map((entry) => ({
            id: entry.id,
            name: entry.name,
            about: entry.start === null ? '' : t('line:cases.since', { date: formatDate(language, entry.start) }),
            change: {
              label: t('line:entry.rename'),
              onPress: () => {
                setAsked(entry);
              },
            },
            remove:
              measured(entry.id) > 0
                ? t('line:cases.measured', { count: measured(entry.id) })
                : { label: t('line:entry.remove'), onPress: () => void remove(entry) },
          }))}
        status={status}
        add={
          <Button
            onClick={() => {
              setAsked('new');
            }}
          >
            {t('line:cases.add')}
          </Button>
        }
      />
      {problem && <StorageNotice problem={problem} />}
      {asked && (
        <Suspense fallback={null}>
          <CaseDialog
            communityId={communityId}
            entry={asked === 'new' ? null : asked}
            onClose={() => {
              setAsked(null);
            }}
            onSaved={(name) => {
              setAsked(null);
              setStatus(t('line:cases.saved', { name }));
            }}
          />
        </Suspense>
      )}
    </>
  );
}
