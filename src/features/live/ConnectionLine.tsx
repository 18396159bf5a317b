/** Whether this device reaches the room: a short line, and more when it does not. */
import { useWords } from '../../i18n/translator';
import type { LiveConnection } from '../../state/livePorts';
import { Notice } from '../../ui/Notice';
import styles from './live.module.css';

interface ConnectionLineProps {
  readonly connection: LiveConnection;
  /** What goes on without the network. */
  readonly offline: string;
}

export function ConnectionLine({ connection, offline }: ConnectionLineProps) {
  const { t } = useWords();
  if (connection === 'offline') {
    return (
      <Notice kind="warning" title={t('live:connection.offline')}>
        <p>{offline}</p>
      </Notice>
    );
  }
  return (
    <p className={styles.soft} role="status">
      {t(`live:connection.${connection}`)}
    </p>
  );
}
