/** Reading in what participants hand over: by camera, by typed code, by file. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { settledItems } from '../../state/groupShown';
import type { SessionRecord } from '../../state/sessionRecords';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { CameraWay } from './CameraWay';
import { CodeWay } from './CodeWay';
import type { CollectContext } from './context';
import { FileWay } from './FileWay';
import { ToldList } from './ToldList';
import { useReceiver } from './useReceiver';
import styles from './collect.module.css';

const WAYS = ['camera', 'code', 'file'] as const;
const WAY = { camera: CameraWay, code: CodeWay, file: FileWay };

export function ReadPart({ context, session }: { context: CollectContext; session: SessionRecord }) {
  const { t } = useWords();
  const [way, setWay] = useState<(typeof WAYS)[number]>('camera');
  const receiver = useReceiver(context);
  const Way = WAY[way];
  const settled = settledItems(context.snapshot.privacy, context.snapshot.group).size;
  return (
    <section className={styles.part} aria-labelledby="collect-read">
      <h2 id="collect-read">{t('collect:read.title')}</h2>
      {settled > 0 && <p>{t('collect:read.settled', { count: settled })}</p>}
      <SegmentedChoice
        legend={t('collect:read.way')}
        options={WAYS.map((value) => ({ value, label: t(`collect:read.ways.${value}`) }))}
        value={way}
        onChange={setWay}
      />
      <ToldList told={receiver.told} types={session.invitation.partnerTypes} />
      <Way context={context} session={session} receiver={receiver} />
    </section>
  );
}
