import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { checkAnswer, sentenceOf } from '../checker/check-answer.js';
import { normalizeOrder } from './normalize-order.js';
import { normalizeCart, normalizeProducts, normalizeSession } from './normalize.js';
import { orderState } from './order-state.js';
import { EcwidAnswers } from './server/answers.js';

/** @param {string} name */
const fixture = async (name) =>
  JSON.parse(await readFile(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));

/** What the merchant's endpoint makes of Ecwid's answers. */
const answers = new EcwidAnswers(async (path) =>
  path === '/profile' ? { formatsAndUnits: { currency: 'EUR' } } : fixture(path.slice(1)),
);
const ask = (/** @type {string} */ path) =>
  answers.answer(path, new URLSearchParams('ids=104,101,105&limit=10'), { email: 'sanne.visser@example.nl' });

const { orders } = /** @type {any} */ (await ask('/orders'));
const { products, currency } = /** @type {any} */ (await ask('/products'));
const byId = new Map(products.map((/** @type {any} */ product) => [product.id, product]));
const words = { discount: 'Discount', refund: 'Refund', gift_card: 'Gift card', cost: 'Costs', tax: 'Tax' };
const view = { currency, products: byId, links: {}, words };

/** @param {object} change @param {object} [shown] */
const normal = (change, shown) => normalizeOrder({ ...orders[0], ...change }, { ...view, ...shown });

/** @param {string} method @param {unknown} answer @param {object} [question] */
function assertKept(method, answer, question) {
  assert.deepEqual(checkAnswer(method, answer, question).map(sentenceOf), []);
}

describe('An order', () => {
  test('keeps the contract and adds up, with all that Ecwid itemises', () => {
    const order = normal({});
    assertKept(
      'listOrders',
      { orders: [order], next_cursor: null },
      { cursor: null, limit: 1, text: '', states: [] },
    );
    assert.deepEqual(
      order.lines.map(({ title, quantity, total }) => [title, quantity, total]),
      [
        ['Hoodie', 2, 9000],
        ['Summer hat', 1, 1495],
        ['Gift wrapping', 1, 250],
        ['Tip for the courier', 1, 500],
      ],
    );
    assert.deepEqual(order.discounts, [
      { label: 'For regulars', amount: -1000 },
      { label: 'Spring', amount: -250 },
      { label: 'Gift card', amount: -500 },
    ]);
    assert.deepEqual([order.number, order.shipping, order.total], ['PK-EBJFT', 395, 9890]);
    assert.deepEqual(order.taxes, [{ label: 'VAT', amount: 817 }]);
    assert.equal(order.placed_at, '2026-03-01T05:26:28.000Z');
  });

  test('without tax in its prices has the tax on top', () => {
    const order = normal({ pricesIncludeTax: false, total: 107.07 });
    assert.deepEqual([order.prices_include_tax, order.total, order.discounts?.length], [false, 10707, 3]);
    assertKept(
      'listOrders',
      { orders: [order], next_cursor: null },
      { cursor: null, limit: 1, text: '', states: [] },
    );
  });

  test('of which a part was paid back tells so, and what was paid in the end', () => {
    const order = normal({ paymentStatus: 'PARTIALLY_REFUNDED', refundedAmount: 14.95 });
    assert.deepEqual([order.discounts?.at(-1), order.total], [{ label: 'Refund', amount: -1495 }, 8395]);
    assert.equal(normal({ paymentStatus: 'REFUNDED', refundedAmount: 98.9 }).total, 9890);
  });

  test('tells the choices of a variation from what the customer added, and leaves files out', () => {
    const [hoodie] = normal({}).lines;
    assert.deepEqual([hoodie.product_id, hoodie.variant_id], ['104', '104-901']);
    assert.deepEqual(hoodie.options, [{ name: 'Color', value: 'Blue' }]);
    assert.deepEqual(hoodie.attributes, [{ name: 'Name', value: 'Sanne' }]);
  });

  test('keeps all choices as options where the variation is gone, and the name of a deleted product', () => {
    const [hoodie] = normal({}, { products: new Map([[104, { ...byId.get(104), combinations: [] }]]) }).lines;
    assert.deepEqual([hoodie.options?.length, hoodie.attributes], [2, []]);
    const [, hat] = normal({}).lines;
    assert.deepEqual([hat.title, hat.product_id, hat.variant_id], ['Summer hat', null, null]);
  });

  test('tells where its parcel is, and its address as lines', () => {
    const trackingUrl = ({ carrier = '', tracking_code = '' }) =>
      `https://track.example/${carrier}/${tracking_code}`;
    const { fulfilments, shipping_address } = normal({}, { links: { trackingUrl } });
    assert.equal(fulfilments?.[0].tracking_url, 'https://track.example/PostNL/3SNLX1');
    assert.deepEqual(shipping_address, {
      name: 'Sanne Visser',
      lines: ['Oudegracht 112', '2nd floor', '3511 AX Utrecht', 'Utrecht', 'Netherlands'],
    });
    const shopsOwn = normal({ trackingUrl: 'https://postnl.example/1' }, { links: { trackingUrl } });
    assert.equal(shopsOwn.fulfilments?.[0].tracking_url, 'https://postnl.example/1');
  });

  test('is in one state, whatever its payment and its goods say', () => {
    const cases = [
      ['AWAITING_PAYMENT', 'AWAITING_PROCESSING', 'pending'],
      ['AWAITING_PAYMENT', 'SHIPPED', 'shipped'],
      ['PAID', 'PROCESSING', 'confirmed'],
      ['PAID', 'READY_FOR_PICKUP', 'confirmed'],
      ['PAID', 'OUT_FOR_DELIVERY', 'shipped'],
      ['PAID', 'DELIVERED', 'delivered'],
      ['PAID', 'WILL_NOT_DELIVER', 'cancelled'],
      ['CANCELLED', 'SHIPPED', 'cancelled'],
      ['REFUNDED', 'DELIVERED', 'refunded'],
      ['REFUNDED', 'RETURNED', 'returned'],
      ['CUSTOM_PAYMENT_STATUS_1', 'CUSTOM_FULFILLMENT_STATUS_2', 'confirmed'],
    ];
    for (const [paid, goods, state] of cases)
      assert.equal(orderState(paid, goods), state, `${paid} ${goods}`);
  });
});

test('products keep the contract, and what is disabled is not sold', () => {
  const sold = normalizeProducts(products, currency);
  assertKept('getProducts', { products: sold }, { product_ids: ['104', '101', '105'] });
  assert.deepEqual(
    sold.map(({ id }) => id),
    ['104', '101'],
  );
  assert.deepEqual(
    sold.flatMap(({ variants }) =>
      variants.map((each) => [each.id, each.price, each.stock, each.available_quantity, each.max_quantity]),
    ),
    [
      ['104-901', 4500, 'low_stock', 2, undefined],
      ['104-902', 4000, 'out_of_stock', 0, undefined],
      ['101', 5500, 'in_stock', undefined, 4],
    ],
  );
});

test('the cart keeps the contract, also where the storefront does not name the variation', async () => {
  const cart = normalizeCart(await fixture('cart'), {
    currency,
    products: byId,
    links: { cartUrl: '/cart' },
  });
  assertKept('getCart', cart);
  assert.deepEqual(
    cart.lines.map(({ product_id, variant_id, attributes, quantity, total }) => [
      product_id,
      variant_id,
      attributes,
      quantity,
      total,
    ]),
    [
      ['104', '104-901', [{ name: 'Name', value: 'Sanne' }], 2, 9000],
      ['104', '104-901', [], 1, 4500],
      ['101', '101', [], 3, 16500],
    ],
  );
  assert.deepEqual([cart.total, cart.url], [30000, '/cart']);
});

test('the session names the customer, by e-mail where Ecwid has no name', async () => {
  const { customer } = /** @type {any} */ (await ask('/session'));
  const session = normalizeSession(customer, {});
  assertKept('getSession', session);
  assert.deepEqual(session.customer, {
    id: '7001',
    name: 'Sanne Visser',
    given_name: 'Sanne',
    email: 'Sanne.Visser@example.nl',
    since: '2023-03-10',
  });
  assert.equal(
    normalizeSession({ ...customer, billingPerson: null }, {}).customer?.name,
    'Sanne.Visser@example.nl',
  );
  assert.deepEqual(normalizeSession(null, { signInUrl: '/in' }), { customer: null, sign_in_url: '/in' });
});
