/** A closed measurement stays as it was; a change begins with a correction of it. */
import { useLocation } from 'wouter';
import { useWords } from '../../i18n/translator';
import { links } from '../../state/links';
import { ports } from '../../state/portsHolder';
import type { SnapshotRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

export function ClosedNotice({ snapshot }: { snapshot: SnapshotRecord }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const correct = async () => {
    const corrected = await ports().snapshots.correct(snapshot.id);
    if (corrected.ok) go(links.score(corrected.value.id));
  };
  return (
    <Notice
      kind="info"
      actions={
        <Button variant="secondary" onClick={() => void correct()}>
          {t('score:correct')}
        </Button>
      }
    >
      <p>{t('score:closed')}</p>
    </Notice>
  );
}
