import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

const open = (options = {}) => openAccount(started, { query: 'embed/', ...options });

test('a merchant chooses by keyboard, and copies what is written', async () => {
  const { page, context, problems } = await open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('combobox', { name: 'Shop' }).focus();
  await page.keyboard.type('Vend');
  await page.getByLabel('Address of its API').fill('https://api.example/shop-api');
  await page.getByRole('radio', { name: 'HTML' }).focus();
  await page.keyboard.press('ArrowRight');
  assert.ok(await page.getByRole('radio', { name: 'React' }).isChecked());
  await page.getByRole('button', { name: 'Copy Account.jsx' }).press('Enter');
  await page.getByRole('status').getByText('Copied: Account.jsx.').waitFor();
  assert.match(
    await page.evaluate(() => navigator.clipboard.readText()),
    /<stamgast-account shop="vendure" endpoint="https:\/\/api\.example\/shop-api">/,
  );
  const policy = page.getByText(/^Content-Security-Policy: /);
  assert.match(await policy.innerText(), /connect-src 'self' https:\/\/api\.example;/);
  assert.deepEqual(problems, []);
});

test('the preview follows part, theme and language', async () => {
  const { page } = await open();
  await page.getByRole('combobox', { name: 'Part' }).selectOption('Points and rewards alone');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Dutch');
  await page
    .locator('stamgast-loyalty')
    .getByRole('heading', { name: 'Punten en beloningen' })
    .waitFor({ state: 'attached' });
});

for (const width of [360, 1280]) {
  test(`nothing is cut off at ${width} px`, async () => {
    const { page } = await open({ width });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(tooWide <= 0, `${tooWide} px`);
  });
}
