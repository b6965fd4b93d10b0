import { createVendureShop, openVendureShop } from '../../shop-plugin/vendure/vendure.js';
import { startFaultProxy } from './fault-proxy.mjs';
import { signInAdministrator } from './vendure/admin.mjs';
import { customerCookie, signInCustomer } from './vendure/customer.mjs';
import { startVendure } from './vendure/server.mjs';

/** How many of each variant the sample catalogue has. */
const SAMPLE_STOCK = 100;

export const otherAccount = {
  emailAddress: 'noah.jansen@example.com',
  password: 'rain-and-bicycles',
  firstName: 'Noah',
  lastName: 'Jansen',
};

/** @typedef {{product_id: string, variant_id: string, sku: string, price: number}} Thing a variant as it was found */

/**
 * A real Vendure, a proxy on the way to it that breaks what it is told to break, and everybody a test needs around them:
 * the customer and the administrator, who ask the shop itself, and the adapter, which goes through the proxy.
 * @param {{stamgast?: boolean}} [options] `stamgast` is with Stamgast's own plugin in the server; else it is a stock
 *   Vendure
 */
export async function openVendureStage({ stamgast = false } = {}) {
  const server = await startVendure({ stamgast, log: console.log });
  const open = stamgast ? openVendureShop : async (options) => createVendureShop(options);
  const proxy = await startFaultProxy({ target: server.url });
  const customer = await signInCustomer(server.url);
  const admin = await signInAdministrator(server.url);
  /** @type {Promise<import('./vendure/customer.mjs').SignedInCustomer> | undefined} */
  let other;
  /** @type {Map<string, Thing>} */
  const changed = new Map();
  const change = (thing, promise) => (changed.set(thing.variant_id, thing), promise);

  return {
    server,
    proxy,
    customer,

    /** @param {string} sku @returns {Promise<Thing>} */
    async thing(sku) {
      const { id, product_id, price } = await admin.variant(sku);
      return { product_id, variant_id: id, sku, price };
    },

    /** @param {Thing} thing @param {number} stock */
    setStock: (thing, stock) => change(thing, admin.setStock(thing.variant_id, stock)),
    /** @param {Thing} thing @param {number} price */
    setPrice: (thing, price) => change(thing, admin.setPrice(thing.variant_id, price)),
    /** @param {Thing} thing */
    disable: (thing) => change(thing, admin.setEnabled(thing.variant_id, false)),

    admin,

    /**
     * The adapter with a customer's own session cookie, as in a browser.
     * @param {import('./vendure/customer.mjs').Account} [account] the seeded customer's by default
     * @param {{language?: string}} [options] of the adapter
     */
    async createShop(account, options) {
      return openShop(open, proxy.url, { cookie: await customerCookie(server.url, account) }, options);
    },

    /** Somebody else, signed in: who must not see what is the seeded customer's. */
    async otherCustomer() {
      other ??= admin.createCustomer(otherAccount).then(() => signInCustomer(server.url, otherAccount));
      return other;
    },

    /** The adapter with a session in which nobody is signed in. */
    createSignedOutShop: () => openShop(open, proxy.url, {}),

    /** Everything as the seed left it, and an empty cart. */
    async reset() {
      proxy.heal();
      proxy.operations.length = 0;
      for (const { variant_id, price } of changed.values()) {
        await admin.setEnabled(variant_id, true);
        await admin.setStock(variant_id, SAMPLE_STOCK);
        await admin.setPrice(variant_id, price);
      }
      changed.clear();
      await customer.clearCart();
    },

    async close() {
      await proxy.close();
      await server.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openVendureStage>>} VendureStage */

/**
 * @param {(options: object) => Promise<import('../../shop-plugin/contract.js').ShopPlugin>} open
 * @param {string} url
 * @param {Record<string, string>} session headers that a browser would send by itself
 * @param {object} [options] of the adapter
 */
async function openShop(open, url, session, options) {
  /** @type {(() => unknown)[]} */
  const later = [];
  const plugin = await open({
    ...options,
    endpoint: `${url}/shop-api`,
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, ...session } }),
    schedule: (action) => later.push(action),
  });
  return {
    plugin,
    /** Does what the adapter has put off, as if the time had passed; each call what was put off before it. */
    async letTimePass() {
      for (const action of later.splice(0)) await action();
    },
  };
}
