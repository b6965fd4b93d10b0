// Shows the example: on the mock shop of the tests, signed in as its customer Anna, or on a shop of your own with
// SHOPWARE_URL and SHOPWARE_ACCESS_KEY. `./dev build` must have been run before.
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST } from '../../.dev/dist.mjs';
import { startServer } from '../../.dev/serve.mjs';
import { sessionProxy } from '../../shop-plugin/shopware/session-proxy.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/**
 * @param {{port?: number, shop?: string, accessKey?: string}} [options] without `shop`, the mock
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serveExample({ port = 0, shop, accessKey } = {}) {
  const behind = shop ? { shop, accessKey: accessKey ?? '' } : await startMock();
  const proxy = createServer(sessionProxy({ ...behind, secure: false }));
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (proxy.address());
  const root = await putTogether();
  const server = await startServer({
    root,
    port,
    proxy: { '/store-api': `http://127.0.0.1:${address.port}`, '/media': behind.shop },
    headers: 'cookie' in behind ? { 'set-cookie': behind.cookie } : {},
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      proxy.closeAllConnections();
      proxy.close();
      if ('close' in behind) await behind.close();
      await rm(root, { recursive: true });
    },
  };
}

/** The tests' shop, and the cookie of a customer who has signed in to it. */
async function startMock() {
  const { ACCESS_KEY, startShopware } = await import('../../tests/shops/shopware/server.mjs');
  const { url, shop, close } = await startShopware();
  const cookie = `sw-context-token=${shop.signIn('anna')}; Path=/; HttpOnly; SameSite=Lax`;
  return { shop: url, accessKey: ACCESS_KEY, cookie, close };
}

/** The page as it lies on a merchant's server: its own files, and Stamgast's in `stamgast/`. */
async function putTogether() {
  const root = await mkdtemp(join(tmpdir(), 'stamgast-example-'));
  for (const name of await readdir(HERE)) await symlink(join(HERE, name), join(root, name));
  await symlink(DIST, join(root, 'stamgast'));
  return root;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { SHOPWARE_URL: shop, SHOPWARE_ACCESS_KEY: accessKey } = process.env;
  const { url, close } = await serveExample({ port: 8421, shop, accessKey });
  console.log(`The example is at ${url}/ (Ctrl+C ends it).`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
}
