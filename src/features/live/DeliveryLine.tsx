/** Where one answer is: on this device, at the relay, with the host. In words, and with a mark that fills. */
import { useWords } from '../../i18n/translator';
import type { Delivery } from '../../state/livePorts';
import styles from './live.module.css';

interface DeliveryLineProps {
  readonly where: 'saving' | Delivery | null;
}

const FILLED = { saving: 0, waiting: 0, sent: 1, received: 2, late: 0, withdrawn: 0, 'by-code': 0 } as const;

export function DeliveryLine({ where }: DeliveryLineProps) {
  const { t } = useWords();
  return (
    <p role="status" className={styles.delivery}>
      {where && (
        <>
          <span className={styles.mark} data-filled={FILLED[where]} aria-hidden="true" />
          {t(`live:delivery.${where}`)}
        </>
      )}
    </p>
  );
}
