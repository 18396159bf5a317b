/** What has no address of its own: questions, open forms, and what stands there when something goes wrong. */
import { common as commonEn } from '../../src/i18n/en/common';
import { communities as communitiesEn } from '../../src/i18n/en/communities';
import { growth as growthEn } from '../../src/i18n/en/growth';
import { score as scoreEn } from '../../src/i18n/en/score';
import { common } from '../../src/i18n/nl/common';
import { communities } from '../../src/i18n/nl/communities';
import { growth } from '../../src/i18n/nl/growth';
import { score } from '../../src/i18n/nl/score';
import { expectAccessibleInBothThemes } from './axe';
import { expect, test, withoutServiceWorker } from './fixtures';
import { makeNewer, putRow, rowsOf } from './rawDatabase';
import { expectSaved, snapshotId, startScan } from './steps';

const WORDS = {
  nl: { common, communities, growth, score },
  en: { common: commonEn, communities: communitiesEn, growth: growthEn, score: scoreEn },
};

test.use({ allowed: [/Objects are not valid as a React child|Minified React error/u] });

for (const { language, device, width } of [
  { language: 'nl', device: 'phone', width: 320 },
  { language: 'en', device: 'laptop', width: 1280 },
] as const) {
  const words = WORDS[language];

  test(`no question, form or trouble has a violation on a ${device}, in both themes, in ${language}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    await withoutServiceWorker(context);
    await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript((chosen) => {
      localStorage.setItem('groeikompas.language', chosen);
    }, language);
    await startScan(page, 'quick');
    const snapshot = snapshotId(page);
    await page.getByRole('radio').nth(1).check();
    await expectSaved(page);

    await test.step('a note with evidence and a link that is none', async () => {
      await page.getByText(words.score.note.title, { exact: true }).click();
      await page.getByRole('button', { name: words.score.note.addEvidence }).click();
      await page.getByRole('textbox', { name: words.score.note.evidenceLink }).fill('geen link');
      await page.keyboard.press('Tab');
      await expect(page.getByText(words.score.note.evidenceLinkError)).toBeVisible();
      await expectAccessibleInBothThemes(page, 'an open note');
      await page.getByRole('button', { name: words.score.note.removeEvidence }).click();
    });

    await test.step('a conflict with another tab, and what it says on other screens', async () => {
      // What the note still had to store reads the answers anew, and then the other tab's was seen: another one is.
      let chosen = 3;
      await expect(async () => {
        const [row] = await rowsOf(page, 'answers');
        await putRow(page, 'answers', { ...row, answer: 1, revision: Number(row?.['revision']) + 9 });
        chosen = 7 - chosen;
        await page.getByRole('radio').nth(chosen).check();
        await expect(page.getByText(words.score.conflict.title)).toBeVisible({ timeout: 3_000 });
      }).toPass({ timeout: 20_000 });
      await expectAccessibleInBothThemes(page, 'a conflict');
      await page.goto('./#/settings');
      await expect(page.getByText(words.common.unsaved.title)).toBeVisible();
      await expectAccessibleInBothThemes(page, 'something that was not saved');
      await page.goto(`./#/s/${snapshot}/score/regio.visie`);
      await page.getByRole('button', { name: words.score.conflict.keepTheirs }).click();
      await expect(page.getByText(words.score.conflict.title)).toHaveCount(0);
    });

    const [community] = await rowsOf(page, 'communities');
    const address = `./#/c/${String(community?.['id'])}`;

    await test.step('the form of an issue, sent too early', async () => {
      await page.goto(`${address}/issues`);
      await page.getByRole('button', { name: words.growth.add }).click();
      await page.getByText(words.growth.form.type.overrule).click();
      await page.getByRole('button', { name: words.growth.form.submit }).click();
      await expect(page.getByText(words.growth.form.problems)).toBeVisible();
      await expectAccessibleInBothThemes(page, 'an issue that is not complete');
      await page.getByRole('button', { name: words.common.cancel }).click();
    });

    await test.step('deleting for good', async () => {
      await page.goto(address);
      await page.getByRole('button', { name: words.communities.page.trash }).click();
      await page.locator('summary', { hasText: /^1 / }).click();
      await expectAccessibleInBothThemes(page, 'the trash');
      await page.getByRole('button', { name: new RegExp(`^${words.communities.trash.purge}`, 'u') }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessibleInBothThemes(page, 'deleting for good');
    });

    await test.step('a screen that breaks', async () => {
      await putRow(page, 'communities', { ...community, name: { not: 'a name' } });
      await page.goto('./empty');
      await page.goto(address);
      await expect(page.getByText(words.common.crash.title)).toBeVisible();
      await page.getByText(words.common.crash.detail).click();
      await expectAccessibleInBothThemes(page, 'a screen that broke');
    });

    await test.step('a database that a later version wrote', async () => {
      await page.goto('./empty');
      await makeNewer(page);
      await page.goto('./');
      await expect(page.getByText(words.common.storage.newer.title)).toBeVisible();
      await expectAccessibleInBothThemes(page, 'a newer database');
    });
  });
}
