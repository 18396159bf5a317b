/** Playwright's test with two watchers that every journey has: the console stays silent, and no request leaves for another host. */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

export interface Watched {
  readonly complaints: string[];
  readonly strangers: string[];
}

/** @param allowed errors that a test causes on purpose. @param own names of the computer that serves the app. */
export function watch(page: Page, allowed: readonly RegExp[] = [], own: readonly string[] = []): Watched {
  const watched: Watched = { complaints: [], strangers: [] };
  // Chromium keeps it to itself when somebody catches the error.
  void page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`the page's policy was violated: ${violatedDirective}, ${blockedURI}, ${sourceFile}`);
    });
  });
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && !allowed.some((pattern) => pattern.test(message.text())))
      watched.complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => watched.complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = ['localhost', ...own].includes(hostname) || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn) watched.strangers.push(request.url());
  });
  return watched;
}

export function expectClean({ complaints, strangers }: Watched): void {
  expect(complaints, 'the console stays silent').toEqual([]);
  expect(strangers, 'no request to another host').toEqual([]);
}

/**
 * For journeys that are about something else: the browser then has no service workers, as on plain http, and does not fetch and
 * store the whole app beside the journey.
 */
export async function withoutServiceWorker(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
}

export const test = base.extend<{ watched: Watched; allowed: readonly RegExp[] }>({
  /** Complaints that a test causes on purpose. */
  allowed: [[], { option: true }],
  watched: [
    async ({ page, allowed }, use) => {
      const watched = watch(page, allowed);
      await use(watched);
      expectClean(watched);
    },
    { auto: true },
  ],
});

export { expect };
