import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cartOf, mirrorAtRest, openAccount, reorderButtons, startBrowser } from './browser-page.mjs';

let started;
/** What one click puts into an empty cart. */
let once;
before(async () => {
  started = await startBrowser();
  const { cart, context } = await reorderedOnce('?reset');
  once = cart;
  await context.close();
});
after(() => started.close());

/** Remembers what the element tells the page around. @param {import('playwright-core').Page} page */
function recordEvents(page) {
  return page.addInitScript(() => {
    globalThis.told = [];
    for (const type of ['stamgast-reorder', 'stamgast-cart-changed', 'stamgast-error', 'stamgast-ready']) {
      addEventListener(type, (event) => globalThis.told.push({ type, detail: event.detail }));
    }
  });
}

/** @param {import('playwright-core').Page} page @param {string} type */
const toldOf = (page, type) =>
  page.evaluate((wanted) => globalThis.told.filter((each) => each.type === wanted), type);

/** @param {import('playwright-core').Page} page @param {string} type */
const isTold = (page, type) =>
  page.waitForFunction((wanted) => globalThis.told.some((each) => each.type === wanted), type);

/** The outbox on this device. @param {import('playwright-core').Page} page @returns {Promise<any[]>} */
function outboxOf(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('stamgast-outbox', 1);
        // Not there yet: whoever opens it first makes it, which is not for this test to do.
        opening.onupgradeneeded = () => opening.transaction.abort();
        opening.onerror = () => resolve([]);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('intents').objectStore('intents').getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result);
          };
        };
      }),
  );
}

/**
 * Whether one more reorder is done than before, or a dialog asks. Runs in the page.
 * @param {number} before
 */
function doneOrAsking(before) {
  const { shadowRoot } = document.querySelector('stamgast-account');
  const done = globalThis.told.filter(({ type }) => type === 'stamgast-reorder').length;
  return done > before || shadowRoot.querySelector('dialog').open;
}

/** Runs in the page. */
function isAsking() {
  return document.querySelector('stamgast-account').shadowRoot.querySelector('dialog').open;
}

/** @param {import('playwright-core').Page} page */
async function untilStored(page) {
  let stored = 0;
  while (stored === 0) stored = (await outboxOf(page)).length;
}

/** An order that goes into the cart without a question: what its reorder changed, by variant. */
async function reorderedOnce(query) {
  const opened = await openAccount(started, { query, prepare: recordEvents });
  await easyButton(opened.page).click();
  await isTold(opened.page, 'stamgast-reorder');
  return { ...opened, cart: await cartOf(opened.page) };
}

/**
 * The reorder button of the newest order: the demo's story makes it one that needs no decision.
 * @param {import('playwright-core').Page} page
 */
const easyButton = (page) => reorderButtons(page).first();

test('one click puts the order into the cart, tells the page, and the badge follows', async () => {
  const { page, problems } = await reorderedOnce('?reset');
  assert.ok(Object.keys(once).length > 0);
  await isTold(page, 'stamgast-cart-changed');
  const changes = await toldOf(page, 'stamgast-cart-changed');
  const count = Object.values(once).reduce((sum, quantity) => sum + quantity, 0);
  assert.equal(changes.at(-1).detail.item_count, count);
  assert.equal(await page.locator('[data-cart-count]').textContent(), String(count));
  assert.deepEqual(problems, []);
});

test('a double click reorders once', async () => {
  const { page } = await openAccount(started, { query: '?reset&delay=300', prepare: recordEvents });
  await easyButton(page).dblclick();
  await isTold(page, 'stamgast-reorder');
  assert.deepEqual(await cartOf(page), once);
  assert.equal((await toldOf(page, 'stamgast-reorder')).length, 1);
});

test('undo takes out what the reorder put in', async () => {
  const { page } = await reorderedOnce('?reset');
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
  await page.waitForFunction(() => globalThis.told.at(-1).detail.item_count === 0);
  assert.deepEqual(await cartOf(page), {});
});

test('an answer that got lost on its way back still counts once', async () => {
  const { page } = await openAccount(started, {
    query: '?reset&drop=setCartLines:after',
    prepare: recordEvents,
  });
  await easyButton(page).click();
  await isTold(page, 'stamgast-reorder');
  assert.deepEqual(await cartOf(page), once);
});

test('a request that got lost on its way there still counts once', async () => {
  const { page } = await openAccount(started, {
    query: '?reset&drop=setCartLines:before',
    prepare: recordEvents,
  });
  await easyButton(page).click();
  await isTold(page, 'stamgast-reorder');
  assert.deepEqual(await cartOf(page), once);
});

test('a page that is loaded again in the middle of a reorder ends with the order in the cart once', async () => {
  const { page } = await openAccount(started, {
    query: '?reset&delay=setCartLines:60000',
    prepare: recordEvents,
  });
  await easyButton(page).click();
  // On disk, and its request on the way: now the customer loads the page again.
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'stamgast-outbox'),
  );
  await untilStored(page);
  await page.goto(`${started.url}/`);
  await isTold(page, 'stamgast-reorder');
  assert.deepEqual(await cartOf(page), once);
  assert.deepEqual(
    (await outboxOf(page)).filter((row) => row.intent.stage !== 'done'),
    [],
  );
});

test('what an earlier visit left is sent once, though the rest of the module comes late', async () => {
  const { page } = await openAccount(started, {
    query: '?reset&delay=setCartLines:60000',
    prepare: recordEvents,
  });
  await easyButton(page).click();
  await untilStored(page);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(/stamgast-rest\.wasm/, (route) => held.then(() => route.continue()));
  await page.goto(`${started.url}/`);
  await easyButton(page).waitFor();
  await page.waitForLoadState('load');
  assert.deepEqual([await cartOf(page), await toldOf(page, 'stamgast-reorder')], [{}, []]);
  release();
  await isTold(page, 'stamgast-reorder');
  await mirrorAtRest(page);
  assert.deepEqual(await cartOf(page), once);
  assert.equal((await toldOf(page, 'stamgast-reorder')).length, 1);
});

test('without a connection the customer is told, and the reorder is done when it is back', async () => {
  const { page } = await openAccount(started, {
    query: '?reset&fail=setCartLines:network:2',
    prepare: recordEvents,
  });
  await easyButton(page).click();
  await isTold(page, 'stamgast-reorder');
  assert.deepEqual(await cartOf(page), once);
});

test('an order with changes asks first, and the dialog gives the focus back', async () => {
  const { page } = await openAccount(started, { query: '?reset', prepare: recordEvents });
  const dialog = page.getByRole('dialog');
  const buttons = reorderButtons(page);
  // A button that is busy has another name: they are told apart by the names that they have at first.
  const names = await buttons.evaluateAll((all) => all.slice(0, 8).map((button) => button.ariaLabel));
  let asked = '';
  for (let order = 0; order < names.length && asked === ''; order++) {
    await page.getByRole('button', { name: names[order] }).click();
    await page.waitForFunction(doneOrAsking, order);
    if (await page.evaluate(isAsking)) asked = names[order];
  }
  assert.notEqual(asked, '', 'one of the newest orders has changed');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const focus = await page.evaluate(() =>
    document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label'),
  );
  assert.equal(focus, asked);
});

test('what happens is told to assistive technology', async () => {
  const { page } = await reorderedOnce('?reset');
  const heard = await page.evaluate(() =>
    [...document.querySelector('stamgast-account').shadowRoot.querySelectorAll('[aria-live]')]
      .map((region) => region.textContent)
      .join(' '),
  );
  assert.match(heard, /toegevoegd. Je kunt dit 10 minuten lang ongedaan maken/);
});
