import { favouritesInMetafield } from '../../../shop-plugin/shopify/favourites.js';
import { createShopifyShop } from '../../../shop-plugin/shopify/shopify.js';
import { startFaultProxy } from '../fault-proxy.mjs';
import { FAVOURITES } from './customers.mjs';
import { startShopify, STOREFRONT_TOKEN } from './server.mjs';

/** A browser's storage, for one device. */
export function deviceStorage() {
  /** @type {Map<string, string>} */
  const kept = new Map();
  return {
    kept,
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => void kept.set(key, value),
  };
}

/**
 * A mock Shopify, a proxy on the way to it that breaks what it is told to break, and the adapter in a browser
 * of the customer's.
 */
export async function openShopifyStage() {
  const server = await startShopify();
  const proxy = await startFaultProxy({ target: server.url });
  return {
    server,
    proxy,

    /** What tests look at past the adapter. */
    get shop() {
      return server.shop;
    },

    /** @param {string} handle @param {number} [place] */
    thing(handle, place) {
      const variant = server.shop.catalogue.variant(handle, place);
      return { product_id: variant.product.id, variant_id: variant.id };
    },

    /** @param {{variant_id: string}} thing */
    variant: ({ variant_id }) => server.shop.catalogue.soldVariant(variant_id),

    /**
     * The adapter on some device.
     * @param {{token?: string, storage?: ReturnType<typeof deviceStorage>} & object} [options]
     */
    openShop({ token = 'shcat_anna', storage = deviceStorage(), ...options } = {}) {
      const session = { token };
      /** @type {(() => unknown)[]} */
      const later = [];
      const plugin = createShopifyShop({
        storeDomain: proxy.url,
        storefrontToken: STOREFRONT_TOKEN,
        customerToken: () => session.token,
        favourites: favouritesInMetafield(FAVOURITES),
        signInUrl: '/sign-in',
        storage,
        schedule: (action) => later.push(action),
        ...options,
      });
      return {
        plugin,
        session,
        storage,
        /** Does what the adapter has put off, as if the time had passed. */
        async letTimePass() {
          for (const action of later.splice(0)) await action();
        },
      };
    },

    reset() {
      proxy.heal();
      proxy.operations.length = 0;
      server.reset();
    },

    async close() {
      await proxy.close();
      await server.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openShopifyStage>>} ShopifyStage */
