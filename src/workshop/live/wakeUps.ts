/** A phone that wakes up, or gets its network back, should not wait for the next attempt to connect. */
import type { Unsubscribe } from '../../state/ports';

/** Does nothing where there is no page. */
export function onWakeUp(wake: () => void): Unsubscribe {
  if (typeof window === 'undefined') return () => undefined;
  const whenSeen = () => {
    if (document.visibilityState === 'visible') wake();
  };
  window.addEventListener('online', wake);
  document.addEventListener('visibilitychange', whenSeen);
  return () => {
    window.removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', whenSeen);
  };
}
