/** The device goes from hand to hand: each fills in, hands in, and leaves nothing behind for the next. */
import { useCallback, useState } from 'react';
import { resultsShown, settledItems } from '../../state/groupShown';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { newId } from '../../state/newId';
import { ports } from '../../state/portsHolder';
import { Button, ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import type { GroupContext } from './context';
import { GroupGate } from './GroupGate';
import { NotTaken, type Untaken } from './NotTaken';
import { SavingNotice } from './SavingNotice';
import { TabletForm } from './TabletForm';
import { PassOn, TabletStart } from './TabletStart';
import { takeUnhanded, wipeUnhanded, type Unhanded } from './unhanded';
import { useSaving } from './useSaving';
import styles from './tablet.module.css';

export function TabletPage({ params }: { params: { snapshot: string } }) {
  return <GroupGate snapshotId={params.snapshot}>{(context) => <Tablet context={context} />}</GroupGate>;
}

type Stage =
  | { readonly at: 'start' | 'handed' | 'wiped' }
  /** `sealed`: answers that count but are not shown: they may be somebody else's to see. */
  | { readonly at: 'away' | 'answering'; readonly sealed: Unhanded }
  | { readonly at: 'refused'; readonly why: Untaken };

function begin(snapshotId: string): Stage {
  const sealed = takeUnhanded(snapshotId);
  return sealed ? { at: 'away', sealed } : { at: 'start' };
}

function Tablet({ context }: { context: GroupContext }) {
  const { t } = useWords();
  const { snapshot, items } = context;
  const saving = useSaving();
  const [stage, setStage] = useState<Stage>(() => begin(snapshot.id));
  const settled = settledItems(snapshot.privacy, snapshot.group);
  const open = items.filter(({ id }) => !settled.has(id));
  const leave = useCallback((sealed: Unhanded) => {
    setStage({ at: 'away', sealed });
  }, []);
  const wipe = (at: 'start' | 'wiped') => {
    wipeUnhanded(snapshot.id);
    setStage({ at });
  };
  const handIn = async ({ respondentId, partnerType, name, answers }: Unhanded) => {
    const handed = await saving.run(
      ports().groups.receive({
        snapshotId: snapshot.id,
        respondentId,
        partnerType,
        name,
        channel: 'tablet',
        revision: 1,
        givenAt: new Date().toISOString(),
        answers,
      }),
    );
    if (!handed) return;
    const { value: arrival } = handed;
    if (arrival === 'new' || arrival === 'corrected' || arrival === 'double') {
      wipeUnhanded(snapshot.id);
      setStage({ at: 'handed' });
    } else setStage({ at: 'refused', why: arrival });
  };
  const exit = (
    <p className={styles.exit}>
      <ButtonLink variant="quiet" href={href(links.group(snapshot.id))}>
        {t('group:tablet.exit')}
      </ButtonLink>
    </p>
  );
  if (stage.at === 'refused') {
    return (
      <>
        <NotTaken why={stage.why} />
        <p>
          <Button
            onClick={() => {
              wipe('wiped');
            }}
          >
            {t('group:tablet.wipeDo')}
          </Button>
        </p>
        {exit}
      </>
    );
  }
  if (resultsShown(snapshot) || open.length === 0) {
    return (
      <EmptyState title={t('group:type.done')} actions={exit}>
        <p>{t('group:type.doneBody')}</p>
      </EmptyState>
    );
  }
  switch (stage.at) {
    case 'start':
      return (
        <>
          <TabletStart
            context={context}
            onBegin={(who) => {
              setStage({ at: 'answering', sealed: { ...who, respondentId: newId(), answers: {} } });
            }}
          />
          {exit}
        </>
      );
    case 'away':
      return (
        <EmptyState
          title={t('group:tablet.resumeTitle')}
          actions={
            <>
              <Button
                variant="primary"
                onClick={() => {
                  setStage({ ...stage, at: 'answering' });
                }}
              >
                {t('group:tablet.resumeGo')}
              </Button>
              <Button
                onClick={() => {
                  wipe('start');
                }}
              >
                {t('group:tablet.resumeWipe')}
              </Button>
            </>
          }
        >
          <p>{t('group:tablet.resume')}</p>
        </EmptyState>
      );
    case 'answering':
      return (
        <>
          <TabletForm
            key={stage.sealed.respondentId}
            context={context}
            items={open}
            sealed={stage.sealed}
            isBusy={saving.isBusy}
            onAway={leave}
            onHandIn={(unhanded) => void handIn(unhanded)}
            onWipe={() => {
              wipe('wiped');
            }}
          />
          <SavingNotice saving={saving} />
        </>
      );
    case 'handed':
    case 'wiped':
      return (
        <>
          <PassOn
            title={t(stage.at === 'handed' ? 'group:tablet.handed' : 'group:tablet.wiped')}
            onNext={() => {
              setStage({ at: 'start' });
            }}
          />
          {exit}
        </>
      );
  }
}
