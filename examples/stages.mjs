import { createServer } from 'node:http';
import { sessionProxy } from '../shop-plugin/shopware/session-proxy.mjs';

/**
 * What stands behind the page of an example: the servers, and the customer who is signed in to them.
 * @typedef {object} Stage
 * @property {Record<string, string>} [proxy] paths of the page's origin that belong to another server
 * @property {Record<string, string | string[]>} [headers] of the page, such as the cookie of who is signed in
 * @property {Record<string, string>} [written] what a merchant writes in the place of what the example leaves open
 * @property {boolean} [inCheckout] whether the page brings its mock along, out of `shop-plugin`
 * @property {() => Promise<void>} [close]
 */

/** A server is only loaded when its example is shown. @type {Record<string, () => Promise<Stage>>} */
export const STAGES = {
  async vendure() {
    const { startVendureShop } = await import('../.dev/shop-vendure.mjs');
    return startVendureShop({ log: console.log });
  },

  async medusa() {
    const { startMedusaShop } = await import('../.dev/shop-medusa.mjs');
    const { publishable_key, ...shop } = await startMedusaShop({ log: console.log });
    return { ...shop, written: { 'pk_…': publishable_key } };
  },

  async shopify() {
    const { startShopify } = await import('../tests/shops/shopify/server.mjs');
    const shopify = await startShopify();
    const session = await answering((_, answer) => {
      answer.setHeader('content-type', 'application/json');
      answer.end(JSON.stringify({ accessToken: 'shcat_anna' }));
    });
    return {
      proxy: {
        '/session': session.url,
        '/api': shopify.url,
        '/cdn': shopify.url,
        '/customer': shopify.url,
        '/.well-known': shopify.url,
      },
      close: () => closeAll(session, shopify),
    };
  },

  /** On the mock, or on a shop of your own with SHOPWARE_URL and SHOPWARE_ACCESS_KEY. */
  async shopware() {
    const { SHOPWARE_URL: own, SHOPWARE_ACCESS_KEY: ownKey = '' } = process.env;
    const behind = own ? { shop: own, accessKey: ownKey, close: async () => {} } : await mockShopware();
    const session = await answering(sessionProxy({ ...behind, secure: false }));
    return {
      proxy: { '/store-api': session.url, '/media': behind.shop },
      headers: 'cookie' in behind ? { 'set-cookie': behind.cookie } : {},
      close: () => closeAll(session, behind),
    };
  },

  woocommerce: async () => ({ inCheckout: true }),
  ecwid: async () => ({ inCheckout: true }),
};

/** The tests' shop, and the cookie of a customer who has signed in to it. */
async function mockShopware() {
  const { ACCESS_KEY, startShopware } = await import('../tests/shops/shopware/server.mjs');
  const { url, shop, close } = await startShopware();
  const cookie = `sw-context-token=${shop.signIn('anna')}; Path=/; HttpOnly; SameSite=Lax`;
  return { shop: url, accessKey: ACCESS_KEY, cookie, close };
}

/** @param {import('node:http').RequestListener} listener */
async function answering(listener) {
  const server = createServer(listener);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @param {{close: () => Promise<void>}[]} opened */
async function closeAll(...opened) {
  for (const each of opened) await each.close();
}
