/** Taking part on one's own phone without a server: invitation, answers offline, code on the phone, read by the host, counted. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { CHROMIUM_FLAGS, ensureChromium } from '../support/chromium';
import { writeCameraVideo } from '../support/camera';
import { readIndependently } from '../support/independentQr';
import { expect, expectClean, test as base, watch, type Watched } from './fixtures';
import { expectAccessible } from './axe';
import { expectAllAccessible } from './screens';
import { FIRST_QUESTION, expectSaved, readyOffline } from './steps';

/** Each worker's browser sees, in place of a camera, the video in a file of its own. */
const test = base.extend<object, { cameraFile: string }>({
  cameraFile: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'groeikompas-camera-'));
      const file = join(folder, 'seen.y4m');
      writeCameraVideo(file, null);
      await use(file);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ cameraFile }, use) => {
      const camera = [
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${cameraFile}`,
      ];
      await use({ executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS, ...camera] });
    },
    { scope: 'worker' },
  ],
});

interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly watched: Watched;
}

async function newPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL' });
  const page = await context.newPage();
  return { page, context, watched: watch(page) };
}

/** A community with a group measurement of the quick scan, anonymous, as the host begins it. */
async function startGroup(page: Page): Promise<string> {
  await page.goto('./#/new');
  await page.getByRole('textbox', { name: 'Naam' }).fill('Reitdiep');
  await page.getByRole('button', { name: 'Maak de community en begin' }).click();
  await expect(page).toHaveURL(FIRST_QUESTION);
  await page.goto('./');
  await page.getByRole('link', { name: 'Reitdiep', exact: true }).first().click();
  await expect(page).toHaveURL(/#\/c\//u);
  const community = /\/c\/([^/]+)/u.exec(page.url())?.[1] ?? '';
  await page.goto(`./#/c/${community}/together`);
  await page.getByRole('button', { name: 'Klaar: maak de meting' }).click();
  await expect(page).toHaveURL(/#\/g\/[^/]+$/u);
  return /\/g\/([^/]+)/u.exec(page.url())?.[1] ?? '';
}

async function invite(page: Page, snapshot: string): Promise<string> {
  await page.goto(`./#/g/${snapshot}/collect`);
  await page.getByRole('button', { name: 'Maak de uitnodiging' }).click();
  return page.getByRole('textbox', { name: 'Link' }).inputValue();
}

/** Opens the invitation, tells a partner type, and answers the first questions by touch. */
async function answer({ page, context }: Phone, link: string, levels: readonly number[]): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Reitdiep' })).toBeVisible();
  await readyOffline(page);
  await context.setOffline(true);
  await page.getByRole('radio', { name: 'Onderwijs' }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('input[name="partner-type"]')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Meedoen' })).toBeVisible();
  for (const level of levels) {
    const radio = page.getByRole('radio').nth(level - 1);
    await radio.check();
    await expectSaved(page);
    const item = await radio.getAttribute('name');
    await page
      .getByRole('navigation', { name: 'Meedoen' })
      .getByRole('link', { name: /^(Volgende|Naar )/u })
      .click();
    await expect(page.locator(`input[name="${item}"]`)).toHaveCount(0);
  }
}

async function toHandOver(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Overzicht', exact: true }).click();
  await page.getByRole('link', { name: 'Draag over', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Antwoorden overdragen' })).toBeVisible();
}

/** A phone at another distance sees other points: where one size fails, the next is tried. */
async function expectReadable(code: Locator, content: string | RegExp): Promise<void> {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  const sizes = [1, 2, 3].map((times) => {
    const larger = new Uint8ClampedArray(width * times * height * times * 4);
    for (let point = 0; point < width * times * height * times; point++) {
      const [x, y] = [Math.floor((point % (width * times)) / times), Math.floor(point / (width * times) / times)];
      larger.set(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4), point * 4);
    }
    return readIndependently({ data: larger, width: width * times, height: height * times });
  });
  const read = sizes.find((text) => text !== null);
  if (typeof content === 'string') expect(read).toBe(content);
  else expect(read).toMatch(content);
}

const told = (page: Page): Locator => page.getByRole('status').locator('p');

test('two phones offline: one is read by the camera, one by its typed code, a correction replaces', async ({
  page,
  browser,
  cameraFile,
}) => {
  test.setTimeout(120_000);
  const snapshot = await startGroup(page);
  const link = await invite(page, snapshot);
  await expectAccessible(page, 'the invitation');
  const shownCode = page.getByRole('img', { name: /QR-code van de uitnodiging/u });
  await expectReadable(shownCode, link);

  const [first, second] = [await newPhone(browser), await newPhone(browser)];
  await answer(first, link, [3, 4]);
  await answer(second, link, [1, 2, 5]);

  await toHandOver(first.page);
  await expectAccessible(first.page, 'handing over by QR code');
  const code = first.page.getByRole('img', { name: /QR-code met je antwoorden/u });
  const picture = await code.screenshot();
  await expectReadable(code, /^GK1:/u);

  writeCameraVideo(cameraFile, picture);
  await page.getByRole('button', { name: 'Zet de camera aan' }).click();
  await expect(told(page).filter({ hasText: /Nieuw: nummer \w{4}, Onderwijs/u })).toBeVisible();
  await expect(page.getByText('Binnen: 1')).toBeVisible();
  await page.getByRole('button', { name: 'Zet de camera uit' }).click();
  await first.page.getByRole('button', { name: 'De begeleider heeft mijn code gelezen' }).click();
  await expect(first.page.getByText(/^Overgedragen op/u)).toBeVisible();

  // The same as a photo is a double, after a change it is a correction.
  const photos = page.getByLabel('Kies foto’s van codes');
  await photos.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: picture });
  await expect(told(page).filter({ hasText: /^! Dubbel/u })).toBeVisible();
  await first.page.getByRole('link', { name: 'Je antwoorden' }).click();
  await first.page.getByRole('link', { name: 'Naar de volgende open vraag' }).click();
  await first.page.getByRole('radio').nth(6).check();
  await expectSaved(first.page);
  await toHandOver(first.page);
  await expect(first.page.getByText('Je hebt daarna iets veranderd: draag opnieuw over')).toBeVisible();
  await photos.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: await code.screenshot() });
  await expect(told(page).filter({ hasText: /Verbeterd/u })).toBeVisible();
  await expect(page.getByText('Binnen: 1')).toBeVisible();

  await toHandOver(second.page);
  await second.page.getByRole('radio', { name: 'Code', exact: true }).check();
  const blocks = await second.page.getByRole('list', { name: 'Je code' }).getByRole('listitem').allInnerTexts();
  const typed = blocks.map((block) => block.replace(/^\d+\s+/u, '').trim());
  expect(typed).toHaveLength(6);
  await expectAccessible(second.page, 'handing over by typed code');
  await page.getByRole('radio', { name: 'Code', exact: true }).check();
  const field = page.getByRole('textbox', { name: 'Code van de deelnemer' });
  const wrong = typed.map((block, index) => (index === 2 ? `${block[0] === '7' ? '8' : '7'}${block.slice(1)}` : block));
  await field.fill(wrong.join(' '));
  await page.getByRole('button', { name: 'Lees de code' }).click();
  await expect(page.getByText(/Kijk nog eens naar blok .*3/u).first()).toBeVisible();
  await field.fill(typed.join(' ').toLowerCase());
  await page.getByRole('button', { name: 'Lees de code' }).click();
  await expect(told(page).filter({ hasText: /Nieuw/u })).toBeVisible();
  await expect(page.getByText('Binnen: 2 (QR 1, code 1)')).toBeVisible();
  await expect(field).toHaveValue('');

  for (const phone of [first, second]) {
    expectClean(phone.watched);
    await phone.context.close();
  }
});

test('answers to another invitation are refused with a clear word', async ({ page, browser }) => {
  test.setTimeout(90_000);
  const phone = await newPhone(browser);
  const link = await invite(page, await startGroup(page));
  await answer(phone, link, [2]);
  await toHandOver(phone.page);
  const picture = await phone.page.getByRole('img', { name: /QR-code met je antwoorden/u }).screenshot();
  await phone.page.getByRole('radio', { name: 'Bestand' }).check();
  const download = phone.page.waitForEvent('download');
  await phone.page.getByRole('button', { name: 'Maak het bestand' }).click();
  const file = await (await download).path();

  await page.goto('./');
  const other = await startGroup(page);
  await invite(page, other);
  await page
    .getByLabel('Kies foto’s van codes')
    .setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: picture });
  await expect(told(page).filter({ hasText: 'horen bij een andere uitnodiging' })).toBeVisible();
  await page.getByRole('radio', { name: 'Bestand' }).check();
  const text = join(mkdtempSync(join(tmpdir(), 'groeikompas-wrong-')), 'iets.json');
  writeFileSync(text, '{"a": 1}');
  await page.getByLabel('Kies bestanden').setInputFiles([file, text]);
  await expect(told(page).filter({ hasText: 'iets.json: Dit bestand is niet van Groeikompas.' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Meldingen' })).toContainText('andere uitnodiging');
  await expect(page.getByText('Binnen: nog niemand')).toBeVisible();
  expectClean(phone.watched);
  await phone.context.close();
});

test('every screen of taking part is without violations, also in English and dark, and fits 320 px', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  const link = await invite(page, await startGroup(page));
  const phone = await newPhone(browser);
  await answer(phone, link, [3]);
  await phone.context.setOffline(false);
  await phone.page.setViewportSize({ width: 320, height: 640 });
  const own = /#(\/p\/[^/]+)/u.exec(phone.page.url())?.[1] ?? '';
  const same = (name: string) => ({ nl: name, en: name });
  // One after another with another heading.
  const screens = [
    { address: new URL(link).hash.slice(1), heading: same('Reitdiep') },
    { address: `${own}/hand-over`, heading: { nl: 'Antwoorden overdragen', en: 'Hand over your answers' } },
    { address: own, heading: same('Reitdiep') },
    { address: '/join', heading: { nl: 'Meedoen met een groep', en: 'Take part with a group' } },
    {
      address: `${own}/regio.visie`,
      heading: {
        nl: 'Hoe kijken de partners naar het verband tussen de vraagstukken in hun regio?',
        en: 'How do partners look at the links between the issues in their region?',
      },
    },
  ];
  await expectAllAccessible(phone.page, screens, [
    { language: 'nl', theme: 'light' },
    { language: 'en', theme: 'dark' },
  ]);
  expectClean(phone.watched);
  await phone.context.close();
});
