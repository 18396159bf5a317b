/** Storing the app on a first visit, with a browser's side of it that fails as browsers do. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { registerServiceWorker } from '../../src/app/serviceWorker';

class Worker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

function registrationOf(installing: Worker): ServiceWorkerRegistration {
  const registration = { installing, waiting: null, active: null, update: () => Promise.resolve() };
  return Object.assign(new EventTarget(), registration) as unknown as ServiceWorkerRegistration;
}

const register = vi.fn<() => Promise<ServiceWorkerRegistration>>();
const ready = vi.fn<(isNew: boolean) => void>();
const begin = () =>
  registerServiceWorker({
    onUpdateWaiting: () => undefined,
    onOfflineReady: ready,
  });

beforeEach(() => {
  vi.useFakeTimers();
  register.mockReset();
  ready.mockReset();
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'serviceWorker', {
    value: Object.assign(new EventTarget(), { controller: null, register }),
    configurable: true,
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

test('a first visit while the server is away is stored once it is back', async () => {
  const worker = new Worker();
  register.mockRejectedValueOnce(new TypeError('Failed to update a ServiceWorker'));
  register.mockResolvedValueOnce(registrationOf(worker));
  begin();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(register).toHaveBeenCalledTimes(2);
  worker.become('activated');
  expect(ready).toHaveBeenCalledExactlyOnceWith(true);
});

test('a first visit whose files did not all come is stored later, and is not called stored before', async () => {
  const [broken, whole] = [new Worker(), new Worker()];
  register.mockResolvedValueOnce(registrationOf(broken));
  register.mockResolvedValueOnce(registrationOf(whole));
  begin();
  await vi.advanceTimersByTimeAsync(1_000);
  broken.become('redundant');
  expect(ready).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  whole.become('activated');
  expect(ready).toHaveBeenCalledExactlyOnceWith(true);
});

test('where the browser forbids it, it is not asked again and again', async () => {
  register.mockRejectedValue(new DOMException('blocked', 'SecurityError'));
  begin();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(register).toHaveBeenCalledTimes(1);
});
