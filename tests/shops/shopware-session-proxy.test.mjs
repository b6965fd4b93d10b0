import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import { sessionProxy } from '../../shop-plugin/shopware/session-proxy.mjs';
import { ACCESS_KEY, ENDPOINT, startShopware } from './shopware/server.mjs';

/** @type {Awaited<ReturnType<typeof startShopware>>} */
let shopware;
/** @type {import('node:http').Server} */
let server;
let url = '';

before(async () => {
  shopware = await startShopware();
  server = createServer(sessionProxy({ shop: shopware.url, accessKey: ACCESS_KEY }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  url = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}${ENDPOINT}`;
});
beforeEach(() => shopware.shop.reset());
after(async () => {
  server.closeAllConnections();
  server.close();
  await shopware.close();
});

/** @param {string} path @param {string} [cookie] @param {object} [body] */
function ask(path, cookie, body) {
  return fetch(url + path, {
    method: body ? 'POST' : 'GET',
    headers: { ...(cookie && { cookie }), ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
}

test('The token of a session comes as a cookie that no script can read, and in no other way', async () => {
  const { headers } = await ask('/context');
  assert.match(
    headers.get('set-cookie') ?? '',
    /^sw-context-token=\S+; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  assert.equal(headers.get('sw-context-token'), null);
});

test('The cookie is the session: what was put into the cart with it is there again', async () => {
  const { variant_id: id } = shopware.shop.thing('BO');
  const first = await ask('/checkout/cart/line-item', 'theme=dark', {
    items: [{ id, type: 'product', quantity: 2 }],
  });
  const [cookie] = (first.headers.get('set-cookie') ?? '').split(';');
  const cart = await (await ask('/checkout/cart', `theme=dark; ${cookie}; x=1`)).json();
  assert.deepEqual(
    cart.lineItems.map(({ quantity }) => quantity),
    [2],
  );
  const another = await (await ask('/checkout/cart', 'theme=dark')).json();
  assert.deepEqual(another.lineItems, []);
});

test('A customer who is signed in to the shop is so behind the proxy', async () => {
  const token = shopware.shop.signIn('anna');
  const { customer } = await (await ask('/context', `sw-context-token=${token}`)).json();
  assert.equal(customer.email, 'anna@example.org');
});

test('A shop that is not there looks like a lost connection', async () => {
  const nobody = createServer(sessionProxy({ shop: 'http://127.0.0.1:1', accessKey: ACCESS_KEY }));
  await new Promise((resolve) => nobody.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (nobody.address());
  await assert.rejects(fetch(`http://127.0.0.1:${port}${ENDPOINT}/context`));
  nobody.close();
});
