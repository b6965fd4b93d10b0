import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withLocks } from '../adapter/browser-locks.mjs';
import { WriteQueue } from '../adapter/write-queue.js';
import { checkPlugin } from '../checker/check-plugin.js';
import { createMedusaShop, openMedusaShop } from './medusa.js';

const { signal } = new AbortController();
const REGION = { region: { currency_code: 'eur' } };

/** The adapter on a Medusa that answers from a table of `METHOD path`, and what it was asked. */
function shopOf(answers, options = {}) {
  const asked = [];
  const fetch = async (url, { method, headers, body, credentials }) => {
    const { pathname } = new URL(url, 'https://shop.example');
    asked.push({ call: `${method} ${pathname}`, headers, credentials, body: body && JSON.parse(body) });
    const answer = answers[`${method} ${pathname}`];
    if (answer === undefined) return Response.json({ type: 'not_found', message: 'gone' }, { status: 404 });
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  };
  const place = { id: options.cartId ?? null, get: () => place.id, set: (id) => (place.id = id) };
  const plugin = createMedusaShop({
    ...{
      endpoint: 'https://shop.example/',
      publishableKey: 'pk_1',
      regionId: 'region-1',
      cart: place,
      fetch,
    },
    ...options,
  });
  return { plugin, asked, place };
}

const unauthorized = Response.json({ message: 'Unauthorized' }, { status: 401 });

test('A plugin has the methods of its capabilities, with the server package and without', () => {
  assert.deepEqual(checkPlugin(shopOf({}).plugin), []);
  assert.deepEqual(checkPlugin(shopOf({}, { server: ['favourites', 'returns'] }).plugin), []);
});

describe('What the shop can do is asked', () => {
  const PATH = '/store/stamgast/capabilities';
  /** @param {(url: string) => Promise<Response>} fetch */
  const opened = (fetch) =>
    openMedusaShop({ endpoint: 'https://shop.example', publishableKey: 'pk_1', fetch });
  const stock = ['orders', 'orders.search', 'reorder', 'profile', 'addresses'];

  test('and shown as far as this page knows it', async () => {
    const shop = await opened(async (url) => {
      assert.equal(new URL(url).pathname, PATH);
      return Response.json({ capabilities: ['favourites', 'loyalty', 'time-travel'] });
    });
    assert.deepEqual(shop.capabilities, [...stock, 'favourites', 'loyalty']);
    assert.deepEqual(checkPlugin(shop), []);
  });

  test('of a stock Medusa, or one that does not answer, the orders are there all the same', async () => {
    const missing = await opened(async () => Response.json({ message: 'Not Found' }, { status: 404 }));
    assert.deepEqual(missing.capabilities, stock);
    const away = await opened(async () => {
      throw new TypeError('fetch failed');
    });
    assert.deepEqual(away.capabilities, stock);
  });
});

describe('The session', () => {
  test('is the shop’s own cookie, and every request carries the publishable key', async () => {
    const { plugin, asked } = shopOf({ 'GET /store/customers/me': unauthorized });
    assert.equal((await plugin.getSession({ signal })).customer, null);
    assert.equal(asked[0].credentials, 'include');
    assert.equal(asked[0].headers['x-publishable-api-key'], 'pk_1');
    assert.equal(asked[0].headers.authorization, undefined);
  });

  test('can be a token, which stays in memory', async () => {
    const { plugin, asked } = shopOf(
      { 'GET /store/customers/me': unauthorized },
      { session: 'bearer', token: 't' },
    );
    await plugin.getSession({ signal });
    assert.equal(asked[0].headers.authorization, 'Bearer t');
    assert.equal(asked[0].credentials, 'omit');
  });
});

describe('The cart', () => {
  const cart = (more) => ({
    cart: {
      id: 'cart-1',
      currency_code: 'eur',
      completed_at: null,
      total: 0,
      tax_total: 0,
      items: [],
      ...more,
    },
  });
  const read = (answers) =>
    shopOf({ 'GET /store/regions/region-1': REGION, ...answers }, { cartId: 'cart-1' }).plugin.getCart({
      signal,
    });

  test('has its lines in the order in which they were added, however Medusa finds them', async () => {
    const line = (id) => ({
      ...{
        id,
        variant_id: `variant-${id}`,
        product_id: 'product-1',
        title: id,
        product_title: id,
        quantity: 1,
      },
      ...{ unit_price: 1, total: 1, tax_total: 0, is_tax_inclusive: true, metadata: null },
    });
    const items = [line('cali_02'), line('cali_01')];
    const { lines } = await read({
      'GET /store/carts/cart-1': cart({ items, total: 2 }),
      'GET /store/customers/me': unauthorized,
    });
    assert.deepEqual(
      lines.map(({ id }) => id),
      ['cali_01', 'cali_02'],
    );
  });

  test('is empty without one, in the currency of the region', async () => {
    const { plugin } = shopOf({ 'GET /store/regions/region-1': REGION });
    assert.deepEqual(await plugin.getCart({ signal }), {
      id: 'empty',
      currency: 'EUR',
      lines: [],
      total: 0,
      url: undefined,
    });
  });

  test('that somebody else left on this device is none', async () => {
    const answers = {
      'GET /store/carts/cart-1': cart({ customer: { id: 'somebody' } }),
      'GET /store/customers/me': { customer: { id: 'me' } },
    };
    assert.equal((await read(answers)).id, 'empty');
    assert.equal((await read({ ...answers, 'GET /store/customers/me': unauthorized })).id, 'empty');
    assert.equal(
      (await read({ ...answers, 'GET /store/customers/me': { customer: { id: 'somebody' } } })).id,
      'cart-1',
    );
  });

  test('that was paid for, or has gone, is none', async () => {
    const known = { 'GET /store/customers/me': unauthorized };
    assert.equal(
      (await read({ ...known, 'GET /store/carts/cart-1': cart({ completed_at: '2026-01-01' }) })).id,
      'empty',
    );
    assert.equal((await read(known)).id, 'empty');
  });
});

describe('Two tabs that begin a cart at the same moment fill the same one', () => {
  /** A Medusa whose first new cart is a slow one, for two tabs of one browser. */
  async function twoTabs() {
    const carts = new Map();
    let made = 0;
    const fetch = async (url, { method, body }) => {
      const [, , what, id, below] = new URL(url).pathname.split('/');
      if (what === 'customers') return unauthorized.clone();
      if (what === 'regions') return Response.json(REGION);
      if (below) {
        const { variant_id, quantity } = JSON.parse(body);
        const line = { id: variant_id, variant_id, product_id: 'p', title: '', product_title: '', quantity };
        const sums = { unit_price: 1, total: 1, tax_total: 0, is_tax_inclusive: true, metadata: null };
        carts.get(id).items.push({ ...line, ...sums });
      } else if (method === 'POST') {
        const number = ++made;
        if (number === 1) await new Promise((resolve) => setTimeout(resolve, 50));
        const money = { currency_code: 'eur', completed_at: null, total: 0, tax_total: 0 };
        carts.set(`cart-${number}`, { id: `cart-${number}`, ...money, items: [] });
        return Response.json({ cart: { id: `cart-${number}` } });
      }
      return Response.json({ cart: carts.get(id) });
    };
    const { plugin: first, place } = shopOf({}, { fetch });
    const { plugin: second } = shopOf({}, { fetch, cart: place });
    const add = (plugin, variant_id) => {
      const lines = [{ product_id: 'p', variant_id, attributes: [], quantity: 1 }];
      return plugin.setCartLines({ key: variant_id, lines }, { signal });
    };
    await Promise.all([add(first, 'from-first'), add(second, 'from-second')]);
    const { lines } = await first.getCart({ signal });
    return { held: lines.map(({ variant_id }) => variant_id), made };
  }

  test('by the id that is kept by then', async () => {
    const { held } = await twoTabs();
    assert.deepEqual(held, ['from-first', 'from-second']);
  });

  test('and no other is made where the tabs can take turns', async (context) => {
    const turns = new WriteQueue();
    withLocks(context, { request: (_name, _options, task) => turns.run(task) });
    assert.deepEqual(await twoTabs(), { held: ['from-first', 'from-second'], made: 1 });
  });
});

describe('The customer’s cart stays theirs', () => {
  const lines = [{ product_id: 'product-1', variant_id: 'variant-1', attributes: [], quantity: 2 }];
  const own = {
    ...{ id: 'cart-1', currency_code: 'eur', completed_at: null, total: 0, tax_total: 0, items: [] },
    customer: { id: 'me' },
  };
  const answers = {
    'GET /store/regions/region-1': REGION,
    'GET /store/carts/cart-1': { cart: own },
    'GET /store/customers/me': { customer: { id: 'me' } },
    'POST /store/carts': { cart: { id: 'cart-2' } },
  };
  const page = (status) => new Response('<h1>Sorry</h1>', { status });

  for (const [what, answer, error] of [
    ['their session is over', { 'GET /store/customers/me': unauthorized }, { code: 'signed_out' }],
    [
      'a server in between lets nobody in',
      { 'GET /store/customers/me': page(403) },
      { code: 'unavailable', retryable: true },
    ],
    [
      'a server in between knows no carts',
      { 'GET /store/carts/cart-1': page(404) },
      { code: 'unavailable', retryable: true },
    ],
  ])
    test(`when ${what}`, async () => {
      const { plugin, place, asked } = shopOf({ ...answers, ...answer }, { cartId: 'cart-1' });
      await assert.rejects(plugin.setCartLines({ key: 'k', lines }, { signal }), error);
      assert.equal(place.id, 'cart-1');
      assert.deepEqual(
        asked.filter(({ call }) => call.startsWith('POST')),
        [],
      );
    });
});

describe('The address book', () => {
  const address = {
    ...{
      id: '',
      name: 'Emma de Vries',
      street: 'Prinsengracht 263',
      postal_code: '1016 GV',
      city: 'Amsterdam',
    },
    ...{ country: 'NL', default_shipping: false, default_billing: false },
  };
  const kept = {
    ...{ id: 'address-1', first_name: 'Emma', last_name: 'de Vries', address_1: 'Prinsengracht 263' },
    ...{ postal_code: '1016 GV', city: 'Amsterdam', country_code: 'nl' },
    ...{ is_default_shipping: false, is_default_billing: false },
  };

  test('does not get an address twice whose answer was lost', async () => {
    const { plugin, asked } = shopOf({ 'GET /store/customers/me': { customer: { addresses: [kept] } } });
    const { addresses } = await plugin.saveAddress({ key: 'k', address }, { signal });
    assert.deepEqual(
      addresses.map(({ id }) => id),
      ['address-1'],
    );
    assert.ok(asked.every(({ call }) => call.startsWith('GET')));
  });

  test('gets a new address in Medusa’s words', async () => {
    const { plugin, asked } = shopOf({
      'GET /store/customers/me': { customer: { addresses: [] } },
      'POST /store/customers/me/addresses': {},
    });
    await plugin.saveAddress({ key: 'k', address }, { signal });
    const { first_name, last_name, country_code } = asked.find(({ call }) => call.startsWith('POST')).body;
    assert.deepEqual([first_name, last_name, country_code], ['Emma', 'de Vries', 'nl']);
  });
});

test('Two writes at the same moment are a passing trouble of the shop, and not the customer’s', async () => {
  const conflict = Response.json({ message: 'The request conflicted' }, { status: 409 });
  const { plugin } = shopOf({ 'GET /store/customers/me': conflict });
  await assert.rejects(plugin.getProfile({ signal }), { code: 'unavailable', retryable: true });
});
