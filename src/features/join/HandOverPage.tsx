/** Handing over: what goes along, the ways to do it, and how to withdraw. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import type { HandOverChannel } from '../../state/handOverPort';
import { href, links } from '../../state/links';
import { handedOver, shortName } from '../../state/participation';
import { BackLink } from '../../ui/BackLink';
import { Button, ButtonLink } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { answeredCount } from './answered';
import { CodeWay } from './CodeWay';
import type { JoinContext } from './context';
import { FileWay } from './FileWay';
import { HandState } from './HandState';
import { OwnGate } from './OwnGate';
import { QrWay } from './QrWay';
import { NotSaved } from './SavedState';
import { WhatLeaves } from './WhatLeaves';
import styles from './join.module.css';

export function HandOverPage({ params }: { params: { participation: string } }) {
  return <OwnGate id={params.participation}>{(context) => <HandOver context={context} />}</OwnGate>;
}

function HandOver({ context }: { context: JoinContext }) {
  const { t } = useWords();
  const { own, model } = context;
  const isEmpty = answeredCount(own, model) === 0;
  return (
    <div className={styles.page}>
      <PageHeader
        back={<BackLink href={href(links.participation(own.id))}>{t('join:hand.back')}</BackLink>}
        title={t('join:hand.title')}
        focusOnArrival
      />
      {isEmpty ? (
        <EmptyState
          title={t('join:hand.nothing')}
          actions={
            <ButtonLink variant="primary" href={href(links.participation(own.id))}>
              {t('join:hand.back')}
            </ButtonLink>
          }
        />
      ) : (
        <Ways context={context} />
      )}
    </div>
  );
}

const WAYS = ['qr', 'code', 'file'] as const;
const WAY = { qr: QrWay, code: CodeWay, file: FileWay };

function Ways({ context }: { context: JoinContext }) {
  const { t } = useWords();
  const { answering, own } = context;
  const [channel, setChannel] = useState<HandOverChannel>('qr');
  const Way = WAY[channel];
  const isDelivered = own.delivered?.revision === own.revision;
  return (
    <>
      <HandState own={own} />
      <NotSaved answering={answering} />
      <div className={styles.part}>
        <SegmentedChoice
          legend={t('join:hand.way')}
          options={WAYS.map((value) => ({ value, label: t(`join:hand.ways.${value}`) }))}
          value={channel}
          onChange={setChannel}
        />
      </div>
      <section className={styles.part} aria-label={t(`join:hand.ways.${channel}`)}>
        <Way key={own.revision} context={context} />
        <p>
          <Button
            variant={isDelivered ? 'secondary' : 'primary'}
            onClick={() => {
              answering.store.change((record) => handedOver(record, channel, new Date().toISOString()));
            }}
          >
            {t(`join:hand.done.${channel}`)}
          </Button>
        </p>
      </section>
      <WhatLeaves context={context} channel={channel} />
      <div className={styles.part}>
        <Disclosure summary={t('join:hand.withdraw.title')}>
          <p>
            {t('join:hand.withdraw.body', { number: shortName(own.respondentId) })}{' '}
            {t(`join:hand.withdraw.until.${own.invitation.privacy}`)}
          </p>
          <p>{t('join:hand.withdraw.body2')}</p>
        </Disclosure>
      </div>
    </>
  );
}
