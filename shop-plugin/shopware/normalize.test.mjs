import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkAnswer } from '../checker/check-answer.js';
import { normalizeCart } from './normalize-cart.js';
import { normalizeOrder } from './normalize-order.js';
import { joinName, splitName } from './person-name.js';
import { normalizeProducts } from './products.js';

/** @type {any} */
const WORDS = { rounding: 'Afronding' };

/** An order with nulls where Shopware answers null. @param {object} [change] @returns {any} */
function orderOf(change = {}) {
  return {
    id: 'a',
    orderNumber: '10001',
    orderDateTime: '2026-11-20T18:42:11.000+00:00',
    price: { totalPrice: 20.1, taxStatus: 'gross', calculatedTaxes: [{ tax: 3.21, taxRate: 19 }] },
    shippingTotal: 0,
    currency: { isoCode: 'EUR' },
    stateMachineState: { technicalName: 'open' },
    lineItems: [lineOf({ quantity: 3, unitPrice: 6.7, totalPrice: 20.1 })],
    deliveries: [],
    transactions: null,
    documents: null,
    ...change,
  };
}

/** @param {object} [change] @returns {any} */
function lineOf(change = {}) {
  return {
    ...{ id: 'l', parentId: null, productId: null, type: 'product', label: 'Bottle', quantity: 1 },
    ...{ unitPrice: 1, totalPrice: 1, payload: null, cover: null },
    ...change,
  };
}

/** The order of the contract, which must be one. @param {any} order */
function normalized(order) {
  const answer = { orders: [normalizeOrder(order, WORDS)], next_cursor: null };
  assert.deepEqual(checkAnswer('listOrders', answer), []);
  return answer.orders[0];
}

describe('An order', () => {
  test('has its decimals as minor units, to the cent', () => {
    const { total, subtotal, lines } = normalized(orderOf());
    assert.deepEqual([total, subtotal, lines[0].unit_price, lines[0].total], [2010, 2010, 670, 2010]);
  });

  test('in yen has none of them, and one in dinars three', () => {
    const price = { totalPrice: 1500, taxStatus: 'gross', calculatedTaxes: [] };
    const lineItems = [lineOf({ unitPrice: 1500, totalPrice: 1500 })];
    assert.equal(normalized(orderOf({ price, lineItems, currency: { isoCode: 'JPY' } })).total, 1500);
    assert.equal(normalized(orderOf({ price, lineItems, currency: { isoCode: 'KWD' } })).total, 1_500_000);
  });

  test('with net prices adds its taxes, one a rate', () => {
    const order = normalized(
      orderOf({
        price: {
          ...{ totalPrice: 30.86, taxStatus: 'net' },
          calculatedTaxes: [
            { tax: 3.82, taxRate: 19 },
            { tax: 1.99, taxRate: 7 },
          ],
        },
        shippingTotal: 4.95,
      }),
    );
    assert.equal(order.prices_include_tax, false);
    assert.deepEqual(order.taxes, [
      { label: '19 %', amount: 382 },
      { label: '7 %', amount: 199 },
    ]);
  });

  test('has its promotions as discounts, and a promotion of nothing is neither', () => {
    const lineItems = [
      lineOf({ totalPrice: 10, unitPrice: 10 }),
      lineOf({ id: 'p', type: 'promotion', label: 'Autumn', totalPrice: -2.5, unitPrice: -2.5 }),
      lineOf({ id: 'f', type: 'promotion', label: 'Free shipping', totalPrice: 0, unitPrice: 0 }),
    ];
    const price = { totalPrice: 7.5, taxStatus: 'gross', calculatedTaxes: [] };
    const { discounts, lines } = normalized(orderOf({ lineItems, price }));
    assert.deepEqual(discounts, [{ label: 'Autumn', amount: -250 }]);
    assert.equal(lines.length, 1);
  });

  test('tells what was rounded to coins, up and down', () => {
    const down = normalized(orderOf({ price: { ...orderOf().price, totalPrice: 20.05 } }));
    assert.deepEqual(down.discounts, [{ label: 'Afronding', amount: -5 }]);
    const up = normalized(orderOf({ price: { ...orderOf().price, totalPrice: 20.15 } }));
    assert.deepEqual([up.lines[1].title, up.lines[1].total], ['Afronding', 5]);
  });

  test('names a product that was deleted, and reads the options of a line as Shopware writes them', () => {
    const options = [{ group: 'Size', option: 'L', translated: { group: 'Size', option: 'L' } }];
    const payload = { productNumber: 'TS-L', parentId: 'parent', options };
    const [gone] = normalized(
      orderOf({ lineItems: [lineOf({ payload, unitPrice: 20.1, totalPrice: 20.1 })] }),
    ).lines;
    assert.deepEqual(
      [gone.product_id, gone.variant_id, gone.title, gone.sku],
      [null, null, 'Bottle', 'TS-L'],
    );
    assert.deepEqual(gone.options, [{ name: 'Size', value: 'L' }]);
  });

  test('counts what is part of a bundle with the bundle', () => {
    const bundle = lineOf({ type: 'container', unitPrice: 20.1, totalPrice: 20.1 });
    const part = lineOf({ id: 'part', parentId: 'l', unitPrice: 20.1, totalPrice: 20.1 });
    assert.deepEqual(
      normalized(orderOf({ lineItems: [bundle, part] })).lines.map(({ id }) => id),
      ['l'],
    );
  });

  test('leaves discounts on shipping out of its parcels, and numbers parcels that share a delivery', () => {
    const delivery = {
      ...{
        id: 'd',
        shippingDateEarliest: '2026-11-23T00:00:00Z',
        shippingDateLatest: '2026-11-24T00:00:00Z',
      },
      ...{ shippingCosts: { totalPrice: 4.95 }, stateMachineState: { technicalName: 'shipped' } },
      shippingMethod: { translated: { name: 'Post' }, trackingUrl: 'https://post.example/%s' },
      ...{ trackingCodes: ['A 1', 'A2'], shippingOrderAddress: null },
    };
    const discount = { ...delivery, id: 'x', shippingCosts: { totalPrice: -4.95 } };
    const order = normalized(orderOf({ deliveries: [discount, delivery] }));
    assert.equal(order.state, 'shipped');
    assert.deepEqual(
      order.fulfilments?.map(({ id, tracking_url }) => [id, tracking_url]),
      [
        ['d', 'https://post.example/A%201'],
        ['d-2', 'https://post.example/A2'],
      ],
    );
    assert.deepEqual(
      order.tracking?.phases.map(({ state }) => state),
      ['done', 'current', 'upcoming', 'upcoming'],
    );
  });
});

describe('A product', () => {
  const shop = { currency: 'EUR', links: {} };
  /** @param {object} [change] @returns {any} */
  const productOf = (change = {}) => ({
    ...{ id: 'p', parentId: null, name: null, translated: { name: 'Bottle' }, productNumber: 'BO' },
    ...{ childCount: 0, isCloseout: null, availableStock: -2, minPurchase: null, calculatedMaxPurchase: 100 },
    ...{ calculatedPrice: { unitPrice: 8.05 }, calculatedPrices: [], options: null, cover: null },
    ...change,
  });
  /** @param {object} [change] */
  const variantOf = (change) => normalizeProducts([productOf(change)], shop)[0].variants[0];

  test('that is no closeout can be ordered whatever its stock', () => {
    assert.deepEqual([variantOf().stock, variantOf().available_quantity], ['in_stock', undefined]);
  });

  test('that is sold until none are left tells how many there are', () => {
    const { stock, available_quantity } = variantOf({ isCloseout: true, availableStock: 3 });
    assert.deepEqual([stock, available_quantity], ['in_stock', 3]);
    assert.equal(variantOf({ isCloseout: true, availableStock: 3, minPurchase: 4 }).stock, 'out_of_stock');
  });

  test('with prices by quantity costs what one costs', () => {
    assert.equal(variantOf({ calculatedPrices: [{ unitPrice: 7.95 }, { unitPrice: 6 }] }).price, 795);
  });

  test('of which no variant is sold any more is not sold', () => {
    assert.deepEqual(normalizeProducts([productOf({ childCount: 2 })], shop), []);
  });
});

test('A cart leaves promotions to its total, and counts several lines of a product as one', () => {
  const line = (/** @type {object} */ change) => ({
    ...{ type: 'product', referencedId: 'v', label: 'Bottle', quantity: 1, payload: { parentId: null } },
    ...{ price: { unitPrice: 8.05, totalPrice: 8.05 } },
    ...change,
  });
  /** @type {any} */
  const cart = {
    ...{ token: 't', price: { totalPrice: 14.1 }, errors: [] },
    lineItems: [
      line({ id: 'a' }),
      line({ id: 'b' }),
      line({ id: 'c', type: 'promotion', referencedId: 'CODE', price: { unitPrice: -2, totalPrice: -2 } }),
    ],
  };
  const { lines, total } = normalizeCart(cart, { currency: 'EUR', links: {} });
  assert.deepEqual(
    lines.map(({ product_id, variant_id, quantity, total: own }) => [product_id, variant_id, quantity, own]),
    [['v', 'v', 2, 1610]],
  );
  assert.equal(total, 1410);
});

test('A name is split where its given name ends, or after its first word', () => {
  assert.deepEqual(splitName('Anna Maria de Wit', 'Anna Maria'), {
    firstName: 'Anna Maria',
    lastName: 'de Wit',
  });
  assert.deepEqual(splitName(' Anna  de Wit '), { firstName: 'Anna', lastName: 'de Wit' });
  assert.deepEqual(splitName('Cher', 'Anna'), { firstName: 'Cher', lastName: '' });
  assert.equal(joinName({ firstName: 'Cher', lastName: '' }), 'Cher');
});
