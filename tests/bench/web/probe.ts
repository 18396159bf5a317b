/**
 * What is put into a page before its own code: it tells when a screen is there and how long a click takes to show. The moment
 * is that of the frame after: requestAnimationFrame, then a message that is read once the frame has been handed over.
 */
import type { BrowserContext, Page } from 'playwright';

export interface ClickTime {
  readonly at: number;
  /** Its effect was on the screen. */
  readonly shown: number;
}

interface Probe {
  /** When the awaited screen could be used. All moments are milliseconds since navigation. */
  readonly usable: Promise<number>;
  /** The click that `timeNextClick` was called for. */
  click: Promise<ClickTime>;
  timeNextClick(): void;
  /** Resolves when each selector matches something and that is on the screen. */
  drawn(selectors: readonly string[]): Promise<number>;
  /** The answers of the item on the screen. */
  answers(): HTMLInputElement[];
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** @param screen selectors that all have to match something before the page counts as usable. */
export async function addProbe(context: BrowserContext, screen: readonly string[]): Promise<void> {
  // The transpiler names inner functions through a helper that a page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  await context.addInitScript(installProbe, screen);
}

/** @returns milliseconds from navigation until the awaited screen could be used. */
export function usableAfter(page: Page): Promise<number> {
  return within(
    60_000,
    'the screen did not come',
    page.evaluate(() => window.probe.usable),
  );
}

/** Rejects with `why` when it takes longer: what a page never does would otherwise be waited for without end. */
export async function within<Value>(milliseconds: number, why: string, promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined); // when the page is closed after the time is up
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${why} within ${milliseconds / 1000} s`));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs in the page, so it uses nothing from outside itself. */
function installProbe(screen: readonly string[]): void {
  const afterPaint = (tell: (moment: number) => void) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        tell(performance.now());
      };
      port2.postMessage(null);
    });
  };
  const drawn = (selectors: readonly string[]) =>
    new Promise<number>((resolve) => {
      const isThere = () => selectors.every((selector) => document.querySelector(selector) !== null);
      const observer = new MutationObserver(() => {
        if (!isThere()) return;
        observer.disconnect();
        afterPaint(resolve);
      });
      if (isThere()) afterPaint(resolve);
      else observer.observe(document, { childList: true, subtree: true });
    });
  const probe: Probe = {
    usable: drawn(screen),
    click: new Promise(() => undefined),
    timeNextClick: () => {
      probe.click = new Promise((resolve) => {
        const onClick = (event: MouseEvent) => {
          afterPaint((shown) => {
            resolve({ at: event.timeStamp, shown });
          });
        };
        // Once: the click that a label hands on to its input is the same one.
        window.addEventListener('click', onClick, { capture: true, once: true });
      });
    },
    drawn,
    answers: () => {
      const name = document.querySelector<HTMLInputElement>('input[type="radio"][value="dk"]')?.name;
      const all = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      return all.filter((input) => input.name === name);
    },
  };
  window.probe = probe;
}
