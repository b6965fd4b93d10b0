import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MockWooCommerce } from './mock/mock-shop.js';
import { createWooCommerceShop } from './woocommerce.js';

const { signal } = new AbortController();
const BELT = { product_id: '11', variant_id: '11', attributes: [] };
const PRINT = { product_id: '14', variant_id: '14', attributes: [] };

/**
 * A shop whose network does what a test says.
 * @param {object} [options]
 * @param {(request: {url: string, init: any}, pass: () => Promise<Response>) => Promise<Response>} [options.network]
 */
function opened({ network = (_, pass) => pass(), ...options } = {}) {
  const mock = new MockWooCommerce();
  /** @type {(() => void)[]} */
  const later = [];
  /** @type {string[]} */
  const asked = [];
  const plugin = createWooCommerceShop({
    endpoint: '/wp-json',
    schedule: (action) => later.push(action),
    fetch: (url, init) => {
      asked.push(String(url));
      return network({ url: String(url), init }, () => mock.fetch(url, init));
    },
    ...options,
  });
  const set = (/** @type {any[]} */ ...lines) => plugin.setCartLines({ key: 'k', lines }, { signal });
  const cart = async () =>
    (await plugin.getCart({ signal })).lines.map(({ variant_id, quantity }) => [variant_id, quantity]);
  return { mock, plugin, set, cart, later, asked };
}

const isBatch = (/** @type {string} */ url) => url.endsWith('/batch');

describe('A change of the cart', () => {
  test('whose request arrives twice at once is the change once', async () => {
    const { set, cart } = opened({
      network: async ({ url }, pass) => {
        if (isBatch(url)) await pass();
        return pass();
      },
    });
    const { lines } = await set({ ...BELT, quantity: 2 });
    assert.deepEqual(
      [lines, await cart()],
      [[{ variant_id: '11', outcome: 'set', quantity: 2 }], [['11', 2]]],
    );
  });

  test('of which a copy arrives late is looked at once more, and the copy taken back', async () => {
    /** @type {() => Promise<unknown>} */
    let copy = async () => {};
    const { set, cart, later } = opened({
      network: async ({ url }, pass) => {
        if (isBatch(url)) copy = pass;
        return pass();
      },
    });
    await set({ ...BELT, quantity: 2 });
    await copy();
    assert.deepEqual(await cart(), [['11', 4]]);
    for (const look of later.splice(0)) look();
    await set();
    assert.deepEqual(await cart(), [['11', 2]]);
  });

  test('whose answer is lost happens once when it is sent again', async () => {
    let lost = false;
    const { set, cart } = opened({
      network: async ({ url }, pass) => {
        const answer = await pass();
        if (!isBatch(url) || lost) return answer;
        lost = true;
        throw new TypeError('reset');
      },
    });
    await assert.rejects(set({ ...BELT, quantity: 2 }), { code: 'network', retryable: true });
    await set({ ...BELT, quantity: 2 });
    assert.deepEqual(await cart(), [['11', 2]]);
  });

  test('goes through with an old nonce, as the cart brings a new one', async () => {
    const { mock, set, cart } = opened({
      network: async ({ url }, pass) => {
        if (isBatch(url) && !passed) {
          passed = true;
          mock.counter.passHalfADay();
        }
        return pass();
      },
    });
    let passed = false;
    await set({ ...BELT, quantity: 1 });
    assert.deepEqual([passed, await cart()], [true, [['11', 1]]]);
  });

  test('asks to sign in where no nonce is ever good', async () => {
    const { mock, set } = opened({
      network: async ({ url }, pass) => {
        if (isBatch(url)) mock.counter.passHalfADay();
        return pass();
      },
    });
    await assert.rejects(set({ ...BELT, quantity: 1 }), { code: 'signed_out' });
  });

  test('of more than a batch can hold takes several', async () => {
    const { set, asked } = opened();
    const unknown = Array.from({ length: 60 }, (_, index) => ({
      product_id: '1',
      variant_id: String(5000 + index),
      attributes: [],
      quantity: 1,
    }));
    const { lines } = await set(...unknown);
    assert.ok(lines.every(({ outcome }) => outcome === 'discontinued'));
    assert.equal(asked.filter(isBatch).length, 3);
  });

  test('that adds something to a product is refused in words', async () => {
    const { set } = opened();
    const { lines } = await set({ ...BELT, attributes: [{ name: 'Engraving', value: 'Pip' }], quantity: 1 });
    assert.equal(lines[0].outcome, 'refused');
    assert.match(lines[0].message ?? '', /takes no additions/);
  });

  test('beyond what one cart may hold is limited, in a new line as in one that is there', async () => {
    const { set, cart } = opened();
    for (const quantity of [2, 5]) {
      const { lines } = await set({ ...PRINT, quantity });
      assert.deepEqual(lines, [{ variant_id: '14', outcome: 'limited', quantity: 1, message: undefined }]);
    }
    assert.deepEqual(await cart(), [['14', 1]]);
  });

  test('takes what is left by the refusal itself, where the shop says it there', async () => {
    const { mock, set, asked } = opened({
      network: async (_, pass) => {
        const text = await (await pass()).text();
        return new Response(text.replaceAll('"status":400}', '"status":400,"quantity_remaining":3}'), {
          headers: { nonce: 'store1n7' },
        });
      },
    });
    mock.counter.setStock('11', 3);
    const { lines } = await set({ ...BELT, quantity: 5 });
    assert.deepEqual([lines[0].outcome, lines[0].quantity], ['limited', 3]);
    assert.ok(!asked.some((url) => url.includes('/products/')));
  });
});

describe('The session', () => {
  test('is found by the shop’s cookie alone, with a nonce that the shop gives out', async () => {
    const { plugin, asked } = opened();
    assert.equal((await plugin.getSession({ signal })).customer?.id, '7');
    assert.deepEqual(asked, ['/wp-admin/admin-ajax.php?action=rest-nonce', '/wp-json/stamgast/v1/session']);
  });

  test('goes on when its nonce has become old, and questions at the same time ask for one nonce', async () => {
    const { mock, plugin, asked } = opened();
    await Promise.all([plugin.getSession({ signal }), plugin.getSession({ signal })]);
    assert.equal(asked.filter((url) => url.includes('admin-ajax')).length, 1);
    mock.counter.passHalfADay();
    assert.equal((await plugin.getSession({ signal })).customer?.id, '7');
  });

  test('is nobody’s after the customer has signed out elsewhere', async () => {
    const { mock, plugin } = opened();
    await plugin.getSession({ signal });
    mock.counter.signOut();
    assert.equal((await plugin.getSession({ signal })).customer, null);
    const query = { cursor: null, limit: 1, text: '', states: [] };
    await assert.rejects(plugin.listOrders(query, { signal }), { code: 'signed_out' });
  });

  test('needs no question for a nonce where the page brought one', async () => {
    const { plugin, asked } = opened({ restNonce: 'rest1n7' });
    assert.equal((await plugin.getSession({ signal })).customer?.id, '7');
    assert.equal(asked.length, 1);
  });
});

test('addresses are right with plain permalinks, in a folder, and with a slash at the end', async () => {
  const cases = {
    '/index.php?rest_route=': ['/wp-admin', '/index.php?rest_route=/stamgast/v1/products&ids=11'],
    '/blog/wp-json/': ['/blog/wp-admin', '/blog/wp-json/stamgast/v1/products?ids=11'],
  };
  for (const [endpoint, [admin, products]] of Object.entries(cases)) {
    const { plugin, asked } = opened({
      endpoint,
      network: async ({ url }) =>
        new Response(url.includes('admin') ? 'abc123' : '{"products":[],"currency":"EUR"}'),
    });
    await plugin.getProducts({ product_ids: ['11', 'x'] }, { signal });
    assert.deepEqual(asked, [`${admin}/admin-ajax.php?action=rest-nonce`, products]);
  }
});

test('a shop without the plugin of server/ says so to the developer', async () => {
  const body = JSON.stringify({
    code: 'rest_no_route',
    message: 'No route was found.',
    data: { status: 404 },
  });
  const { plugin } = opened({ restNonce: '', network: async () => new Response(body, { status: 404 }) });
  await assert.rejects(plugin.getSession({ signal }), { code: 'unsupported', message: /No route was found/ });
});

test('a cart under a token travels with the token that the shop gave last', async () => {
  /** @type {(string | null)[]} */
  const tokens = [];
  const { plugin } = opened({
    cartToken: 'first',
    network: async ({ init }, pass) => {
      tokens.push(new Headers(init.headers).get('cart-token'));
      const answer = await pass();
      answer.headers.set('cart-token', 'second');
      return answer;
    },
  });
  await plugin.getCart({ signal });
  await plugin.getCart({ signal });
  assert.deepEqual(tokens, ['first', 'second']);
});
