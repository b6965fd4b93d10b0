import { createShopwareShop } from '../../shop-plugin/shopware/shopware.js';
import { startFaultProxy } from './fault-proxy.mjs';
import { operationOf } from './shopware/openapi.mjs';
import { ACCESS_KEY, ENDPOINT, startShopware } from './shopware/server.mjs';

/**
 * A mock Shopware, a fault proxy in front of it, and plugins that are signed in through it. Shared by the tests of the
 * Shopware adapter.
 */
export async function openShopwareStage() {
  const server = await startShopware();
  const proxy = await startFaultProxy({
    target: server.url,
    operationOf: ({ method, path }) => operationOf({ method, path: path.slice(ENDPOINT.length) })?.name ?? '',
  });

  /** @param {string | undefined} contextToken @param {object} [options] */
  function createShop(contextToken, options = {}) {
    /** @type {(() => void)[]} */
    const later = [];
    const plugin = createShopwareShop({
      endpoint: `${proxy.url}${ENDPOINT}`,
      accessKey: ACCESS_KEY,
      session: 'token',
      contextToken,
      schedule: (action) => later.push(action),
      timeoutMs: 60_000,
      ...options,
    });
    /** Does what the plugin wanted to do later, and waits until it is done. */
    async function letTimePass() {
      for (const action of later.splice(0)) action();
      await plugin.getCart?.({ signal: new AbortController().signal });
      await plugin.setCartLines?.({ key: 'nothing', lines: [] }, { signal: new AbortController().signal });
    }
    return { plugin, letTimePass };
  }

  return {
    server,
    shop: server.shop,
    proxy,

    /** As on the first day. */
    async reset() {
      proxy.heal();
      await proxy.settled();
      server.shop.reset();
    },

    /** A plugin of a customer who has just signed in. @param {{login?: string, options?: object}} [wanted] */
    createShop({ login = 'anna', options } = {}) {
      const token = server.shop.signIn(login);
      return { token, ...createShop(token, options) };
    },

    /** @param {object} [options] */
    createSignedOutShop: (options) => createShop(undefined, options),

    async close() {
      await proxy.close();
      await server.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openShopwareStage>>} ShopwareStage */
