/** The page's policy holds, and what people type stays text. */
import { expect, test } from './fixtures';
import { expectSaved, snapshotId } from './steps';

const SCRIPT = '<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script>';

test('the page is served with a strict policy', async ({ page }) => {
  const response = await page.goto('./');
  const policy = response!.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(meta).toContain("script-src 'self'");
  expect(meta).not.toContain('unsafe');
});

test('script typed into names and notes is shown as text', async ({ page }) => {
  await page.goto('./#/new');
  await page.getByRole('textbox', { name: /naam/iu }).first().fill(SCRIPT);
  await page
    .getByRole('button', { name: /begin|maak|start/iu })
    .first()
    .click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  const id = snapshotId(page);
  await page.getByText('Notitie en bewijs').click();
  await page.getByRole('textbox', { name: 'Notitie' }).fill(SCRIPT);
  await page.getByRole('button', { name: 'Bewijs toevoegen' }).click();
  await page.getByRole('textbox', { name: 'Wat is het?' }).fill(SCRIPT);
  await page.getByRole('textbox', { name: 'Link' }).fill('javascript:window.__pwned=1');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(page.getByText('Een link begint met https:// of http://')).toBeVisible();
  await page.getByRole('textbox', { name: 'Link' }).fill('https://example.org/');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await page.getByRole('radio').nth(6).check();
  await page.getByRole('textbox', { name: 'Waarom niet van toepassing?' }).fill(SCRIPT);
  await page.getByRole('textbox', { name: 'Waarom niet van toepassing?' }).blur();
  await expectSaved(page);
  await page.goto(`./#/s/${id}/results`);
  await page.getByText('Vragen van', { exact: false }).first().click();
  await expect(page.getByText(SCRIPT).first()).toBeVisible();
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
});
