import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEcwidShop } from './ecwid.js';
import { MockEcwid } from './mock/mock-shop.js';

const { signal } = new AbortController();
const BELT = { product_id: '101', variant_id: '101', attributes: [] };
const MUG = { product_id: '102', variant_id: '102', attributes: [] };

/** @param {object} [options] */
function opened(options = {}) {
  const mock = new MockEcwid();
  /** @type {(() => void)[]} */
  const later = [];
  /** @type {string[]} */
  const asked = [];
  const plugin = createEcwidShop({
    endpoint: '/stamgast/',
    ecwid: () => mock.api,
    schedule: (action) => later.push(action),
    fetch: (url, init) => {
      asked.push(String(url));
      return mock.fetch(url, init);
    },
    ...options,
  });
  const set = (/** @type {any[]} */ ...lines) => plugin.setCartLines({ key: 'k', lines }, { signal });
  const cart = async () =>
    (await plugin.getCart({ signal })).lines.map(({ variant_id, quantity }) => [variant_id, quantity]);
  return { mock, plugin, set, cart, later, asked };
}

/** What Ecwid's script is told to add, and what becomes of it. @param {MockEcwid} mock @param {(add: () => void, addition: any) => void} network */
function meddle(mock, network) {
  const { addProduct } = mock.api.Cart;
  mock.api.Cart.addProduct = (/** @type {any} */ addition) => network(() => addProduct(addition), addition);
}

describe('A change of the cart', () => {
  test('that the storefront makes twice is the change once', async () => {
    const { mock, set, cart } = opened();
    let twice = true;
    meddle(mock, (add) => {
      if (twice) add();
      twice = false;
      add();
    });
    const { lines } = await set({ ...BELT, quantity: 2 });
    assert.deepEqual([lines[0].outcome, twice, await cart()], ['set', false, [['101', 2]]]);
  });

  test('that the storefront makes once more later is looked at again, and taken back', async () => {
    const { mock, set, cart, later } = opened();
    let again = () => {};
    meddle(mock, (add) => ((again = add), add()));
    await set({ ...BELT, quantity: 2 });
    again();
    assert.deepEqual(await cart(), [['101', 4]]);
    for (const look of later.splice(0)) look();
    await set();
    assert.deepEqual(await cart(), [['101', 2]]);
  });

  test('whose callback never comes ends as a time-out, and happens once when it is sent again', async () => {
    const { mock, set, cart } = opened({ timeoutMs: 30 });
    let silent = true;
    meddle(mock, (add, addition) => {
      if (silent) addition.callback = undefined;
      add();
    });
    await assert.rejects(set({ ...BELT, quantity: 2 }), { code: 'timeout', retryable: true });
    silent = false;
    await set({ ...BELT, quantity: 2 });
    assert.deepEqual(await cart(), [['101', 2]]);
  });

  test('to fewer keeps the others where they are', async () => {
    const { set, cart } = opened();
    await set({ ...BELT, quantity: 5 }, { ...MUG, quantity: 1 });
    const { lines } = await set({ ...BELT, quantity: 2 });
    assert.deepEqual(lines, [{ variant_id: '101', outcome: 'set', quantity: 2 }]);
    assert.deepEqual(
      new Map(/** @type {any} */ (await cart())),
      new Map([
        ['102', 1],
        ['101', 2],
      ]),
    );
  });

  test('sends several ticked boxes as Ecwid wants them, and knows them again', async () => {
    const { mock, set, cart } = opened();
    /** @type {any} */
    let sent;
    meddle(mock, (add, addition) => ((sent = addition), add()));
    const attributes = [
      { name: 'Extras', value: 'Gift bag, Card' },
      { name: 'Engraving', value: 'Pip, Jo' },
    ];
    await set({ ...MUG, attributes, quantity: 1 });
    await set({ ...MUG, attributes, quantity: 1 });
    assert.deepEqual(sent.options, { Extras: ['Gift bag', 'Card'], Engraving: 'Pip, Jo' });
    assert.deepEqual(await cart(), [['102', 1]]);
  });

  test('of what the merchant has disabled is discontinued, and beyond a limit limited', async () => {
    const { set } = opened();
    const { lines } = await set(
      { product_id: '105', variant_id: '105', attributes: [], quantity: 1 },
      { product_id: '103', variant_id: '103', attributes: [], quantity: 3 },
    );
    assert.deepEqual(
      lines.map(({ outcome, quantity }) => [outcome, quantity]),
      [
        ['discontinued', 0],
        ['limited', 1],
      ],
    );
  });

  test('that Ecwid refuses without a word is told as what the cart holds', async () => {
    const { mock, set } = opened();
    meddle(mock, (_, addition) => addition.callback(false, null, {}));
    const { lines } = await set({ ...BELT, quantity: 1 });
    assert.deepEqual([lines[0].outcome, lines[0].quantity], ['out_of_stock', 0]);
  });
});

describe('The page', () => {
  test('waits for Ecwid’s script, and says what is missing when it does not come', async () => {
    const mock = new MockEcwid();
    let looks = 0;
    const late = opened({ ecwid: () => (++looks > 2 ? mock.api : undefined) });
    assert.deepEqual(await late.cart(), []);
    const never = opened({ ecwid: () => undefined, timeoutMs: 30 });
    await assert.rejects(never.cart(), { code: 'timeout', message: /not on the page/ });
  });

  test('gives who is signed in with every question, as it is at that moment, and keeps it nowhere', async () => {
    /** @type {(string | null)[]} */
    const seen = [];
    let count = 0;
    const { plugin, mock } = opened({
      identity: async () => (count < 2 ? `payload ${++count}` : ''),
      fetch: (/** @type {any} */ url, /** @type {any} */ init) => {
        seen.push(new Headers(init.headers).get('x-ecwid-sso'));
        return mock.fetch(url, init);
      },
    });
    for (let time = 0; time < 3; time++) await plugin.getSession({ signal });
    assert.deepEqual(seen, ['payload 1', 'payload 2', null]);
  });

  test('asks once a page what a product is made of, and for prices each time', async () => {
    const { plugin, asked } = opened();
    const query = { cursor: null, limit: 100, text: '', states: [] };
    await plugin.listOrders(query, { signal });
    await plugin.listOrders(query, { signal });
    assert.equal(asked.filter((url) => url.includes('/products')).length, 1);
    await plugin.getProducts({ product_ids: ['101', '104-901', 'x'] }, { signal });
    assert.deepEqual(asked.at(-1), '/stamgast/products?ids=101');
  });
});
