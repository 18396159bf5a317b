/** What the service worker tells, for as long as the page stands. */
import { useEffect, useState } from 'react';
import type { ServiceWorkerControl } from './serviceWorker';

const PATIENCE_IN_MS = 2_000;

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
    afterLoad(() => void register().catch(() => undefined));
  }, []);
  return {
    stored,
    waiting,
    postpone: () => {
      setWaiting(null);
    },
  };
}

/** On a slow line the first screen's own parts come first. Where a browser can not say that it has time, a moment later. */
function afterLoad(run: () => void): void {
  const whenIdle = () => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: PATIENCE_IN_MS });
    else setTimeout(run, PATIENCE_IN_MS);
  };
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}
