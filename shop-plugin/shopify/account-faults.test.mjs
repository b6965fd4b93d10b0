// What the adapter writes of the customer at Shopify when answers get lost, or writes meet.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openShopifyStage } from '../../tests/shops/shopify/stage.mjs';

/** @type {import('../../tests/shops/shopify/stage.mjs').ShopifyStage} */
let stage;
/** @type {ReturnType<import('../../tests/shops/shopify/stage.mjs').ShopifyStage['openShop']>} */
let shop;

before(async () => {
  stage = await openShopifyStage();
});
beforeEach(() => {
  stage.reset();
  shop = stage.openShop();
});
after(() => stage.close());

const forever = new AbortController().signal;
const ofCode = (code) => (error) => error.name === 'ShopError' && error.code === code;

describe('An address', () => {
  const address = {
    ...{
      id: '',
      name: 'Anna de Vries',
      street: 'Kade 2',
      postal_code: '5678 CD',
      city: 'Delft',
      country: 'NL',
    },
    ...{ default_shipping: false, default_billing: false },
  };
  const save = (change = {}) =>
    shop.plugin.saveAddress({ key: 'address-1', address: { ...address, ...change } }, { signal: forever });

  test('whose answer is lost is added once', async () => {
    stage.proxy.fail('StamgastAddAddress', 'drop_after');
    await assert.rejects(save(), ofCode('network'));
    const { addresses, problems } = await save();
    assert.deepEqual([addresses.length, problems], [2, undefined]);
  });

  test('that the shop does not take is told by field, and not kept', async () => {
    const { addresses, problems } = await save({ postal_code: '12' });
    assert.deepEqual([addresses.length, problems[0].field], [1, 'postal_code']);
    assert.match(problems[0].message, /Postal code/);
  });
});

test('Two favourites that are set at the same moment are both kept', async () => {
  const other = stage.openShop();
  const set = (by, handle) =>
    by.plugin.setFavourite({ key: handle, ...stage.thing(handle), favourite: true }, { signal: forever });
  await Promise.all([set(shop, 'espresso'), set(other, 'mint'), set(shop, 'mug')]);
  const { favourites } = await other.plugin.listFavourites({ cursor: null, limit: 10 }, { signal: forever });
  assert.deepEqual(favourites.map(({ title }) => title).sort(), [
    'Engraved Mug',
    'Espresso Roast',
    'Fresh Mint Tea',
  ]);
});
