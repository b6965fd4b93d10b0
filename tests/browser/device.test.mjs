/** What the device keeps where no shop does. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mirrorAtRest, openAccount, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** @param {import('playwright-core').Page} page */
const account = (page) => page.locator('stamgast-account');

/** @param {string} query */
const open = (query) => openAccount(started, { query, waitFor: 'button[role=checkbox]' });

/**
 * Presses the first empty heart, once all that the suggestions are made from has come.
 * @param {import('playwright-core').Page} page @returns {Promise<string>} its name
 */
async function pressHeart(page) {
  await mirrorAtRest(page);
  const empty = account(page).getByRole('checkbox', { name: /^Favoriet:/, checked: false });
  const name = String(await empty.first().getAttribute('aria-label'));
  await heartOf(page, name, false).click();
  await heartOf(page, name, true).waitFor({ state: 'attached' });
  await settled(page);
  return name;
}

/** @param {import('playwright-core').Page} page @param {string} name @param {boolean} checked */
const heartOf = (page, name, checked) =>
  account(page).getByRole('checkbox', { name, exact: true, checked }).first();

/** Waits until the demo shop keeps the product with that heart, once. @param {import('playwright-core').Page} page @param {string} name */
function isKept(page, name) {
  return page.waitForFunction(async (heart) => {
    const { createDemoShop } = await import(new URL('plugins/demo.js', location.href).href);
    const question = { cursor: null, limit: 100 };
    const { favourites } = await createDemoShop({}).listFavourites(question, {
      signal: new AbortController().signal,
    });
    const same = favourites.filter(({ title, variant_id }) => !variant_id && `Favoriet: ${title}` === heart);
    return same.length === 1;
  }, name);
}

test('a visitor’s favourite outlives the page, and is the customer’s who signs in', async () => {
  const { page, problems, context } = await open('?reset&customer=none#for-you');
  const name = await pressHeart(page);
  await page.goto(`${started.url}/?customer=none#favourites`);
  await heartOf(page, name, true).waitFor({ state: 'attached' });
  await page.goto(`${started.url}/?#favourites`);
  await heartOf(page, name, true).waitFor({ state: 'attached' });
  await isKept(page, name);
  assert.deepEqual(problems, []);
  await context.close();
});

test('who declines personalisation has favourites on this device alone', async () => {
  const { page, problems, context } = await open('?reset&consent=analytics#for-you');
  const name = await pressHeart(page);
  await page.reload();
  await heartOf(page, name, true).waitFor({ state: 'attached' });
  await page.goto(`${started.url}/?consent=analytics#favourites`);
  await account(page)
    .getByText('Deze favorieten worden op dit apparaat bewaard.')
    .first()
    .waitFor({ state: 'attached' });
  assert.deepEqual(problems, []);
  await context.close();
});
