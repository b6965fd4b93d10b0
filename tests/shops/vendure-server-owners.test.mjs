import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newestOrders, newKey, signal } from './asking.mjs';
import { customerCookie } from './vendure/customer.mjs';
import { openVendureStage, otherAccount } from './vendure-stage.mjs';

/** @type {import('./vendure-stage.mjs').VendureStage} */
let stage;
/** Emma's plugin, and that of somebody else. @type {import('../../shop-plugin/contract.js').ShopPlugin} */
let emmas, noahs;

before(async () => {
  stage = await openVendureStage({ stamgast: true });
  await stage.otherCustomer();
  emmas = (await stage.createShop()).plugin;
  noahs = (await stage.createShop(otherAccount)).plugin;
});
after(() => stage.close());

const not_found = { code: 'not_found' };

test("somebody else's orders cannot be sent back, withdrawn from, reviewed, or read the invoices of", async () => {
  const order = (await newestOrders(emmas)).find(({ state }) => state === 'delivered');
  const order_id = order.id;
  const [{ id: line_id, product_id }] = order.lines;
  const statement = { name: 'N. Jansen', contact: otherAccount.emailAddress, text: 'I withdraw.' };
  const lines = [{ line_id, quantity: 1, reason_id: 'damaged' }];
  const key = newKey();
  for (const asked of [
    noahs.getReturnOptions({ order_id }, { signal }),
    noahs.requestReturn({ key, order_id, lines, resolution_id: 'refund' }, { signal }),
    noahs.withdraw({ key, order_id, lines: [], statement }, { signal }),
    noahs.submitReview({ key, order_id, product_id, stars: 1, topics: [] }, { signal }),
    noahs.getInvoice({ order_id, invoice_id: order.invoices[0].id }, { signal }),
  ]) {
    await assert.rejects(asked, not_found);
  }
  assert.deepEqual(await noahs.listReturns({ order_ids: [order_id] }, { signal }), { returns: [] });
  assert.deepEqual(await noahs.listReviews({ order_ids: [order_id] }, { signal }), {
    prompts: [],
    reviews: [],
  });
});

test("somebody else's reward is not given back, and their addresses are not changed", async () => {
  const { redemption } = await emmas.redeemReward({ key: newKey(), reward_id: 'shipping' }, { signal });
  const undo = { key: newKey(), redemption_id: redemption.id };
  await assert.rejects(noahs.undoRedemption(undo, { signal }), not_found);
  const [address] = (await emmas.listAddresses({ signal })).addresses;
  const moved = { key: newKey(), address: { ...address, city: 'Elsewhere' } };
  await assert.rejects(noahs.saveAddress(moved, { signal }), not_found);
  await noahs.removeAddress({ key: newKey(), id: address.id }, { signal });
  assert.deepEqual((await emmas.listAddresses({ signal })).addresses[0], address);
});

test('what one customer keeps is nobody else’s, also under the same key', async () => {
  const { product_id, variant_id } = await stage.thing('CAS23344');
  const change = { key: newKey(), product_id, variant_id, favourite: true };
  await emmas.setFavourite(change, { signal });
  assert.deepEqual((await noahs.listFavourites({ cursor: null, limit: 100 }, { signal })).favourites, []);
  await noahs.setFavourite(change, { signal });
  assert.equal((await noahs.listFavourites({ cursor: null, limit: 100 }, { signal })).favourites.length, 1);
  await noahs.dismissProduct({ key: newKey(), product_id, dismissed: true }, { signal });
  const { products } = await emmas.listCatalogue({ cursor: null, limit: 100 }, { signal });
  assert.equal(products.find(({ id }) => id === product_id).dismissed, false);
});

test('an invoice is a PDF at its address for its owner, and nothing for anybody else', async () => {
  const order = (await newestOrders(emmas)).find(({ invoices }) => invoices.length > 0);
  const question = { order_id: order.id, invoice_id: order.invoices[0].id };
  const { url } = await emmas.getInvoice(question, { signal });
  const address = new URL(new URL(url).pathname, stage.server.url);
  const read = (cookie) => fetch(address, { headers: cookie ? { cookie } : {} });
  const own = await read(await customerCookie(stage.server.url));
  assert.equal(own.headers.get('content-type'), 'application/pdf');
  assert.match(await own.text(), /^%PDF-/);
  assert.equal((await read(await customerCookie(stage.server.url, otherAccount))).status, 404);
  assert.equal((await read('')).status, 403);
});

test('the staff’s fields are not there for customers, in either API', async () => {
  const staff = 'mutation { stamgastMoveReturn(id: "1", state: "refunded") { id } }';
  await assert.rejects(stage.customer.ask(staff), /Cannot query field "stamgastMoveReturn"/);
  const answer = await fetch(`${stage.server.url}/admin-api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await customerCookie(stage.server.url) },
    body: JSON.stringify({ query: staff }),
  });
  const { errors } = await answer.json();
  assert.equal(errors[0].extensions.code, 'FORBIDDEN');
});
