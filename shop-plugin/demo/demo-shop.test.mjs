import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';

import { checkAnswer, sentenceOf } from '../checker/check-answer.js';
import { NOW, open } from './fixtures/opened-shop.js';
import { createMemoryStorage } from './storage/memory-storage.js';

/** @typedef {import('../contract.js').Order} Order */
/** @typedef {import('../contract.js').Product} Product */

const { signal } = new AbortController();
const ALL = Object.freeze({ cursor: null, limit: 100, text: '', states: [] });

/** @param {Order} order @returns {Promise<Map<string, Product>>} */
async function productsOf(order) {
  const product_ids = [...new Set(order.lines.flatMap((line) => line.product_id ?? []))];
  const { products } = await open().getProducts({ product_ids }, { signal });
  return new Map(products.map((product) => [product.id, product]));
}

describe('the orders of the demo shop', () => {
  test('keep the contract to the last of ten thousand', async () => {
    const shop = open('orders=10000');
    /** @type {string | null} */
    let cursor = null;
    let count = 0;
    do {
      /** @type {import('../contract.js').OrderPage} */
      const page = await shop.listOrders({ ...ALL, cursor }, { signal });
      assert.deepEqual(checkAnswer('listOrders', page).map(sentenceOf), []);
      count += page.orders.length;
      cursor = page.next_cursor;
    } while (cursor !== null);
    assert.equal(count, 10_000);
  });

  test('speak the customer’s language', async () => {
    const options = async (/** @type {string} */ locale) => {
      const { orders } = await open('', { locale }).listOrders(ALL, { signal });
      return orders[0].lines[0].options;
    };
    assert.deepEqual(await options('nl-BE'), [
      { name: 'Inhoud', value: '1 kg' },
      { name: 'Maling', value: 'Bonen' },
    ]);
    assert.deepEqual(await options('de-DE'), [
      { name: 'Size', value: '1 kg' },
      { name: 'Grind', value: 'Whole beans' },
    ]);
  });

  test('begin with one that can be had again as it was, without a decision', async () => {
    const { orders } = await open().listOrders(ALL, { signal });
    const products = await productsOf(orders[0]);
    for (const line of orders[0].lines) {
      const variant = products.get(line.product_id ?? '')?.variants.find(({ id }) => id === line.variant_id);
      assert.equal(variant?.price, line.unit_price, line.title);
      assert.equal(variant?.stock, 'in_stock', line.title);
      assert.ok((variant?.max_quantity ?? 99) >= line.quantity, line.title);
    }
  });

  test('have one among the newest eight where nearly every line needs another answer', async () => {
    const { orders } = await open().listOrders({ ...ALL, limit: 8 }, { signal });
    const mixed = orders.find(({ lines }) => lines.length > 7);
    assert.ok(mixed);
    const products = await productsOf(mixed);
    const outcomes = mixed.lines.map((line) => {
      const product = products.get(line.product_id ?? '');
      const variant = product?.variants.find(({ id }) => id === line.variant_id);
      if (!line.product_id) return 'deleted';
      if (!product) return 'discontinued';
      if (!variant) return 'needs choice';
      if (variant.stock === 'out_of_stock') return product.substitute ? 'substitute' : 'out of stock';
      if ((variant.available_quantity ?? 99) < line.quantity) return 'limited';
      return variant.price === line.unit_price
        ? 'available'
        : variant.price > line.unit_price
          ? 'dearer'
          : 'cheaper';
    });
    assert.deepEqual(
      new Set(outcomes),
      new Set([
        ...['available', 'dearer', 'cheaper', 'limited', 'needs choice'],
        ...['substitute', 'out of stock', 'discontinued', 'deleted'],
      ]),
    );
  });

  test('are found without their accents and by several words', async () => {
    const { orders } = await open().listOrders({ ...ALL, text: 'ETHIOPIE noorder' }, { signal });
    assert.ok(orders.length > 0);
    assert.ok(orders.every(({ lines }) => lines.some(({ title }) => title.includes('Ethiopië'))));
  });

  test('end half a year ago for a customer who stayed away', async () => {
    const { orders } = await open('customer=away').listOrders(ALL, { signal });
    assert.ok(orders.length >= 20, `${orders.length} orders`);
    const latest = Math.max(...orders.map(({ placed_at }) => Date.parse(placed_at)));
    assert.ok(NOW - latest >= 200 * 86_400_000, new Date(latest).toISOString());
  });

  test('can be none at all', async () => {
    const page = await open('empty').listOrders(ALL, { signal });
    assert.deepEqual(page, { orders: [], next_cursor: null, total_count: 0 });
  });

  test('have one that cannot be read when asked for', async () => {
    const page = await open('bad-order').listOrders({ ...ALL, limit: 10 }, { signal });
    assert.deepEqual(checkAnswer('listOrders', page).map(sentenceOf), [
      '/orders/2/lines/0/unit_price: expected an integer of minor units, got 12.95',
    ]);
  });

  test('have pictures that nobody has when asked for', async () => {
    const { orders } = await open('missing-images').listOrders({ ...ALL, limit: 1 }, { signal });
    assert.match(orders[0].lines[0].image_url ?? '', /^pictures\/missing\/.*\.svg$/);
  });

  test('are refused in pages of no or of too many orders', async () => {
    for (const limit of [0, 101, 1.5]) {
      await assert.rejects(open().listOrders({ ...ALL, limit }, { signal }), { code: 'refused' });
    }
  });
});

describe('the cart of the demo shop', () => {
  const coffee = { product_id: 'grachtengoud', variant_id: 'NL-GRG-1KG-BEA', attributes: [] };
  const bowl = { product_id: 'voerbak', variant_id: 'SN-BAK-BLU' };
  let shop = open();
  beforeEach(() => (shop = open()));

  const set = (/** @type {string} */ key, /** @type {import('../contract.js').CartTarget[]} */ ...lines) =>
    shop.setCartLines({ key, lines }, { signal });

  test('a late copy of a change does not undo what the customer did after it', async () => {
    await set('first', { ...coffee, quantity: 2 });
    await set('second', { ...coffee, quantity: 5 });
    const { cart, lines } = await set('first', { ...coffee, quantity: 2 });
    assert.equal(cart.lines[0].quantity, 5);
    assert.deepEqual(lines, [{ variant_id: coffee.variant_id, outcome: 'set', quantity: 5 }]);
  });

  test('is still there when the page is loaded again', async () => {
    const storage = createMemoryStorage();
    await open('', { storage }).setCartLines({ key: 'k', lines: [{ ...coffee, quantity: 3 }] }, { signal });
    assert.equal((await open('', { storage }).getCart({ signal })).lines[0].quantity, 3);
    assert.deepEqual((await open('reset', { storage }).getCart({ signal })).lines, []);
  });

  test('holds what one cart may hold and no more', async () => {
    const { lines } = await set('k', {
      product_id: 'x',
      variant_id: 'SN-VLO-3PCS',
      attributes: [],
      quantity: 5,
    });
    assert.deepEqual(lines, [{ variant_id: 'SN-VLO-3PCS', outcome: 'limited', quantity: 2 }]);
  });

  test('shares a shelf between lines of one variant', async () => {
    await shop.counter.setStock(bowl.variant_id, 3);
    const named = (/** @type {string} */ value) => [{ name: 'Naam op de bak', value }];
    const { lines } = await set(
      'k',
      { ...bowl, attributes: named('Pip'), quantity: 2 },
      { ...bowl, attributes: named('Bruin'), quantity: 2 },
    );
    assert.deepEqual(
      lines.map(({ outcome, quantity }) => [outcome, quantity]),
      [
        ['set', 2],
        ['limited', 1],
      ],
    );
  });

  test('lets go of what was withdrawn meanwhile', async () => {
    await set('k', { ...coffee, quantity: 1 });
    await shop.counter.withdraw(coffee.variant_id);
    assert.deepEqual((await shop.getCart({ signal })).lines, []);
  });

  test('adds up to its total', async () => {
    const { cart } = await set('k', { ...coffee, quantity: 2 }, { ...bowl, attributes: [], quantity: 1 });
    assert.equal(cart.total, 2 * 2195 + 1695);
    assert.deepEqual(checkAnswer('getCart', cart), []);
  });

  test('refuses quantities that are no quantities, and a change without a key', async () => {
    for (const quantity of [-1, 0.5, NaN]) {
      await assert.rejects(set('k', { ...coffee, quantity }), { name: 'ShopError', code: 'refused' });
    }
    await assert.rejects(set('', { ...coffee, quantity: 1 }), { code: 'refused' });
  });

  test('holds the change even when its answer got lost, and the second try is the same change', async () => {
    shop = open('drop=setCartLines:after');
    await assert.rejects(set('k', { ...coffee, quantity: 2 }), { code: 'network' });
    assert.equal((await shop.getCart({ signal })).lines[0].quantity, 2);
    assert.equal((await set('k', { ...coffee, quantity: 2 })).cart.lines[0].quantity, 2);
  });
});

describe('the customer of the demo shop', () => {
  test('signs out and in at the counter', async () => {
    const shop = open();
    await shop.counter.signOut();
    assert.deepEqual(await shop.getSession({ signal }), { customer: null, sign_in_url: '?' });
    await assert.rejects(shop.listOrders(ALL, { signal }), {
      name: 'ShopError',
      code: 'signed_out',
      retryable: false,
    });
    await shop.counter.signIn();
    assert.equal((await shop.getSession({ signal })).customer?.given_name, 'Sanne');
  });
});
