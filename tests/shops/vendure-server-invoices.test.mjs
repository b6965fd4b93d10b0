// What is printed on the invoices of a Vendure with Stamgast's plugin: what the law wants to be there, and on every page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newestOrders, signal } from './asking.mjs';
import { pdfRows } from './pdf-rows.mjs';
import { customerCookie } from './vendure/customer.mjs';
import { moveOrderOn, placeOrder } from './vendure/place-order.mjs';
import { openVendureStage } from './vendure-stage.mjs';

/** @type {import('./vendure-stage.mjs').VendureStage} */
let stage;
/** @type {import('../../shop-plugin/contract.js').ShopPlugin} */
let shop;

before(async () => {
  stage = await openVendureStage({ stamgast: true });
  shop = (await stage.createShop()).plugin;
});
after(() => stage.close());

/** What the customer reads at an address of the shop. @param {string} url */
async function read(url) {
  const { pathname, search } = new URL(url, stage.server.url);
  const cookie = await customerCookie(stage.server.url);
  const answer = await fetch(new URL(pathname + search, stage.server.url), { headers: { cookie } });
  return pdfRows(new Uint8Array(await answer.arrayBuffer()));
}

/** The invoice of an order that has one. @param {{id: string, invoices: {id: string}[]}} order */
async function printed({ id, invoices: [invoice] }) {
  const { url } = await shop.getInvoice({ order_id: id, invoice_id: invoice.id }, { signal });
  return read(url);
}

/** Orders, pays, and reads the order as the page does. @param {Parameters<typeof placeOrder>[1]} order */
async function paidOrder(order) {
  const { id } = await placeOrder(stage.customer.ask, order);
  await moveOrderOn(stage.admin.ask, id, 'settled');
  return (await newestOrders(shop)).find((each) => each.id === id);
}

/** @param {string[]} skus @returns {Promise<{productVariantId: string, quantity: number}[]>} two of each */
async function two(skus) {
  const things = await Promise.all(skus.map((sku) => stage.thing(sku)));
  return things.map(({ variant_id }) => ({ productVariantId: variant_id, quantity: 2 }));
}

test('an invoice has the net price and the rate of each line, its discount, and the sums by rate', async () => {
  const [tripod, ball] = await two(['B00XI87KV8', 'WRT11752P']);
  await stage.admin.ask(
    `mutation($input: CreatePromotionInput!) { createPromotion(input: $input) { ... on ErrorResult { message } } }`,
    {
      input: {
        ...{ enabled: true, couponCode: 'BALLS', conditions: [] },
        translations: [{ languageCode: 'en', name: 'Half a ball' }],
        actions: [
          {
            code: 'products_percentage_discount',
            arguments: [
              { name: 'discount', value: '50' },
              { name: 'productVariantIds', value: JSON.stringify([ball.productVariantId]) },
            ],
          },
        ],
      },
    },
  );
  const order = await paidOrder({ items: [tripod, ball], coupon: 'BALLS' });
  const [page] = await printed(order);
  const rows = page.slice(page.findIndex(([first]) => first === 'Product'));
  assert.deepEqual(rows.slice(0, -1), [
    ['Product', 'Quantity', 'Price excl. tax', 'Tax', 'Price incl. tax', 'Amount'],
    ['Tripod (B00XI87KV8)', '2', '€12.48', '20%', '€14.98', '€29.96'],
    ['Tennis Ball (WRT11752P)', '2', '€10.61', '20%', '€12.73', '€25.46'],
    ['Discount', '-€12.73'],
    ['Shipping', '€5.00'],
    ['Total', '€47.69'],
    ['Net', 'Tax', 'Gross'],
    ['20% Standard Tax Europe', '€35.58', '€7.11', '€42.69'],
    ['0% shipping tax', '€5.00', '€0.00', '€5.00'],
    ['Total', '€40.58', '€7.11', '€47.69'],
    [rows.at(-2)[0]],
  ]);
  assert.match(rows.at(-2)[0], /^Paid on /);
});

test('an invoice of many lines numbers its pages, and says on each what its columns are', async () => {
  const { productVariants } = await stage.admin.ask(
    '{ productVariants(options: { take: 60 }) { items { id } } }',
  );
  const items = productVariants.items.map(({ id }) => ({ productVariantId: id, quantity: 2 }));
  const order = await paidOrder({ items });
  const [{ id: number }] = order.invoices;
  const pages = await printed(order);
  assert.ok(pages.length > 1);
  pages.forEach((rows, index) =>
    assert.deepEqual(rows.at(-1), [`${number} · Page ${index + 1} / ${pages.length}`]),
  );
  const goods = pages.filter((rows) => rows.some(([title]) => /\(.+\)$/.test(title)));
  assert.ok(goods.length > 1);
  for (const rows of goods) assert.ok(rows.some(([first]) => first === 'Product'));
});

test('an invoice is in the language in which the shop was asked for it', async () => {
  const order = (await newestOrders(shop)).find(({ invoices }) => invoices.length > 0);
  const { plugin } = await stage.createShop(undefined, { language: 'de' });
  const asked = { order_id: order.id, invoice_id: order.invoices[0].id };
  const { url } = await plugin.getInvoice(asked, { signal });
  const [rows] = await read(url);
  assert.ok(rows.some(([first]) => first === `Rechnung ${order.invoices[0].id}`));
});
