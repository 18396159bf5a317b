/** What the service worker tells, for as long as the page stands. */
import { useEffect, useState } from 'react';
import type { ServiceWorkerControl } from './serviceWorker';
import { whenQuiet } from '../state/whenQuiet';

interface Stored {
  /** Whether the whole app is on this device; `now`: since this visit. */
  readonly stored: 'no' | 'now' | 'before';
  /** Set while a new version waits for the person to agree. */
  readonly waiting: ServiceWorkerControl | null;
  /** Later. */
  readonly postpone: () => void;
}

export function useServiceWorker(): Stored {
  const [stored, setStored] = useState<Stored['stored']>('no');
  const [waiting, setWaiting] = useState<ServiceWorkerControl | null>(null);
  useEffect(() => {
    const register = async () => {
      // What offers a new version comes along: once that has taken over, the parts of this one may be gone.
      const [{ registerServiceWorker }] = await Promise.all([import('./serviceWorker'), import('./UpdateNotice')]);
      const offer = () => {
        setWaiting(control);
      };
      const control = registerServiceWorker({
        onUpdateWaiting: offer,
        onOfflineReady: (isNew) => {
          setStored(isNew ? 'now' : 'before');
        },
        onReplaced: offer,
      });
    };
    // Without it the app still works as a page.
    whenQuiet(() => void register().catch(() => undefined));
  }, []);
  return {
    stored,
    waiting,
    postpone: () => {
      setWaiting(null);
    },
  };
}
