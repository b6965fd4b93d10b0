import { openMedusaStage } from './medusa-stage.mjs';
import { customerSession as medusaSession } from './medusa/customer.mjs';
import { openShopBrowser } from './shop-page.mjs';
import { openBrowser } from './vendure-page.mjs';
import { openVendureStage } from './vendure-stage.mjs';

/**
 * A real shop with a page in front of it and a road between them that can be broken.
 * @typedef {object} Road
 * @property {import('./fault-proxy.mjs').FaultProxy} proxy
 * @property {{read: string, add: string, set: string}} operations of the proxy, that read the cart, add a line that is
 *   not there yet, and set one that is
 * @property {boolean} forgetsSessions whether the customer has to sign in again when the server was away
 * @property {Awaited<ReturnType<typeof openShopBrowser>>} browser
 * @property {any} plugin the adapter, signed in as the customer
 * @property {(page: Page) => Promise<Record<string, number>>} cart of the page's customer, by SKU, from the server itself
 * @property {(page: Page) => Promise<void>} emptyCart
 * @property {(page: Page, whileAway: () => Promise<void>) => Promise<void>} killAndRestart the server loses nothing that
 *   it has confirmed; the customer is signed in afterwards
 * @property {() => Promise<void>} close
 *
 * @typedef {import('playwright-core').Page} Page
 */

/** By the names of `./dev campaign --shop`. */
export const ROADS = {
  vendure: async () => beginRoad(await openVendureStage(), vendureRoad),
  'vendure-plugin': async () => beginRoad(await openVendureStage({ stamgast: true }), vendurePluginRoad),
  medusa: async () => beginRoad(await openMedusaStage(), medusaRoad),
};

/**
 * @template {{close: () => Promise<void>}} Stage
 * @param {Stage} stage
 * @param {(stage: Stage) => Promise<Omit<Road, 'close'>>} begin
 * @returns {Promise<Road & {stage: Stage}>}
 */
async function beginRoad(stage, begin) {
  try {
    const road = await begin(stage);
    const close = async () => {
      await road.browser.close();
      await stage.close();
    };
    return { ...road, stage, close };
  } catch (error) {
    await stage.close();
    throw error;
  }
}

/** @param {import('./vendure-stage.mjs').VendureStage} stage @returns {Promise<Omit<Road, 'close'>>} */
async function vendureRoad(stage) {
  const { plugin } = await stage.createShop();
  return {
    proxy: stage.proxy,
    operations: { read: 'StamgastCart', add: 'StamgastAddLines', set: 'StamgastSetLine' },
    forgetsSessions: false,
    browser: await openBrowser(stage),
    plugin,
    cart: () => stage.customer.cart(),
    emptyCart: () => stage.customer.clearCart(),
    killAndRestart: (_, whileAway) => stage.server.killAndRestart(whileAway),
  };
}

/**
 * With Stamgast's plugin in the server, a reorder is one request.
 * @param {import('./vendure-stage.mjs').VendureStage} stage @returns {Promise<Omit<Road, 'close'>>}
 */
async function vendurePluginRoad(stage) {
  const set = 'StamgastSetCartLines';
  return { ...(await vendureRoad(stage)), operations: { read: 'StamgastCart', add: set, set } };
}

/** @param {import('./medusa-stage.mjs').MedusaStage} stage @returns {Promise<Omit<Road, 'close'>>} */
async function medusaRoad(stage) {
  const { plugin } = await stage.createShop();
  const headers = { 'set-cookie': await medusaSession(stage.server) };
  const browser = await openShopBrowser({
    proxy: { '/store': stage.proxy.url },
    headers,
    query: `?shop=medusa&api-key=${stage.server.shop.publishable_key}&locale=en`,
  });
  /** The cart is that of which the page's browser knows the id. @param {Page} page */
  const customerOf = async (page) => {
    const id = await page.evaluate(() => localStorage.getItem('cart_id'));
    stage.customer.clearCart();
    if (id) stage.customer.cartPlace.set(id);
    return stage.customer;
  };
  return {
    proxy: stage.proxy,
    operations: { read: 'readCart', add: 'addLine', set: 'setLine' },
    forgetsSessions: true,
    browser,
    plugin,
    cart: async (page) => (await customerOf(page)).cart(),
    emptyCart: async (page) => (await customerOf(page)).removeLines(),
    async killAndRestart(page, whileAway) {
      await stage.server.killAndRestart(whileAway);
      // Every page that is loaded brings the cookie of whoever signed in last.
      headers['set-cookie'] = await medusaSession(stage.server);
      await page.context().clearCookies();
    },
  };
}
