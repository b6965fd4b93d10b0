import { createMedusaShop, openMedusaShop } from '../../shop-plugin/medusa/medusa.js';
import { startFaultProxy } from './fault-proxy.mjs';
import { SEED_STOCK } from './medusa/catalogue.mjs';
import { customerCookie, signInCustomer } from './medusa/customer.mjs';
import { startMedusa } from './medusa/server.mjs';

/** @typedef {{product_id: string, variant_id: string, sku: string, price: number}} Thing a variant as it was found */

/**
 * The calls of the Store API that a fault can be for.
 * @type {[string, RegExp, string][]}
 */
const OPERATIONS = [
  ['GET', /^\/store\/carts\/[^/]+$/, 'readCart'],
  ['POST', /^\/store\/carts$/, 'createCart'],
  ['POST', /^\/store\/carts\/[^/]+\/line-items$/, 'addLine'],
  ['POST', /^\/store\/carts\/[^/]+\/line-items\/[^/]+$/, 'setLine'],
  ['GET', /^\/store\/products$/, 'readProducts'],
  ['POST', /^\/store\/stamgast\/favourites$/, 'setFavourite'],
  ['POST', /^\/store\/stamgast\/loyalty\/redemptions$/, 'redeem'],
  ['POST', /^\/store\/stamgast\/returns$/, 'requestReturn'],
];

/** @type {import('./exchange.mjs').OperationOf} */
const operationOf = ({ method, path }) =>
  OPERATIONS.find(([verb, pattern]) => verb === method && pattern.test(path.split('?')[0]))?.[2] ?? '';

/**
 * A real Medusa, a proxy on the way to it that breaks what it is told to break, and everybody a test needs around them:
 * the customer and the staff, who ask the shop itself, and the adapter, which goes through the proxy.
 */
export async function openMedusaStage() {
  const server = await startMedusa({ log: console.log });
  const proxy = await startFaultProxy({ target: server.url, operationOf });
  const customer = await signInCustomer(server);
  /** @type {Map<string, Thing>} */
  const changed = new Map();
  const change = (thing, promise) => (changed.set(thing.sku, thing), promise);
  const open = (session, options) =>
    openShop({ url: proxy.url, shop: server.shop, session, cart: customer.cartPlace, options });

  return {
    server,
    proxy,
    customer,

    /** @param {string} sku @returns {Promise<Thing>} */
    thing: (sku) => server.ask('tellVariant', { sku }),

    /** @param {Thing} thing @param {number} quantity */
    setStock: (thing, quantity) => change(thing, server.ask('setStock', { sku: thing.sku, quantity })),
    /** @param {Thing} thing @param {number} price in minor units */
    setPrice: (thing, price) => change(thing, server.ask('setPrice', { sku: thing.sku, price })),
    /** @param {Thing} thing */
    takeFromSale: (thing) =>
      change(thing, server.ask('setOnSale', { product_id: thing.product_id, on_sale: false })),

    /**
     * The adapter with the customer's own session cookie, as in a browser.
     * @param {object} [options] of the adapter; without `server` the shop is asked what it has
     */
    createShop: async (options) => open({ cookie: await customerCookie(server) }, options),

    /** The adapter with a session in which nobody is signed in. @param {object} [options] of the adapter */
    createSignedOutShop: (options) => open({}, options),

    /** Everything as the seed left it, and no cart. */
    async reset() {
      proxy.heal();
      proxy.operations.length = 0;
      for (const { sku, product_id, price } of changed.values()) {
        await server.ask('setOnSale', { product_id, on_sale: true });
        await server.ask('setStock', { sku, quantity: SEED_STOCK });
        await server.ask('setPrice', { sku, price });
      }
      changed.clear();
      customer.clearCart();
    },

    async close() {
      await proxy.close();
      await server.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openMedusaStage>>} MedusaStage */

/** @param {{url: string, shop: any, session: Record<string, string>, cart: any, options?: {server?: string[]}}} stage */
async function openShop({ url, shop, session, cart, options = {} }) {
  /** @type {(() => unknown)[]} */
  const later = [];
  const open = options.server ? createMedusaShop : openMedusaShop;
  const plugin = await open({
    endpoint: url,
    publishableKey: shop.publishable_key,
    regionId: shop.region_id,
    cart,
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, ...session } }),
    schedule: (action) => later.push(action),
    // A busy machine is no fault of the road; a test that means a time-out aborts.
    timeoutMs: 60_000,
    ...options,
  });
  return {
    plugin,
    /** Does what the adapter has put off, as if the time had passed; each call what was put off before it. */
    async letTimePass() {
      for (const action of later.splice(0)) await action();
    },
  };
}
