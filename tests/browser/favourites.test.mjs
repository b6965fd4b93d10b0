import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cartOf, openAccount, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** @param {import('playwright-core').Page} page */
const account = (page) => page.locator('stamgast-account');

/** @param {string} query */
const openFavourites = (query) =>
  openAccount(started, { query: `${query}#favourites`, waitFor: 'button[role=checkbox]' });

test('a favourite goes into the cart with one press of the keyboard', async () => {
  const { page, problems, context } = await openFavourites('?reset');
  const before = await cartOf(page);
  const button = account(page).getByRole('button', { name: /^In winkelwagen: .*Sencha/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await account(page).getByText('1 favoriet ligt in je winkelwagen').first().waitFor({ state: 'attached' });
  const sum = (/** @type {Record<string, number>} */ cart) =>
    Object.values(cart).reduce((total, quantity) => total + quantity, 0);
  assert.equal(sum(await cartOf(page)), sum(before) + 1);
  assert.deepEqual(problems, []);
  await context.close();
});

test('a heart that is emptied stays empty after a reload', async () => {
  const { page, problems, context } = await openFavourites('?reset');
  const hearts = account(page).getByRole('checkbox', { name: /^Favoriet:/ });
  const count = await hearts.count();
  const name = await hearts.first().getAttribute('aria-label');
  await hearts.first().click();
  await account(page)
    .getByRole('checkbox', { name: String(name), exact: true })
    .waitFor({ state: 'detached' });
  await settled(page);
  await page.goto(`${started.url}/#favourites`);
  await page.reload();
  await hearts.first().waitFor({ state: 'attached' });
  assert.equal(await hearts.count(), count - 1);
  assert.deepEqual(problems, []);
  await context.close();
});
