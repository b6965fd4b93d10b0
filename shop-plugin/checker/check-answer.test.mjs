import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { checkAnswer, sentenceOf } from './check-answer.js';

/** @param {object} changes */
function order(changes = {}) {
  return {
    id: 'order-1',
    number: 'PK-1042',
    placed_at: '2026-03-05T14:30:00+01:00',
    state: 'delivered',
    currency: 'EUR',
    lines: [line()],
    subtotal: 2590,
    shipping: 495,
    prices_include_tax: true,
    total: 3085,
    ...changes,
  };
}

/** @param {object} changes */
function line(changes = {}) {
  return {
    id: '1',
    product_id: 'tea',
    variant_id: 'TEA-100',
    title: 'Earl Grey',
    quantity: 2,
    unit_price: 1295,
    total: 2590,
    ...changes,
  };
}

/** @param {object[]} orders @param {object} [changes] */
function pageProblems(orders, changes) {
  return checkAnswer('listOrders', { orders, next_cursor: null, ...changes }).map(sentenceOf);
}

describe('checkAnswer', () => {
  test('a right order page has no findings', () => {
    assert.deepEqual(pageProblems([order()]), []);
  });

  test('a price that is not an integer is named with its path and its value', () => {
    assert.deepEqual(
      pageProblems([order(), order({ id: 'order-2', lines: [line({ unit_price: 12.95 })] })]),
      ['/orders/1/lines/0/unit_price: expected an integer of minor units, got 12.95'],
    );
  });

  for (const [what, changes, sentence] of /** @type {[string, object, string][]} */ ([
    [
      'a missing field',
      { number: undefined },
      '/orders/0/number: expected text that is not empty, got nothing',
    ],
    [
      'a time without an offset',
      { placed_at: '2026-03-05T14:30:00' },
      '/orders/0/placed_at: expected a time such as 2026-03-05T14:30:00+01:00, got "2026-03-05T14:30:00"',
    ],
    [
      'a time that is in no calendar',
      { placed_at: '2026-13-05T14:30:00Z' },
      '/orders/0/placed_at: expected a time such as 2026-03-05T14:30:00+01:00, got "2026-13-05T14:30:00Z"',
    ],
    [
      'an unknown state',
      { state: 'PaymentSettled' },
      '/orders/0/state: expected one of pending, confirmed, partially_shipped, shipped, delivered, cancelled, returned, refunded, got "PaymentSettled"',
    ],
    [
      'a currency that is no code',
      { currency: '€' },
      '/orders/0/currency: expected an ISO 4217 code of three capital letters, got "€"',
    ],
    ['lines that are no list', { lines: {} }, '/orders/0/lines: expected a list, got {}'],
    [
      'a quantity below one',
      { lines: [line({ quantity: 0 })] },
      '/orders/0/lines/0/quantity: expected a quantity of 1–999999, got 0',
    ],
    [
      'a huge quantity',
      { lines: [line({ quantity: 1_000_000 })] },
      '/orders/0/lines/0/quantity: expected a quantity of 1–999999, got 1000000',
    ],
    [
      'an amount beyond what a JSON number holds',
      { total: 2 ** 53 },
      '/orders/0/total: expected an integer of minor units, got 9007199254740992',
    ],
    [
      'a discount that makes things dearer',
      { discounts: [{ label: 'Regular', amount: 100 }] },
      '/orders/0/discounts/0/amount: expected an integer of minor units, 0 or less, got 100',
    ],
    [
      'a link that runs a script',
      { fulfilments: [{ id: '1', state: 'shipped', tracking_url: 'javascript:alert(1)' }] },
      '/orders/0/fulfilments/0/tracking_url: expected an https:, http: or relative address, got "javascript:alert(1)"',
    ],
    [
      'a subtotal that is not the sum of the lines',
      { subtotal: 2591 },
      '/orders/0/subtotal: expected the sum of the lines, 2590, got 2591',
    ],
    [
      'a total that does not add up',
      { discounts: [{ label: 'Regular', amount: -90 }] },
      '/orders/0/total: expected subtotal + discounts + shipping = 2995, got 3085',
    ],
    [
      'a total without the tax that comes on top',
      { prices_include_tax: false, taxes: [{ label: 'VAT', amount: 600 }] },
      '/orders/0/total: expected subtotal + discounts + shipping + taxes = 3685, got 3085',
    ],
  ])) {
    test(`${what} is found`, () => assert.deepEqual(pageProblems([order(changes)]), [sentence]));
  }

  test('optional keys may be absent or null', () => {
    const bare = { sku: null, options: null, attributes: undefined, image_url: null };
    assert.deepEqual(pageProblems([order({ taxes: null, lines: [line(bare)] })]), []);
  });

  test('a deleted product is normal data', () => {
    assert.deepEqual(pageProblems([order({ lines: [line({ product_id: null, variant_id: null })] })]), []);
  });

  test('orders that are not newest first, or come twice, are found', () => {
    const newer = order({ placed_at: '2026-04-01T00:00:00Z' });
    assert.deepEqual(pageProblems([order(), newer]), [
      '/orders/1/id: this order is on the page already',
      '/orders/1/placed_at: newer than the order before it',
    ]);
  });

  test('times are compared as moments, not as text', () => {
    const first = order({ placed_at: '2026-03-05T14:30:00+01:00' });
    const second = order({ id: 'order-2', placed_at: '2026-03-05T13:45:00-02:00' });
    assert.deepEqual(pageProblems([second, first]), []);
  });

  test('a page without a next_cursor says so', () => {
    assert.deepEqual(pageProblems([], { next_cursor: undefined }), [
      '/next_cursor: expected a cursor: text of 1–8192 characters, got nothing',
    ]);
  });

  test('a variant cannot be out of stock with some left', () => {
    const variant = { id: 'TEA-100', price: 1295, stock: 'out_of_stock', available_quantity: 3 };
    const products = [{ id: 'tea', title: 'Earl Grey', currency: 'EUR', variants: [variant] }];
    assert.deepEqual(checkAnswer('getProducts', { products }).map(sentenceOf), [
      '/products/0/variants/0/available_quantity: expected a number that fits out_of_stock, got 3',
    ]);
  });

  test('an empty cart is a cart, not null', () => {
    assert.deepEqual(checkAnswer('getCart', null).map(sentenceOf), ['expected an object, got null']);
    assert.deepEqual(checkAnswer('getCart', { id: 'c', currency: 'EUR', lines: [], total: 0 }), []);
  });

  test('a cart with two lines of the same thing is found, with other attributes it is not', () => {
    const cartLine = {
      id: '1',
      product_id: 'bowl',
      variant_id: 'BOWL',
      title: 'Bowl',
      quantity: 1,
      unit_price: 1,
      total: 1,
    };
    const named = { ...cartLine, id: '2', attributes: [{ name: 'Name', value: 'Pip' }] };
    const cart = (/** @type {object[]} */ ...lines) => ({ id: 'c', currency: 'EUR', lines, total: 2 });
    assert.deepEqual(checkAnswer('getCart', cart(cartLine, named)), []);
    assert.equal(checkAnswer('getCart', cart(cartLine, { ...cartLine, id: '3' })).length, 1);
  });

  test('an answer is held against its question', () => {
    const cart = { id: 'c', currency: 'EUR', lines: [], total: 0 };
    const question = {
      key: 'k',
      lines: [{ product_id: 'tea', variant_id: 'TEA-100', attributes: [], quantity: 1 }],
    };
    assert.deepEqual(checkAnswer('setCartLines', { cart, lines: [] }, question).map(sentenceOf), [
      '/lines: expected results for TEA-100, got ',
    ]);
    const page = { orders: [order()], next_cursor: null };
    assert.equal(checkAnswer('listOrders', page, { cursor: null, limit: 0, text: '', states: [] }).length, 1);
    const products = [{ id: 'tea', title: 'Tea', currency: 'EUR', variants: [] }];
    assert.equal(checkAnswer('getProducts', { products }, { product_ids: ['coffee'] }).length, 1);
  });

  test('a long wrong value is quoted short', () => {
    const [{ problem }] = checkAnswer('getCart', 'x'.repeat(1_000_000));
    assert.ok(problem.length < 120, problem);
  });

  test('a method that the contract does not know is an answer too', () => {
    assert.deepEqual(checkAnswer('getWeather', {}).map(sentenceOf), [
      'the contract has no method getWeather',
    ]);
  });
});
