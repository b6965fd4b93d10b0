import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createVendureShop, openVendureShop } from './vendure.js';

const { signal } = new AbortController();
const STOCK = ['orders', 'orders.search', 'reorder'];
const PRODUCT = { id: '7', name: 'Tea', slug: 'tea', featuredAsset: { preview: '/tea.jpg' } };
const VARIANT = { id: '70', name: 'Tea', sku: 'T', price: 400, priceWithTax: 484, currencyCode: 'EUR' };
const TEA = {
  ...PRODUCT,
  variants: [{ ...VARIANT, stockLevel: 'IN_STOCK', options: [], featuredAsset: null }],
};

/**
 * A server that answers operations by their names.
 * @param {Record<string, object>} answers GraphQL answers
 */
function serverWith(answers) {
  /** @type {{name: string, variables: any}[]} */
  const asked = [];
  const options = {
    endpoint: 'https://shop.example/shop-api',
    fetch: async (_url, { body }) => {
      const { query, variables } = JSON.parse(body);
      const [, name] = /^(?:query|mutation) (\w+)/.exec(query);
      asked.push({ name, variables });
      return new Response(JSON.stringify(answers[name]));
    },
  };
  return { options, asked };
}

const capable = (...names) => ({ data: { __type: { enumValues: names.map((name) => ({ name })) } } });

test('a stock Vendure is opened with what it can do, after one question that it does not refuse', async () => {
  const { options, asked } = serverWith({ StamgastCapabilities: { data: { __type: null } } });
  const shop = await openVendureShop(options);
  assert.deepEqual(shop.capabilities, STOCK);
  assert.equal(shop.setFavourite, undefined);
  assert.deepEqual(
    asked.map(({ name }) => name),
    ['StamgastCapabilities'],
  );
});

test('a server that tells nothing, or cannot be reached, is opened as a stock one', async () => {
  const silent = serverWith({ StamgastCapabilities: { errors: [{ message: 'Introspection is off.' }] } });
  assert.deepEqual((await openVendureShop(silent.options)).capabilities, STOCK);
  const fetch = async () => Promise.reject(new TypeError('no network'));
  assert.deepEqual((await openVendureShop({ ...silent.options, fetch })).capabilities, STOCK);
});

test("a server with Stamgast's plugin brings its parts, and what this adapter does not know is left out", async () => {
  const names = ['orders', 'favourites', 'loyalty__redeem', 'teleportation'];
  const { options } = serverWith({ StamgastCapabilities: capable(...names) });
  const shop = await openVendureShop(options);
  assert.deepEqual(shop.capabilities, [...STOCK, 'favourites', 'loyalty.redeem']);
  assert.equal(typeof shop.redeemReward, 'function');
  assert.equal(shop.undoRedemption, undefined);
});

test('a favourite is told with its product as it is sold today, or without one', async () => {
  const favourite = { product_id: '7', variant_id: null, title: 'Tea', image_url: '/old.jpg', product: TEA };
  const favourites = [favourite, { ...favourite, product_id: '8', image_url: null, product: null }];
  const answer = { favourites, next_cursor: 'next', prices_include_tax: true };
  const { options, asked } = serverWith({ StamgastFavourites: { data: { answer } } });
  const shop = createVendureShop({ ...options, server: ['favourites'] });
  const page = await shop.listFavourites({ cursor: null, limit: 2 }, { signal });
  assert.deepEqual(asked[0].variables, { cursor: null, limit: 2 });
  assert.equal(page.next_cursor, 'next');
  assert.deepEqual(
    page.favourites.map(({ image_url, product }) => [image_url, product?.variants[0].price]),
    [
      ['/old.jpg?preset=small', 484],
      [undefined, undefined],
    ],
  );
});

test('what the shop refuses is told in its own words', async () => {
  const errors = [{ message: '5 points are missing.', extensions: { code: 'STAMGAST_REFUSED' } }];
  const { options } = serverWith({ StamgastRedeemReward: { errors } });
  const shop = createVendureShop({ ...options, server: ['loyalty.redeem'] });
  await assert.rejects(shop.redeemReward({ key: 'k', reward_id: 'r' }, { signal }), {
    code: 'refused',
    message: '5 points are missing.',
  });
});

test('an invoice is a link on the host of the API with a cookie, and a document with a bearer token', async () => {
  const question = { order_id: '1', invoice_id: 'F1' };
  const linked = serverWith({ StamgastInvoice: { data: { answer: { url: '/stamgast/invoices/F1.pdf' } } } });
  const byCookie = createVendureShop({ ...linked.options, server: ['invoices'] });
  assert.deepEqual(await byCookie.getInvoice(question, { signal }), {
    url: 'https://shop.example/stamgast/invoices/F1.pdf',
  });
  const paper = { document: { mime: 'application/pdf', base64: 'JVBERg==', file_name: 'F1.pdf' } };
  const carried = serverWith({ StamgastInvoice: { data: { answer: paper } } });
  const byToken = createVendureShop({ ...carried.options, session: 'bearer', server: ['invoices'] });
  assert.deepEqual(await byToken.getInvoice(question, { signal }), paper);
});
