/** Home: somebody's own communities and what to do next with each; a welcome when there are none; the example apart. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { ports } from '../../state/portsHolder';
import { useWatch } from '../../state/useWatch';
import { ButtonLink } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { PageHeader } from '../../ui/PageHeader';
import { Toast } from '../../ui/Toast';
import { ExampleCall } from './ExampleCall';
import { FirstVisit } from './FirstVisit';
import { ImportCall } from './ImportCall';
import { StorageNotice } from './StorageNotice';
import { takeTrashed, type Trashed } from './trashed';

const CommunityList = lazy(async () => ({ default: (await import('./CommunityList')).CommunityList }));
const Trash = lazy(async () => ({ default: (await import('./Trash')).Trash }));

export function Home() {
  const { t } = useWords();
  const { value, problem, retry } = useWatch(ports().communities.watchAll);
  const own = value?.filter(({ community }) => community.origin === 'own');
  if (!own) {
    return problem ? <StorageNotice problem={problem} onRetry={retry} /> : <Loading label={t('loading')} lines={3} />;
  }
  return (
    <>
      {own.length === 0 ? (
        <FirstVisit />
      ) : (
        <>
          <PageHeader
            title={t('communities:title')}
            actions={
              <>
                <ButtonLink variant="quiet" href={href(links.start('quick'))}>
                  {t('communities:action.startNow')}
                </ButtonLink>
                <ButtonLink href={href(links.newCommunity)}>{t('communities:action.new')}</ButtonLink>
              </>
            }
          />
          {problem && <StorageNotice problem={problem} onRetry={retry} />}
          <Suspense fallback={<Loading label={t('loading')} lines={3} />}>
            <CommunityList communities={own} />
          </Suspense>
        </>
      )}
      <ImportCall />
      <Suspense fallback={null}>
        <Trash />
      </Suspense>
      <ExampleCall />
      <UndoTrash />
    </>
  );
}

/** Says that a community was moved to the trash, and takes it back. */
function UndoTrash() {
  const { t } = useWords();
  const [trashed, setTrashed] = useState<Trashed | null>(null);
  const [restored, setRestored] = useState<Trashed | null>(null);
  useEffect(() => {
    const left = takeTrashed();
    if (left) setTrashed(left);
  }, []);
  const undo = async ({ id, name }: Trashed) => {
    const back = await ports().communities.restore(id);
    if (!back.ok) return;
    setTrashed(null);
    setRestored({ id, name });
  };
  return (
    <Toast
      message={
        trashed
          ? t('communities:trash.moved', { name: trashed.name })
          : restored && t('communities:trash.restored', { name: restored.name })
      }
      action={trashed ? { label: t('undo'), onPress: () => void undo(trashed) } : undefined}
      dismissLabel={t('close')}
      onDismiss={() => {
        setTrashed(null);
        setRestored(null);
      }}
    />
  );
}
