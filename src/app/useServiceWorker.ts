/** What the service worker tells, for as long as the page stands. */
import { useEffect, useState } from 'react';
import { registerServiceWorker, type ServiceWorkerControl } from './serviceWorker';

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
  }, []);
  return {
    stored,
    waiting,
    postpone: () => {
      setWaiting(null);
    },
  };
}
