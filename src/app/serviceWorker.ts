/**
 * Keeps the app on the device. The first visit is stored and taken over at once; a new version waits until the user agrees,
 * for an update must never break off what somebody is doing.
 */
const HOUR_IN_MS = 3_600_000;
/** A first visit that could not be stored (the network was away) is stored a little later. */
const AGAIN_IN_MS = 15_000;

interface ServiceWorkerEvents {
  /** A new version is stored and waits for `applyUpdate`. It may have been waiting since an earlier visit. */
  readonly onUpdateWaiting: () => void;
  /** The whole app is stored: it opens without network. `isNew` when that is so from now on, not since an earlier visit. */
  readonly onOfflineReady: (isNew: boolean) => void;
  /**
   * Another tab went over to a new version. This one goes on with the code it has, but parts it has not loaded yet may be
   * gone: ask the user to reload when it suits.
   */
  readonly onReplaced?: () => void;
}

export interface ServiceWorkerControl {
  /** Goes over to the version that waits and reloads the page, once. Save first: what is not saved is lost. */
  applyUpdate(): void;
}

/**
 * Does nothing where the browser has no service workers, as on plain http over a local network. Call it when the first screen
 * stands: it stores the whole app, and on a slow line that would be in the way.
 * @param script the worker, beside the page; its folder is what it serves.
 */
export function registerServiceWorker(events: ServiceWorkerEvents, script = 'sw.js'): ServiceWorkerControl {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return { applyUpdate: () => undefined };
  const container = navigator.serviceWorker;
  const page: Page = { registration: null, applying: false };
  tellWhenReplaced(container, page, events);
  const url = new URL(script, document.baseURI);
  const again = () => void window.setTimeout(start, AGAIN_IN_MS);
  const start = () => {
    container.register(url, { updateViaCache: 'none' }).then(
      (registration) => {
        page.registration = registration;
        follow(registration, events, again);
        check();
      },
      // What is forbidden (blocked storage) stays so, and the app still works as a page.
      (error: unknown) => {
        if (error instanceof TypeError) again();
      },
    );
  };
  const check = () => void page.registration?.update().catch(() => undefined);
  start();
  window.setInterval(check, HOUR_IN_MS);
  return {
    applyUpdate: () => {
      applyUpdate(container, page);
    },
  };
}

interface Page {
  registration: ServiceWorkerRegistration | null;
  applying: boolean;
}

/** Tells of a worker that is there, of one that waits now, and of every later one. */
function follow(registration: ServiceWorkerRegistration, events: ServiceWorkerEvents, onFailed: () => void): void {
  if (registration.active) events.onOfflineReady(false);
  if (registration.waiting && registration.active) events.onUpdateWaiting();
  const followed = new WeakSet<ServiceWorker>();
  const followInstalling = () => {
    const worker = registration.installing;
    if (!worker || followed.has(worker)) return;
    followed.add(worker);
    const isUpdate = registration.active !== null;
    worker.addEventListener('statechange', () => {
      if (isUpdate && worker.state === 'installed') events.onUpdateWaiting();
      if (!isUpdate && worker.state === 'activated') events.onOfflineReady(true);
      if (!isUpdate && worker.state === 'redundant') onFailed();
    });
  };
  followInstalling();
  registration.addEventListener('updatefound', followInstalling);
}

function applyUpdate(container: ServiceWorkerContainer, page: Page): void {
  if (page.applying) return;
  page.applying = true;
  const waiting = page.registration?.waiting;
  if (!waiting) {
    // Another tab has taken it already: this page only has to load it.
    window.location.reload();
    return;
  }
  const reload = () => {
    window.location.reload();
  };
  container.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

/** The first worker of a first visit replaces nothing. */
function tellWhenReplaced(container: ServiceWorkerContainer, page: Page, events: ServiceWorkerEvents): void {
  let hadController = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (hadController && !page.applying) events.onReplaced?.();
    hadController = true;
  });
}
