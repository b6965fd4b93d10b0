// What a customer has in a Shopware shop beside orders and cart: addresses, favourites, invoices.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openShopwareStage } from './shopware-stage.mjs';

/** @type {import('./shopware-stage.mjs').ShopwareStage} */
let stage;
/** @type {ReturnType<import('./shopware-stage.mjs').ShopwareStage['createShop']>} */
let shop;

const forever = new AbortController().signal;
const ofCode = (code) => (error) => error.name === 'ShopError' && error.code === code;

before(async () => {
  stage = await openShopwareStage();
});
beforeEach(async () => {
  await stage.reset();
  shop = stage.createShop();
});
after(() => stage.close());

describe('An address', () => {
  const address = {
    ...{ id: '', name: 'Anna de Wit', street: 'Gracht 2', postal_code: '3511 AB', city: 'Utrecht' },
    ...{ country: 'NL', default_shipping: false, default_billing: false },
  };
  const save = (change = {}) =>
    shop.plugin.saveAddress({ key: 'new', address: { ...address, ...change } }, { signal: forever });
  const kept = () => stage.shop.account('anna').addresses.map(({ street }) => street);

  test('whose answer got lost is there once when it is sent again', async () => {
    stage.proxy.fail('POST /account/address', 'drop_after');
    await assert.rejects(save(), ofCode('network'));
    assert.deepEqual(await save(), await shop.plugin.listAddresses({ signal: forever }));
    assert.deepEqual(kept(), ['Kade 1', 'Gracht 2']);
  });

  test('in which something is missing is not kept, and the field is told in the words of the shop', async () => {
    const { problems } = await save({ postal_code: '' });
    assert.deepEqual(problems, [{ field: 'postal_code', message: 'This must not be blank.' }]);
    assert.deepEqual(kept(), ['Kade 1']);
  });

  test('to which the shop does not deliver is not kept', async () => {
    const { problems } = await save({ country: 'BE' });
    assert.deepEqual(
      problems?.map(({ field }) => field),
      ['country'],
    );
    assert.deepEqual(kept(), ['Kade 1']);
  });

  test('in a region keeps it by its name or its code, and another region is told', async () => {
    const there = { country: 'US', city: 'New York', postal_code: '10001' };
    const { addresses } = await save({ ...there, region: 'NY' });
    assert.equal(addresses.at(-1)?.region, 'New York');
    const { problems } = await shop.plugin.saveAddress(
      { key: 'other', address: { ...address, ...there, region: 'Bavaria' } },
      { signal: forever },
    );
    assert.deepEqual(
      problems?.map(({ field }) => field),
      ['region'],
    );
  });
});

test('Who never kept anything has no favourites', async () => {
  const ben = stage.createShop({ login: 'ben' });
  const page = await ben.plugin.listFavourites({ cursor: null, limit: 10 }, { signal: forever });
  assert.deepEqual(page, { favourites: [], next_cursor: null });
});

test('An invoice is the one that the shop has made, and another customer’s is not to be had', async () => {
  const { orders } = await shop.plugin.listOrders(
    { cursor: null, limit: 5, text: '', states: [] },
    { signal: forever },
  );
  const order = orders.find(({ invoices }) => invoices?.length);
  const query = { order_id: order?.id ?? '', invoice_id: order?.invoices?.[0].id ?? '' };
  const { document } = await shop.plugin.getInvoice(query, { signal: forever });
  assert.deepEqual([document?.mime, document?.file_name], ['application/pdf', 'F10013.pdf']);
  assert.match(Buffer.from(document?.base64 ?? '', 'base64').toString(), /^%PDF-1\.4\n/);
  const ben = stage.createShop({ login: 'ben' });
  await assert.rejects(ben.plugin.getInvoice(query, { signal: forever }), ofCode('not_found'));
});

test('every request and every answer was as Shopware’s own description says', () => {
  assert.deepEqual([...new Set(stage.server.problems)], []);
});
