/** People come in: how to join, who is there, the pace, and the start. */
import { useWords } from '../../i18n/translator';
import { LIVE_PACES } from '../../state/liveSteps';
import { Button } from '../../ui/Button';
import { RadioGroup } from '../../ui/RadioGroup';
import { EndRoom } from './EndRoom';
import { Entry } from './Entry';
import type { HostContext } from './hostContext';
import { HostPrivacy } from './HostPrivacy';
import { People } from './People';
import styles from './live.module.css';

export function Lobby({ context }: { context: HostContext }) {
  const { t } = useWords();
  const { host, view, subject } = context;
  const { joined, pace } = view.show;
  return (
    <>
      <Entry context={context} />
      <div className={styles.lobby}>
        <section className={styles.part} aria-labelledby="lobby">
          <h2 id="lobby">{t('live:lobby.title')}</h2>
          <p className={styles.figure} role="status">
            {t('live:lobby.joined', { count: joined })}
          </p>
          <People context={context} />
        </section>
        <section className={styles.part} aria-labelledby="start">
          <h2 id="start">{t('live:lobby.start')}</h2>
          <RadioGroup
            legend={t('live:pace.legend')}
            name="pace"
            options={LIVE_PACES.map((value) => ({
              value,
              label: t(`live:pace.${value}`),
              hint: t(`live:pace.${value}Hint`),
            }))}
            value={pace}
            onChange={(value) => {
              host.steer({ pace: value });
            }}
          />
          <HostPrivacy subject={subject} />
          <div className={styles.actions}>
            <Button
              variant="primary"
              onClick={() => {
                host.steer({ phase: 'answering' });
              }}
            >
              {t('live:lobby.begin')}
            </Button>
            <EndRoom context={context} />
          </div>
          <p className={styles.soft}>{t('live:lobby.late')}</p>
        </section>
      </div>
    </>
  );
}
