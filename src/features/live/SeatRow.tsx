/** One participant in the host's list. */
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import styles from './live.module.css';

interface SeatRowProps {
  readonly name: string;
  readonly type: string | null;
  readonly answered: number;
  readonly onRemove: () => void;
  readonly onHandOver: () => void;
}

export function SeatRow({ name, type, answered, onRemove, onHandOver }: SeatRowProps) {
  const { t } = useWords();
  return (
    <li className={styles.seat}>
      <span>
        {name}
        {type !== null && ` · ${type}`}{' '}
        <span className={styles.soft}>{t('live:people.answered', { count: answered })}</span>
      </span>
      <span className={styles.actions}>
        <Button variant="quiet" aria-label={t('live:people.handOverOf', { name })} onClick={onHandOver}>
          {t('live:people.handOver')}
        </Button>
        <Button variant="quiet" aria-label={t('live:people.removeOf', { name })} onClick={onRemove}>
          {t('live:people.remove')}
        </Button>
      </span>
    </li>
  );
}
