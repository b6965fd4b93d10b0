import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CAPABILITIES } from '../../shop-plugin/contract.js';
import { openAccount, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/**
 * The demo page with a fresh element in the place of its own, to which `give` gives a shop.
 * @param {() => void} give runs in the page, where `element` is the element and `historian` a plugin that has
 *   all it needs
 * @param {string} [inside] the merchant's own HTML in the element
 */
async function openWith(give, inside = '') {
  const { page } = await openAccount(started);
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.evaluate((html) => {
    globalThis.told = [];
    addEventListener('stamgast-error', (event) => globalThis.told.push(event.detail));
    globalThis.historian = {
      name: 'historian',
      capabilities: ['orders'],
      getSession: async () => ({ customer: { id: 'anna', name: 'Anna' } }),
      listOrders: async () => ({ orders: [], next_cursor: null }),
    };
    globalThis.element = document.createElement('stamgast-account');
    globalThis.element.innerHTML = html;
    document.querySelector('stamgast-account').replaceWith(globalThis.element);
  }, inside);
  await page.evaluate(give);
  return { page, said };
}

/** What the merchant was told, once there is something. @param {import('playwright-core').Page} page */
async function toldOf(page) {
  await page.waitForFunction(() => globalThis.told.length > 0);
  return page.evaluate(() => globalThis.told);
}

const heading = (/** @type {import('playwright-core').Page} */ page, /** @type {string} */ name) =>
  page.locator('stamgast-account').getByRole('heading', { name });

test('a name on the property is the same as the attribute', async () => {
  const { page } = await openWith(() => (globalThis.element.shop = 'demo'));
  await page.locator('stamgast-account .list_item').first().waitFor({ state: 'attached' });
  assert.equal(await page.evaluate(() => globalThis.element.getAttribute('shop')), 'demo');
});

test('without a usable plugin the customer reads so, and the merchant what to write', async () => {
  const { page, said } = await openWith(() => {
    delete globalThis.historian.capabilities;
    globalThis.element.shop = globalThis.historian;
  });
  const told = await toldOf(page);
  const message =
    "The plugin 'historian' does not keep the contract: /capabilities: expected a list, got nothing: name what " +
    `the plugin can do, of ${Object.keys(CAPABILITIES).join(', ')}.`;
  assert.deepEqual(told, [{ code: 'invalid_plugin', message }]);
  assert.deepEqual(said, [`stamgast-error (invalid_plugin): ${message}`]);
  await heading(page, 'Je bestellingen konden niet worden geladen').waitFor();
  assert.equal(await page.locator('stamgast-account').getByRole('alert').count(), 1);
});

test('what the merchant put inside stands in for a page that cannot be shown', async () => {
  const { page } = await openWith(
    () => (globalThis.element.shop = () => globalThis.historian),
    '<a href="/orders">Bestellingen</a>',
  );
  const [{ code, message }] = await toldOf(page);
  assert.equal(code, 'invalid_plugin');
  assert.match(message, /got a function: call it and give what it returns/);
  assert.ok(await page.getByRole('link', { name: 'Bestellingen', exact: true }).isVisible());
  assert.equal(await page.locator('stamgast-account').getByRole('heading').count(), 0);
});

test('a mended plugin takes the place of the failure', async () => {
  const { page } = await openWith(() => (globalThis.element.shop = 42));
  await heading(page, 'Je bestellingen konden niet worden geladen').waitFor();
  await page.evaluate(() => (globalThis.element.shop = globalThis.historian));
  await page.locator('stamgast-account').getByText('Nog geen bestellingen').waitFor({ state: 'attached' });
  assert.equal(await heading(page, 'Je bestellingen konden niet worden geladen').count(), 0);
});

test('a capability without its methods is left out, and the rest of the page is there', async () => {
  const { page } = await openWith(() => {
    globalThis.historian.capabilities = ['orders', 'reorder'];
    globalThis.element.shop = globalThis.historian;
  });
  const [{ code, message }] = await toldOf(page);
  assert.equal(code, 'invalid_plugin');
  assert.match(
    message,
    /reorder needs getProducts and getCart and setCartLines, which the plugin does not have/,
  );
  await heading(page, 'Je bestellingen').waitFor({ state: 'attached' });
});

test('a method that throws at once is a failure that the customer can retry, and said once', async () => {
  const { page, said } = await openWith(() => {
    globalThis.historian.listOrders = () => {
      throw new TypeError('cannot read items');
    };
    globalThis.element.shop = globalThis.historian;
  });
  await toldOf(page);
  const retry = page.locator('stamgast-account').getByRole('button', { name: 'Probeer opnieuw' });
  await retry.click();
  await page.waitForFunction(() => globalThis.told.length === 2);
  assert.match(said[0], /listOrders threw TypeError: cannot read items\. Reject with a ShopError/);
  assert.equal(said.length, 1);
});

test('a method that answers nothing is a failure that names it', async () => {
  const { page } = await openWith(() => {
    globalThis.historian.listOrders = () => undefined;
    globalThis.element.shop = globalThis.historian;
  });
  const [{ code, message }] = await toldOf(page);
  assert.equal(code, 'invalid_answer');
  assert.match(message, /^listOrders answered nothing: return what the contract describes/);
  await page
    .locator('stamgast-account')
    .getByText('Je bestellingen konden niet worden geladen')
    .waitFor({ state: 'attached' });
});
