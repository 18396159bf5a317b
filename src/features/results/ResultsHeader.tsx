/** What this result is of, and what can be done with it: go on scoring, close, print. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { isImagined } from '../../state/imagined';
import { href, links } from '../../state/links';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { BackLink } from '../../ui/BackLink';
import { Button, ButtonLink } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatDate } from '../../ui/formats';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import type { ResultsContext } from './context';

export function ResultsHeader({ context }: { context: ResultsContext }) {
  const { t, language } = useWords();
  const { content, details } = context;
  const { snapshot } = content;
  const isDraft = snapshot.state === 'draft';
  return (
    <PageHeader
      title={t('results:title')}
      focusOnArrival
      back={<BackLink href={href(links.community(snapshot.communityId))}>{details.community.name}</BackLink>}
      lead={
        <>
          <p>
            {t(isDraft ? 'results:ofDraft' : 'results:ofClosed', {
              date: formatDate(language, snapshot.date),
              scope: t(`engine:scope.${snapshot.scope}`),
            })}
          </p>
          {isImagined(snapshot) && <p>{t('imagined')}</p>}
        </>
      }
      actions={
        <>
          {snapshot.by === 'group' ? (
            <ButtonLink href={href(links.group(snapshot.id))}>{t('engine:notShown.toGroup')}</ButtonLink>
          ) : (
            isDraft && <ButtonLink href={href(links.score(snapshot.id))}>{t('results:goOn')}</ButtonLink>
          )}
          {isDraft && <CloseButton snapshotId={snapshot.id} />}
          {snapshot.previousId !== null && (
            <ButtonLink href={href(links.compare(snapshot.communityId, [snapshot.previousId, snapshot.id]))}>
              {t('results:compare')}
            </ButtonLink>
          )}
          <Button
            variant="quiet"
            onClick={() => {
              window.print();
            }}
          >
            {t('results:print')}
          </Button>
        </>
      }
    />
  );
}

function CloseButton({ snapshotId }: { snapshotId: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const hide = () => {
    setOpen(false);
  };
  const close = async () => {
    const closed = await ports().snapshots.close(snapshotId);
    setProblem(closed.ok ? null : closed.problem);
    if (closed.ok) hide();
  };
  return (
    <>
      <Button
        variant="quiet"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('results:close')}
      </Button>
      <Dialog
        open={open}
        onClose={hide}
        title={t('results:close')}
        closeLabel={t('close')}
        actions={
          <>
            <Button variant="primary" onClick={() => void close()}>
              {t('results:close')}
            </Button>
            <Button onClick={hide}>{t('cancel')}</Button>
          </>
        }
      >
        <p>{t('results:closeExplain')}</p>
        {problem && (
          <Notice kind="error" title={t(`storage.${problem}.title`)}>
            <p>{t(`storage.${problem}.todo`)}</p>
          </Notice>
        )}
      </Dialog>
    </>
  );
}
