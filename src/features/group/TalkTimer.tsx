/** A clock for the conversation: started, paused, a minute longer. Says when it is nearly over, without a sound. */
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { StatusMessage } from '../../ui/StatusMessage';
import styles from './screen.module.css';

const BEGIN = 180;
const MINUTE = 60;

export function TalkTimer() {
  const { t } = useWords();
  const [left, setLeft] = useState(BEGIN);
  /** When it ends, in milliseconds since 1970; null while it stands still. */
  const [end, setEnd] = useState<number | null>(null);
  useEffect(() => {
    if (end === null) return;
    // Measured anew each time: a page in the background is woken late.
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(rest);
      if (rest === 0) setEnd(null);
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, [end]);
  const toggle = () => {
    if (end !== null) {
      setEnd(null);
      return;
    }
    const from = left === 0 ? BEGIN : left;
    setLeft(from);
    setEnd(Date.now() + from * 1000);
  };
  const longer = () => {
    setLeft(left + MINUTE);
    if (end !== null) setEnd(end + MINUTE * 1000);
  };
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <div className={styles.timer} role="group" aria-label={t('group:screen.timer')}>
      <span role="timer" aria-label={t('group:screen.timerLeft', { time })} className={styles.time}>
        {time}
      </span>
      <Button onClick={toggle}>{t(end === null ? 'group:screen.start' : 'group:screen.pause')}</Button>
      <Button onClick={longer}>{t('group:screen.minute')}</Button>
      <StatusMessage hidden={left !== 0}>
        {left === 0
          ? t('group:screen.timeUp')
          : end !== null && left <= MINUTE && left > MINUTE - 10
            ? t('group:screen.oneMinute')
            : ''}
      </StatusMessage>
    </div>
  );
}
