/** What every screen has to meet: WCAG 2.2 AA as far as axe can see, and no scrolling sideways. */
import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { expect } from './fixtures';

declare global {
  interface Window {
    /** Once it was put into the page. */
    axe?: typeof axe;
  }
}

type Rules = NonNullable<RunOptions['runOnly']>;

const ALL: Rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another theme can break: the same elements, in other colours. */
const OF_COLOURS: Rules = ['color-contrast', 'link-in-text-block'];

/**
 * The screen is there, and nothing is still on its way.
 * @param heading its own, to wait for: an address after # changes before the screen does. Without it any heading will do,
 * for who has waited for something of the screen already.
 */
export async function settle(page: Page, heading?: string): Promise<void> {
  if (heading === undefined) await expect(page.locator('h1, h2').first()).toBeVisible();
  else await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^(?:Even laden…|Loading…)$/u })).toHaveCount(0);
}

/** @param name what is looked at, for the message. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await settle(page);
  expect(await violations(page, ALL), name).toEqual([]);
  await expectNoSidewaysScroll(page, name);
}

/** As `expectAccessible`, and then in the theme it is not in. */
export async function expectAccessibleInBothThemes(page: Page, name: string): Promise<void> {
  await expectAccessible(page, name);
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await changeTheme(page, isDark ? 'light' : 'dark');
  expect(await violations(page, OF_COLOURS), `${name}, in the other theme`).toEqual([]);
  await changeTheme(page, isDark ? 'dark' : 'light');
}

/** Until the colours have gone over: from parent to child that takes some frames, also for who wants no motion. */
export async function changeTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let still = 0; still < 2; ) {
      await frame();
      still = document.getAnimations().some((animation) => animation instanceof CSSTransition) ? 0 : still + 1;
    }
  });
}

/** Put into a page once, and run there each time: that is the larger part of what it takes. */
async function violations(page: Page, rules: Rules): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const found = await window.axe!.run({ runOnly, resultTypes: ['violations'], iframes: false });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
    );
  }, rules);
}

export async function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name} does not scroll sideways`).toBeLessThanOrEqual(0);
}
