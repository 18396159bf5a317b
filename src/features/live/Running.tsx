/** A room at work: item by item or at everybody's own pace, and folded below it how to join and who is in. */
import { useWords } from '../../i18n/translator';
import { LIVE_PACES } from '../../state/liveSteps';
import { Disclosure } from '../../ui/Disclosure';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { EndRoom } from './EndRoom';
import { Entry } from './Entry';
import type { HostContext } from './hostContext';
import { OwnPaceHost } from './OwnPaceHost';
import { People } from './People';
import { Together } from './Together';
import styles from './live.module.css';

export function Running({ context }: { context: HostContext }) {
  const { t } = useWords();
  const { host, view } = context;
  const { joined, pace } = view.show;
  return (
    <>
      {pace === 'together' ? <Together context={context} /> : <OwnPaceHost context={context} />}
      <Disclosure summary={t('live:room.summary', { count: joined })} className={styles.room}>
        <SegmentedChoice
          legend={t('live:pace.legend')}
          options={LIVE_PACES.map((value) => ({ value, label: t(`live:pace.${value}`) }))}
          value={pace}
          onChange={(value) => {
            host.steer({ pace: value });
          }}
        />
        <Entry context={context} />
        <section className={styles.part} aria-labelledby="people">
          <h2 id="people">{t('live:lobby.title')}</h2>
          <People context={context} />
        </section>
      </Disclosure>
      <div className={styles.actions}>
        <EndRoom context={context} />
      </div>
    </>
  );
}
