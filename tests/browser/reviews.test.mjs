import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

test('a review is written with the keyboard alone, and shown after a reload', async () => {
  const { page, problems, context } = await openAccount(started, { query: '?reset' });
  const account = page.locator('stamgast-account');
  const row = account.getByRole('button', { name: /^Beoordeel \d+ producten van bestelling/ }).first();
  const number = /bestelling (\S+)/.exec(String(await row.getAttribute('aria-label')))?.[1];
  await row.focus();
  await page.keyboard.press('Enter');
  const stars = account.getByRole('radiogroup', { name: 'Jouw oordeel' });
  await stars.getByRole('radio', { name: '1 ster' }).focus();
  for (const name of ['2 sterren', '3 sterren', '4 sterren']) {
    await page.keyboard.press('ArrowRight');
    await stars.getByRole('radio', { name, checked: true }).waitFor({ state: 'attached' });
  }
  const text = account.getByLabel('Wat vind je ervan? (hoeft niet)');
  await text.focus();
  await page.keyboard.type('Elke ochtend weer');
  await account.getByRole('button', { name: 'Beoordeling versturen' }).focus();
  await page.keyboard.press('Enter');
  await account.getByRole('heading', { name: 'Bedankt voor je beoordeling' }).waitFor({ state: 'attached' });
  await page.goto(`${started.url}/`);
  await account.getByRole('button', { name: new RegExp(`^Details van bestelling ${number}`) }).click();
  await account.getByText('Elke ochtend weer').first().waitFor({ state: 'attached' });
  await account.getByText('4 van 5 sterren').first().waitFor({ state: 'attached' });
  assert.deepEqual(problems, []);
  await context.close();
});
