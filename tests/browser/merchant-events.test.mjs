import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cartOf, openAccount, reorderButtons, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

const TRIGGERS = ['stamgast-favourite-added', 'stamgast-second-order', 'stamgast-idle-six-months'];

/** Hears what reaches the document from inside its shadow roots. @param {import('playwright-core').Page} page */
function listen(page) {
  return page.addInitScript((names) => {
    globalThis.triggers = [];
    for (const name of names)
      addEventListener(name, ({ detail }) => globalThis.triggers.push({ name, detail }));
  }, TRIGGERS);
}

/** @param {import('playwright-core').Page} page @param {string} name */
const analytics = (page, name) =>
  page.evaluate((wanted) => globalThis.dataLayer.filter(({ event }) => event === wanted), name);

const triggers = (page, name) =>
  page.evaluate((wanted) => globalThis.triggers.filter((told) => told.name === wanted), name);

test('a reorder that is double-clicked is one add_to_cart, and none after a reload', async () => {
  const { page, problems } = await openAccount(started, { query: '?consent=analytics', prepare: listen });
  await reorderButtons(page).nth(2).dblclick();
  await page.waitForFunction(() => globalThis.dataLayer.some(({ event }) => event === 'add_to_cart'));
  await settled(page);
  const [{ ecommerce }, ...more] = await analytics(page, 'add_to_cart');
  assert.deepEqual(more, []);
  assert.equal(ecommerce.currency, 'EUR');
  const cart = await cartOf(page);
  const told = Object.fromEntries(ecommerce.items.map((item) => [item.item_variant, item.quantity]));
  assert.deepEqual(told, cart);
  const sum = ecommerce.items.reduce(
    (total, { price, quantity }) => total + Math.round(price * 100) * quantity,
    0,
  );
  assert.equal(Math.round(ecommerce.value * 100), sum);
  await page.reload();
  await page.locator('stamgast-account .list_item').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => globalThis.dataLayer.length > 0);
  await settled(page);
  assert.deepEqual(await analytics(page, 'add_to_cart'), []);
  assert.equal((await analytics(page, 'view_item_list')).length, 1);
  assert.deepEqual(problems, []);
});

/**
 * The heart of the first product in the newest order that is no favourite yet, by its name: it stays the same one.
 * @param {import('playwright-core').Page} page
 */
async function emptyHeart(page) {
  await page
    .getByRole('button', { name: /^Details/ })
    .first()
    .click();
  const empty = page.getByRole('checkbox', { name: /^Favoriet: /, checked: false }).first();
  await empty.waitFor({ state: 'attached' });
  return heartOf(page, await empty.getAttribute('aria-label'));
}

/** @param {import('playwright-core').Page} page @param {string} name */
const heartOf = (page, name) => page.getByRole('checkbox', { name, exact: true });

/** @param {import('playwright-core').Page} page */
const hasTriggers = (page) => page.waitForFunction(() => globalThis.triggers.length > 0);

/** Waits until the demo shop keeps no such favourite. @param {import('playwright-core').Page} page @param {string} productId */
function isDropped(page, productId) {
  return page.waitForFunction(async (id) => {
    const { createDemoShop } = await import(new URL('plugins/demo.js', location.href).href);
    const question = { cursor: null, limit: 100 };
    const { favourites } = await createDemoShop({}).listFavourites(question, {
      signal: new AbortController().signal,
    });
    return favourites.every(({ product_id: kept }) => kept !== id);
  }, productId);
}

test('without consent nothing is said to analytics, and nothing is kept on the device', async () => {
  const { page } = await openAccount(started, { prepare: listen });
  const heart = await emptyHeart(page);
  await heart.click();
  await hasTriggers(page);
  assert.deepEqual(await page.evaluate(() => globalThis.dataLayer), []);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  assert.ok(!databases.includes('stamgast-told'), databases.join());
});

test('a favourite is told to the page once, also after a reload', async () => {
  const { page } = await openAccount(started, { query: '?consent=personalisation', prepare: listen });
  const heart = await emptyHeart(page);
  const name = await heart.getAttribute('aria-label');
  await heart.click();
  await hasTriggers(page);
  const [{ detail }] = await triggers(page, 'stamgast-favourite-added');
  assert.equal(typeof detail.product_id, 'string');
  assert.equal(detail.customer_id, 'customer-4711');
  await heart.click();
  await isDropped(page, detail.product_id);
  await page.reload();
  await page.locator('stamgast-account .list_item').first().waitFor({ state: 'attached' });
  await emptyHeart(page);
  await heartOf(page, name).click();
  const said = page.locator('stamgast-account .live', { hasText: 'Bewaard bij je favorieten' });
  await said.first().waitFor({ state: 'attached' });
  await settled(page);
  assert.deepEqual(await triggers(page, 'stamgast-favourite-added'), []);
});
