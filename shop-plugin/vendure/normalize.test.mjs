import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkAnswer } from '../checker/check-answer.js';
import { fixture } from './fixture.mjs';
import { normalizeCart, normalizeOrder, normalizeProducts, normalizeSession } from './normalize.js';
import { productTitle } from './normalize-order.js';

const gross = { pricesIncludeTax: true, currencyCode: 'EUR', links: {} };
const net = { ...gross, pricesIncludeTax: false };
const recorded = () => fixture('orders').activeCustomer.orders.items;
const orders = (shop = gross) => recorded().map((order) => normalizeOrder(order, shop));
const inState = (state, shop) => orders(shop).find((order) => order.state === state);
const crossed = (value) => JSON.parse(JSON.stringify(value));

describe('Orders', () => {
  for (const [prices, shop] of Object.entries({ gross, net })) {
    test(`with ${prices} prices keep the contract and add up to what was paid`, () => {
      const page = { orders: orders(shop), next_cursor: null };
      assert.deepEqual(checkAnswer('listOrders', crossed(page)), []);
      for (const [index, { state, total }] of page.orders.entries()) {
        if (state !== 'cancelled') assert.equal(total, recorded()[index].totalWithTax);
      }
    });
  }

  test('tell every state that the seed has', () => {
    const states = new Set(orders().map(({ state }) => state));
    assert.deepEqual([...states].sort(), [
      'cancelled',
      'confirmed',
      'delivered',
      'partially_shipped',
      'shipped',
    ]);
  });

  test('show the price with tax where the shop does, and without it where the shop does not', () => {
    const [withTax] = orders()[0].lines;
    const [withoutTax] = orders(net)[0].lines;
    assert.deepEqual([withTax.unit_price, withoutTax.unit_price], [1899, 1583]);
  });

  test('in a currency without decimals are in that currency, though Vendure counts hundredths of it', () => {
    const [euros] = recorded();
    const [inYen] = [{ ...euros, currencyCode: 'JPY' }].map((order) => normalizeOrder(order, gross));
    assert.equal(inYen.lines[0].unit_price, 19);
    assert.equal(inYen.total, Math.round(euros.totalWithTax / 100));
    const whole = { ...gross, links: { moneyPrecision: 0 } };
    assert.equal(normalizeOrder({ ...euros, currencyCode: 'JPY' }, whole).total, euros.totalWithTax);
    const dinars = normalizeOrder({ ...euros, currencyCode: 'KWD' }, gross);
    assert.equal(dinars.total, euros.totalWithTax * 10);
  });

  test('keep the discount of a coupon apart from the lines', () => {
    const { subtotal, discounts, shipping, total } = orders().find((order) => order.discounts.length > 0);
    assert.deepEqual(
      { subtotal, discounts, shipping, total },
      {
        subtotal: 11290,
        discounts: [{ label: '10% off your order', amount: -1129 }],
        shipping: 500,
        total: 10661,
      },
    );
  });

  test('name the product and its options apart', () => {
    const { title, options } = inState('shipped').lines[0];
    assert.equal(title, 'Allstar Sneakers');
    assert.deepEqual(options, [{ name: 'size', value: 'Size 44' }]);
  });

  test('show what had been ordered when they were cancelled', () => {
    const { lines, subtotal, shipping, total } = inState('cancelled');
    assert.deepEqual(
      lines.map(({ title, quantity, total: lineTotal }) => [title, quantity, lineTotal]),
      [
        ['Laptop', 1, 129900],
        ['USB Cable', 2, 13800],
      ],
    );
    assert.equal(total, subtotal + shipping);
  });

  test('leave out a line that was taken out afterwards', () => {
    const order = recorded().find(({ lines }) => lines.length > 1 && lines[0].quantity > 0);
    order.lines[0].quantity = 0;
    assert.equal(normalizeOrder(order, gross).lines.length, order.lines.length - 1);
  });

  test('tell the parcel and its number, and its link where the shop has one', () => {
    assert.deepEqual(crossed(inState('partially_shipped').fulfilments[0]), {
      id: '10',
      state: 'shipped',
      carrier: 'PostNL',
      tracking_code: '3SSTAM00000011',
    });
    const links = { trackingUrl: ({ carrier, tracking_code }) => `/track/${carrier}/${tracking_code}` };
    assert.equal(
      inState('partially_shipped', { ...gross, links }).fulfilments[0].tracking_url,
      '/track/PostNL/3SSTAM00000011',
    );
  });

  test('print the address as on a parcel', () => {
    assert.deepEqual(orders()[0].shipping_address, {
      name: 'Emma de Vries',
      lines: ['Prinsengracht 263', '1016 GV Amsterdam', 'Netherlands'],
    });
  });

  test('tell taxes that are not nothing', () => {
    assert.deepEqual(
      orders()[0].taxes.map(({ amount }) => amount),
      [316],
    );
  });

  test('without address, picture, fulfilments or shipping are orders all the same', () => {
    const order = {
      ...recorded()[0],
      shippingAddress: null,
      fulfillments: null,
      shippingLines: [],
    };
    order.lines[0].featuredAsset = null;
    const page = { orders: [normalizeOrder(order, gross)], next_cursor: null };
    assert.deepEqual(checkAnswer('listOrders', crossed(page)), []);
  });

  test('show a surcharge as something bought, and a negative one as a discount', () => {
    const order = recorded()[0];
    order.surcharges = [
      { id: '1', description: 'Gift wrapping', price: 207, priceWithTax: 250 },
      { id: '2', description: 'Voucher', price: -500, priceWithTax: -500 },
    ];
    order.totalWithTax += 250 - 500;
    const { lines, discounts, ...normalized } = normalizeOrder(order, gross);
    assert.deepEqual(
      [lines.at(-1).title, lines.at(-1).product_id, lines.at(-1).total],
      ['Gift wrapping', null, 250],
    );
    assert.deepEqual(discounts, [{ label: 'Voucher', amount: -500 }]);
    const page = { orders: [{ ...normalized, lines, discounts }], next_cursor: null };
    assert.deepEqual(checkAnswer('listOrders', crossed(page)), []);
  });

  test('take up in the last discount what rounding has left', () => {
    const order = recorded().find(({ discounts }) => discounts.length > 0);
    order.discounts[0].amountWithTax += 1;
    const { discounts, subtotal, shipping, total } = normalizeOrder(order, gross);
    assert.equal(subtotal + discounts[0].amount + shipping, total);
  });

  test('in a state that the shop made up count as confirmed', () => {
    assert.equal(normalizeOrder({ ...recorded()[0], state: 'BeingEngraved' }, gross).state, 'confirmed');
  });
});

describe('The title of a variant', () => {
  const option = (name) => ({ name });
  test('is the name without its options, in whatever order they come', () => {
    assert.equal(productTitle('Laptop 13 inch 8GB', [option('8GB'), option('13 inch')]), 'Laptop');
  });
  test('is the whole name where the options are not in it', () => {
    assert.equal(productTitle('House blend', [option('250 g')]), 'House blend');
  });
  test('never ends up empty', () => {
    assert.equal(productTitle('Red', [option('Red')]), 'Red');
  });
});

describe('Products', () => {
  const products = (shop = gross) => normalizeProducts(fixture('products').products.items, shop);

  test('keep the contract', () => {
    assert.deepEqual(checkAnswer('getProducts', crossed({ products: products() })), []);
  });

  test('tell price, options and stock of each variant', () => {
    const shoe = products().find(({ title }) => title === 'Allstar Sneakers');
    assert.deepEqual(
      shoe.variants.map(({ sku, options, price, stock }) => [sku, options[0].value, price, stock]),
      [
        ['CAS23340', 'Size 40', 6500, 'in_stock'],
        ['CAS23342', 'Size 42', 6500, 'out_of_stock'],
        ['CAS23344', 'Size 44', 6500, 'in_stock'],
        ['CAS23346', 'Size 46', 6500, 'in_stock'],
      ],
    );
  });

  test('without a variant that is sold are left out', () => {
    const items = fixture('products').products.items.map((product) => ({ ...product, variants: [] }));
    assert.deepEqual(normalizeProducts(items, gross), []);
  });

  test('tell how many are left where the shop does', () => {
    const [product] = fixture('products').products.items;
    const stocks = ['12', '0', '-3', 'LOW_STOCK'].map((stockLevel) => {
      const variants = [{ ...product.variants[0], stockLevel }];
      const { stock, available_quantity } = normalizeProducts([{ ...product, variants }], gross)[0]
        .variants[0];
      return [stock, available_quantity];
    });
    assert.deepEqual(stocks, [
      ['in_stock', 12],
      ['out_of_stock', 0],
      ['out_of_stock', 0],
      ['low_stock', undefined],
    ]);
  });

  test('have a link where the shop says how', () => {
    const links = { productUrl: ({ slug }) => `/shop/${slug}` };
    assert.deepEqual(
      products({ ...gross, links }).map(({ url }) => url),
      ['/shop/tennis-ball', '/shop/allstar-sneakers'],
    );
  });
});

describe('The cart', () => {
  const cart = (name = 'cart') => {
    const { activeOrder, activeChannel } = fixture(name);
    return normalizeCart(activeOrder, { ...activeChannel, links: { cartUrl: '/cart' } });
  };

  test('keeps the contract, with lines and without', () => {
    for (const name of ['cart', 'empty-cart']) {
      assert.deepEqual(checkAnswer('getCart', crossed(cart(name))), []);
    }
  });

  test('tells what it holds', () => {
    assert.deepEqual(
      cart().lines.map(({ variant_id, quantity, total }) => [variant_id, quantity, total]),
      [
        ['41', 4, 5092],
        ['65', 1, 6500],
      ],
    );
    assert.equal(cart().total, 11592);
    assert.equal(cart().url, '/cart');
  });

  test('counts lines of the same variant as one', () => {
    const { activeOrder } = fixture('cart');
    activeOrder.lines.push({
      ...activeOrder.lines[0],
      id: '99',
      quantity: 2,
      discountedLinePriceWithTax: 2546,
    });
    const [first, ...others] = normalizeCart(activeOrder, gross).lines;
    assert.deepEqual([first.id, first.quantity, first.total], ['31', 6, 7638]);
    assert.equal(others.length, 1);
  });
});

describe('The session', () => {
  test('names the customer', () => {
    const session = normalizeSession(fixture('session').activeCustomer, {});
    const email = 'emma@example.nl';
    const customer = { id: '1', name: 'Emma de Vries', given_name: 'Emma', email, since: '2024-05-17' };
    assert.deepEqual(session, { customer });
    assert.deepEqual(checkAnswer('getSession', session), []);
  });

  test('tells where to sign in when nobody is', () => {
    assert.deepEqual(normalizeSession(null, { signInUrl: '/sign-in' }), {
      customer: null,
      sign_in_url: '/sign-in',
    });
  });
});
