import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { favour, foreign, get, own, php, SHOP } from './tests/staged-plugin.mjs';

const FOLDER = new URL('stamgast/', import.meta.url);
test('every file of the plugin is PHP', async () => {
  const names = await readdir(FOLDER);
  assert.ok(names.includes('stamgast.php'));
  for (const name of names) await promisify(execFile)('php', ['-l', new URL(name, FOLDER).pathname]);
});

test('WordPress finds in the plugin’s first lines what it needs to know', async () => {
  const header = (await readFile(new URL('stamgast.php', FOLDER), 'utf8')).slice(0, 8192);
  for (const line of [
    'Plugin Name: Stamgast',
    'Description: ',
    'Version: 0.1.0',
    'Requires Plugins: woocommerce',
  ]) {
    assert.ok(header.includes(`\n * ${line}`), line);
  }
});

test('no file of the plugin can be called by itself, and none writes SQL', async () => {
  const { stdout } = await promisify(execFile)('grep', [
    '-c',
    "defined( 'ABSPATH' ) || exit;",
    '-r',
    FOLDER.pathname,
  ]);
  for (const line of stdout.trim().split('\n')) assert.match(line, /:1$/);
  await assert.rejects(promisify(execFile)('grep', ['-riE', 'wpdb|->query\\(', FOLDER.pathname]));
});

describe('What is a customer’s own', () => {
  test('is refused to visitors', async () => {
    for (const path of ['/orders', '/favourites']) {
      assert.equal((await get(path, { limit: 5 }, { customer: 0 })).status, 401, path);
    }
    const change = { key: 'k', product_id: '11', favourite: true };
    assert.equal((await favour(change)).status, 401);
    assert.equal((await get('/session', {}, { customer: 0 })).body.customer, null);
  });

  test('is nobody else’s, also when another plugin widens the query, or the request names a customer', async () => {
    const numbers = (/** @type {any} */ answer) => answer.body.orders.map(({ number }) => number);
    const mine = own.map(({ number }) => number);
    assert.deepEqual(numbers(await get('/orders', { limit: 100 })), mine);
    assert.deepEqual(numbers(await get('/orders', { limit: 100 }, { widened: true })), mine);
    assert.deepEqual(numbers(await get('/orders', { limit: 100, customer: 8, customer_id: 8 })), mine);
    assert.deepEqual(numbers(await get('/orders', { limit: 100 }, { customer: 8 })), [foreign.number]);
  });

  test('is kept by no cache in between', async () => {
    for (const [path, params] of [['/session'], ['/orders', { limit: 1 }], ['/favourites', { limit: 1 }]]) {
      assert.equal((await get(path, params)).headers['Cache-Control'], 'private, no-store');
    }
  });
});

describe('Orders', () => {
  test('are asked for in numbers that WooCommerce can bear', async () => {
    for (const params of [{}, { limit: 0 }, { limit: 101 }, { limit: 'x' }, { limit: 5, offset: -1 }]) {
      assert.equal((await get('/orders', params)).status, 400, JSON.stringify(params));
    }
  });

  test('are never carts that did not become one, nor those of an unknown status', async () => {
    const draft = { ...own[0], id: 9, status: 'checkout-draft' };
    const statusesOf = async (/** @type {object} */ params) => {
      const { body } = await get('/orders', { limit: 100, ...params }, { orders: [draft, ...own] });
      return [...new Set(body.orders.map(({ status }) => status))];
    };
    assert.ok(!(await statusesOf({})).includes('checkout-draft'));
    assert.deepEqual(await statusesOf({ status: 'checkout-draft' }), []);
    assert.deepEqual(await statusesOf({ status: 'any' }), []);
    assert.deepEqual(await statusesOf({ status: 'refunded,cancelled' }), ['refunded', 'cancelled']);
    assert.ok((await statusesOf({ status_exclude: 'processing' })).includes('awaiting-shipment'));
  });

  test('tell amounts as plain decimals and names as plain text', async () => {
    const order = {
      ...own[0],
      total: '64,95',
      fee_lines: [{ id: 1, name: 'Gift &amp; <b>card</b>', total: '-0,50', total_tax: '0' }],
    };
    const { body } = await get('/orders', { limit: 1 }, { orders: [order] });
    const [{ total, fee_lines }] = body.orders;
    assert.deepEqual([total, fee_lines[0].name, fee_lines[0].total], ['64.95', 'Gift & card', '-0.50']);
  });

  test('tell a variation by its product’s name, and which of its data it was chosen by', async () => {
    const order = structuredClone(own[2]);
    order.line_items[0].meta_data.push({ display_key: 'Engraving', display_value: '<p>Pip</p>' });
    const { body } = await get('/orders', { limit: 1 }, { orders: [order] });
    const [line] = body.orders[0].line_items;
    assert.equal(line.name, 'Hoodie');
    assert.deepEqual(
      line.meta_data.map(({ display_key, display_value, of_variation }) => [
        display_key,
        display_value,
        of_variation,
      ]),
      [
        ['Color', 'Blue', true],
        ['Logo', 'Yes', true],
        ['Engraving', 'Pip', false],
      ],
    );
  });

  test('of a deleted product keep their name, and of a deleted variation its data', async () => {
    const { body } = await get(
      '/orders',
      { limit: 100 },
      { products: SHOP.products.filter(({ id }) => id !== 21) },
    );
    const lines = body.orders.flatMap(({ line_items }) => line_items);
    const hat = lines.find(({ name }) => name === 'Summer hat');
    assert.deepEqual([hat.product_id, hat.sku], [0, '']);
    const blue = lines.find(({ variation_id }) => variation_id === 21);
    assert.deepEqual([blue.product_id, blue.sku, blue.meta_data[0].of_variation], [20, '', true]);
  });

  test('tell the parcels of the Shipment Tracking extension, of which no link is followed that is none', async () => {
    const shipment_tracking = [
      { tracking_id: 'a', tracking_provider: 'postnl', tracking_number: '3S1', date_shipped: '1772700000' },
      { tracking_id: 'b', custom_tracking_provider: 'Bike', custom_tracking_link: 'javascript:alert(1)' },
    ];
    const { body } = await get('/orders', { limit: 1 }, { orders: [{ ...own[0], shipment_tracking }] });
    const [first, second] = body.orders[0].shipment_tracking;
    assert.deepEqual(first, {
      tracking_id: 'a',
      tracking_provider: 'postnl',
      tracking_number: '3S1',
      tracking_link: '',
      date_shipped: '2026-03-05T08:40:00',
    });
    assert.deepEqual(
      [second.tracking_provider, second.tracking_link, second.date_shipped],
      ['Bike', '', null],
    );
  });

  test('tell the parcels of another extension through the filter', async () => {
    const filters = { stamgast_shipment_tracking: [{ tracking_id: 'c', tracking_number: '7' }] };
    const { body } = await get('/orders', { limit: 1 }, { filters });
    assert.equal(body.orders[0].shipment_tracking[0].tracking_number, '7');
  });
});

describe('Products', () => {
  test('that are drafts, hidden variations or unknown are left out, and no ids are no products', async () => {
    const products = SHOP.products.map((each) =>
      [11, 21].includes(each.id) ? { ...each, status: 'draft' } : each,
    );
    const { body } = await get('/products', { ids: '11,12,20,999,21' }, { products });
    assert.deepEqual(
      body.products.map(({ id, variations }) => [id, variations.map((each) => each.id)]),
      [
        [12, [12]],
        [20, [22]],
      ],
    );
    assert.deepEqual((await get('/products', { ids: '' })).body.products, []);
    assert.equal((await get('/products', { ids: '1 OR 1=1' })).status, 400);
  });

  test('tell prices as the cart shows them', async () => {
    const price = async (/** @type {object} */ options) =>
      (await get('/products', { ids: '11' }, { options })).body.products[0].variations[0].price;
    assert.equal(await price(SHOP.options), '55');
    assert.equal(await price({ ...SHOP.options, woocommerce_tax_display_cart: 'excl' }), '50.46');
  });

  test('tell what is left, unless more is ordered when it runs out', async () => {
    const [belt] = SHOP.products;
    const stock = async (/** @type {object} */ change) => {
      const { body } = await get('/products', { ids: '11' }, { products: [{ ...belt, ...change }] });
      const { in_stock, stock_quantity, low_stock, max_quantity } = body.products[0].variations[0];
      return [in_stock, stock_quantity, low_stock, max_quantity];
    };
    assert.deepEqual(await stock({}), [true, 40, false, 40]);
    assert.deepEqual(await stock({ stock_quantity: 2 }), [true, 2, true, 2]);
    assert.deepEqual(await stock({ stock_quantity: -1 }), [false, 0, true, null]);
    assert.deepEqual(await stock({ stock_quantity: -1, backorders: true }), [true, null, false, null]);
    assert.deepEqual(await stock({ stock_quantity: null, max_quantity: 1 }), [true, null, false, 1]);
  });
});

test('WooCommerce hears that the plugin is ready for its own order tables', async () => {
  const { body } = await php.ask({ action: 'before_woocommerce_init' });
  assert.deepEqual(body, { custom_order_tables: ['stamgast.php', true] });
});

describe('In the shop’s pages', () => {
  test('the shortcode shows the page, with a link of the shop’s own until it is there', async () => {
    const { body, modules } = await php.ask({ shortcode: 'stamgast_account' });
    assert.equal(
      body,
      '<stamgast-account shop="woocommerce" endpoint="https://shop.example/wp-json">' +
        '<a href="https://shop.example/my-account/orders/">Orders</a></stamgast-account>',
    );
    assert.deepEqual(modules, {
      stamgast: 'https://shop.example/wp-content/plugins/stamgast/dist/stamgast-account.js',
    });
  });

  test('the Store API says which product a variation in the cart is of, and where the cart is', async () => {
    const item = { product_id: 20, variation_id: 21 };
    assert.deepEqual((await php.ask({ extension: 'cart-item', of: item })).body, { product_id: 20 });
    assert.deepEqual((await php.ask({ extension: 'cart', of: null })).body, {
      cart_url: 'https://shop.example/cart/',
    });
  });
});
