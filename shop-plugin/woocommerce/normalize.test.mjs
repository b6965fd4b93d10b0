import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { checkAnswer, sentenceOf } from '../checker/check-answer.js';
import { normalizeOrder } from './normalize-order.js';
import { normalizeCart, normalizeFavourite, normalizeProducts, normalizeSession } from './normalize.js';
import { orderState, statusFilter } from './order-state.js';
import { plainText } from './plain-text.js';

/** @param {string} name */
const fixture = async (name) =>
  JSON.parse(await readFile(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));

const { orders, labels } = await fixture('orders');
const cart = await fixture('cart');

/** @param {object} [view] */
const shown = (view) => ({ tax_display: 'incl', labels, links: {}, completed: 'shipped', ...view });

/** @param {string} method @param {unknown} answer @param {object} [question] */
function assertKept(method, answer, question) {
  assert.deepEqual(checkAnswer(method, answer, question).map(sentenceOf), []);
}

describe('An order', () => {
  test('keeps the contract, to the cent', () => {
    const page = {
      orders: orders.map((/** @type {any} */ order) => normalizeOrder(order, shown())),
      next_cursor: null,
    };
    assertKept('listOrders', page, { cursor: null, limit: 10, text: '', states: [] });
  });

  test('shows prices with tax where the shop does', () => {
    const { lines, discounts, shipping, subtotal, total, taxes, prices_include_tax } = normalizeOrder(
      orders[0],
      shown(),
    );
    assert.deepEqual(
      lines.map(({ title, quantity, unit_price, total: sum }) => [title, quantity, unit_price, sum]),
      [
        ['Hoodie', 2, 4500, 9000],
        ['Summer hat', 1, 995, 995],
        ['Gift wrapping', 1, 250, 250],
      ],
    );
    assert.deepEqual(discounts, [
      { label: 'regular', amount: -1100 },
      { label: 'Refund: One was torn', amount: -995 },
    ]);
    assert.deepEqual([subtotal, shipping, total, prices_include_tax], [10245, 395, 8545, true]);
    assert.deepEqual(taxes, [{ label: 'VAT', amount: 788 }]);
  });

  test('shows prices without tax where the shop does, and still adds up', () => {
    const order = normalizeOrder(orders[0], shown({ tax_display: 'excl' }));
    assert.deepEqual([order.lines[0].unit_price, order.lines[0].total], [4129, 8257]);
    assert.deepEqual([order.subtotal, order.shipping, order.total], [9399, 362, 8545]);
    assertKept(
      'listOrders',
      { orders: [order], next_cursor: null },
      { cursor: null, limit: 1, text: '', states: [] },
    );
  });

  test('in yen has no decimals', () => {
    const { lines, shipping, total } = normalizeOrder(orders[1], shown());
    assert.deepEqual([lines[0].unit_price, lines[0].total, shipping, total], [550, 2200, 550, 2750]);
  });

  test('keeps what was ordered when all of it was paid back', () => {
    const { state, total, discounts } = normalizeOrder({ ...orders[0], status: 'refunded' }, shown());
    assert.deepEqual([state, total], ['refunded', 9540]);
    assert.deepEqual(
      discounts?.map(({ label }) => label),
      ['regular'],
    );
  });

  test('tells what a plugin took off or added without a line of its own', () => {
    const rest = (/** @type {string} */ total) =>
      normalizeOrder({ ...orders[1], currency: 'EUR', total }, shown());
    assert.deepEqual(rest('1750.00').discounts, [{ label: 'Discount', amount: -100000 }]);
    assert.deepEqual(rest('3000.00').lines.at(-1)?.title, 'Fees');
  });

  test('tells options from what the customer added, and a deleted product by its name', () => {
    const [hoodie, hat] = normalizeOrder(orders[0], shown()).lines;
    assert.deepEqual(hoodie.options, [{ name: 'Color', value: 'Blue' }]);
    assert.deepEqual(hoodie.attributes, [{ name: 'Engraving', value: 'Pip' }]);
    assert.deepEqual([hoodie.product_id, hoodie.variant_id], ['20', '21']);
    assert.deepEqual([hat.product_id, hat.variant_id], [null, null]);
  });

  test('tells where its parcel is, by a link of the merchant’s where the shop knows none', () => {
    const trackingUrl = ({ carrier = '', tracking_code = '' }) =>
      `https://track.example/${carrier}/${tracking_code}`;
    const { fulfilments, tracking } = normalizeOrder(orders[0], shown({ links: { trackingUrl } }));
    assert.equal(fulfilments?.[0].tracking_url, 'https://track.example/PostNL/3SNLX1');
    assert.deepEqual(
      tracking?.phases.map(({ phase, state, at }) => [phase, state, at]),
      [
        ['confirmed', 'done', '2026-03-02T16:10:40Z'],
        ['on_its_way', 'current', '2026-03-03T08:30:00Z'],
        ['unpacked', 'upcoming', undefined],
      ],
    );
    assert.equal(normalizeOrder(orders[1], shown()).tracking, undefined);
  });

  test('is delivered where the merchant means that by completing it', () => {
    assert.equal(normalizeOrder(orders[0], shown({ completed: 'delivered' })).state, 'delivered');
    assert.deepEqual(statusFilter(['delivered'], 'delivered')?.status, ['completed']);
    assert.equal(statusFilter(['delivered'], 'shipped'), null);
  });

  test('of a status of the shop’s own is confirmed, and found as such', () => {
    assert.equal(orderState('awaiting-shipment', 'shipped'), 'confirmed');
    const filter = statusFilter(['confirmed', 'refunded'], 'shipped');
    assert.deepEqual(filter?.status_exclude, ['pending', 'on-hold', 'completed', 'cancelled', 'failed']);
  });
});

describe('The cart', () => {
  test('keeps the contract, with the attributes that other plugins add', () => {
    const normal = normalizeCart(cart, {});
    assertKept('getCart', normal);
    assert.deepEqual(
      normal.lines.map(({ product_id, variant_id, title, attributes, unit_price, total }) => [
        product_id,
        variant_id,
        title,
        attributes,
        unit_price,
        total,
      ]),
      [
        ['38', '38', 'Beanie “Regular”', [], 1800, 3600],
        ['20', '21', 'Hoodie & Cap', [{ name: 'Engraving', value: 'Pip & Co' }], 4500, 4050],
      ],
    );
    assert.deepEqual([normal.total, normal.url], [8045, 'https://shop.example/cart/']);
    assert.equal(normalizeCart(cart, { cartUrl: '/basket' }).url, '/basket');
  });

  test('counts in the currency’s decimals, whatever the shop shows', () => {
    const inDecimals = (/** @type {number} */ decimals, /** @type {string} */ total_price) =>
      normalizeCart(
        { ...cart, items: [], totals: { ...cart.totals, currency_minor_unit: decimals, total_price } },
        {},
      ).total;
    assert.deepEqual(
      [inDecimals(0, '80'), inDecimals(1, '805'), inDecimals(4, '804550'), inDecimals(2, '5')],
      [8000, 8050, 8046, 5],
    );
  });

  test('of a shop without tax has lines at their price', () => {
    const [item] = cart.items;
    const totals = { line_subtotal: '3600', line_subtotal_tax: '0', line_total: '3600', line_total_tax: '0' };
    assert.equal(normalizeCart({ ...cart, items: [{ ...item, totals }] }, {}).lines[0].total, 3600);
  });

  test('of a shop that shows net prices has net lines', () => {
    const [item] = cart.items;
    const prices = { ...item.prices, price: '1651' };
    assert.equal(normalizeCart({ ...cart, items: [{ ...item, prices }] }, {}).lines[0].total, 3303);
  });

  test('holds one line of a variation whose choices the ids do not tell apart', () => {
    const [item] = cart.items;
    const { lines } = normalizeCart({ ...cart, items: [item, { ...item, key: 'other', quantity: 1 }] }, {});
    assert.deepEqual(
      lines.map(({ quantity }) => quantity),
      [3],
    );
  });
});

test('products keep the contract, and one of which nothing is sold is left out', async () => {
  const products = normalizeProducts(await fixture('products'));
  assertKept('getProducts', { products }, { product_ids: ['20', '38', '39'] });
  assert.deepEqual(
    products.map(({ id }) => id),
    ['20', '38'],
  );
  const [blue, red] = products[0].variants;
  assert.deepEqual(
    [blue.price, blue.stock, blue.available_quantity, blue.max_quantity],
    [4500, 'low_stock', 2, 2],
  );
  assert.deepEqual([red.stock, red.available_quantity], ['out_of_stock', 0]);
});

test('favourites keep the contract, also when their product is gone', async () => {
  const answer = await fixture('favourites');
  const favourites = answer.favourites.map((/** @type {any} */ each) =>
    normalizeFavourite(each, answer.currency),
  );
  assertKept('listFavourites', { favourites, next_cursor: null }, { cursor: null, limit: 10 });
  assert.deepEqual(
    favourites.map((/** @type {any} */ each) => [
      each.variant_id,
      each.added_at,
      each.price_when_added,
      each.product?.id,
    ]),
    [
      ['21', '2026-03-01T10:00:00.250Z', 4750, '20'],
      [null, '2026-02-01T10:00:00.000Z', 1200, undefined],
    ],
  );
});

test('the session names the customer, by their display name where they gave no other', async () => {
  const session = await fixture('session');
  assertKept('getSession', normalizeSession(session, {}));
  assert.equal(normalizeSession(session, {}).customer?.name, 'Sanne Visser');
  const nameless = { ...session, customer: { ...session.customer, first_name: '', last_name: '' } };
  assert.equal(normalizeSession(nameless, {}).customer?.name, 'sanne');
  const nobody = normalizeSession({ ...session, customer: null }, {});
  assert.deepEqual(nobody, { customer: null, sign_in_url: 'https://shop.example/my-account/' });
});

test('HTML becomes plain text, and what only looks like it stays', () => {
  const cases = {
    'A &amp; B': 'A & B',
    '&quot;Mug&quot; is <b>gone</b>': '"Mug" is gone',
    '&#8220;x&#x201D;': '“x”',
    '&euro; &constructor; &#0; &#x110000;': '&euro; &constructor;',
    '1 < 2': '1 < 2',
  };
  for (const [html, text] of Object.entries(cases)) assert.equal(plainText(html), text);
});
