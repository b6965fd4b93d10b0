// What the adapter leaves at Shopify beside the cart when the road between them fails.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { signal } from '../../tests/shops/asking.mjs';
import { FAILURES, ofCode } from '../../tests/shops/failures.mjs';
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

describe('A return', () => {
  const order_id = 'gid://shopify/Order/1038';

  function requestReturn(key, quantity = 1) {
    const line_id = 'gid://shopify/LineItem/10381';
    const lines = [{ line_id, quantity, reason_id: 'gid://shopify/ReturnReasonDefinition/2' }];
    return shop.plugin.requestReturn({ key, order_id, lines, resolution_id: 'refund' }, { signal });
  }
  const listed = async () => (await shop.plugin.listReturns({ order_ids: [order_id] }, { signal })).returns;

  for (const { fault, code } of FAILURES) {
    test(`whose request meets ${fault} is asked for once, however often it is sent`, async () => {
      stage.proxy.fail('StamgastRequestReturn', fault);
      await assert.rejects(requestReturn('key-1'), ofCode(code));
      const { return: made } = await requestReturn('key-1');
      await requestReturn('key-1');
      assert.deepEqual(
        (await listed()).map(({ id }) => id),
        [made.id],
      );
    });
  }

  test('is asked for once also after a reload', async () => {
    stage.proxy.fail('StamgastRequestReturn', 'drop_after');
    await assert.rejects(requestReturn('key-1'), ofCode('network'));
    shop = stage.openShop({ storage: shop.storage });
    await requestReturn('key-1');
    assert.equal((await listed()).length, 1);
  });

  test('of the same goods with another key is another return', async () => {
    await requestReturn('key-1');
    await requestReturn('key-2');
    assert.equal((await listed()).length, 2);
  });

  test('goes on as the shop says', async () => {
    const { return: made } = await requestReturn('key-1');
    assert.equal(made.state, 'requested');
    const steps = [
      [{ status: 'OPEN' }, 'approved'],
      [{ status: 'OPEN', labels: ['https://shop.example/label.pdf'] }, 'label_ready'],
      [{ status: 'CLOSED' }, 'received'],
    ];
    for (const [change, state] of steps) {
      stage.shop.returns.change(made.id, change);
      assert.equal((await listed())[0].state, state);
    }
    const order = stage.shop.account('shcat_anna').orders.find(({ id }) => id === order_id);
    const totalRefunded = { amount: '24.5', currencyCode: 'EUR' };
    order.refunds.push({ returnName: made.number, createdAt: '2026-04-20T10:00:00Z', totalRefunded });
    const [paid] = await listed();
    assert.deepEqual(
      [paid.state, paid.refund, paid.label_url],
      [
        'refunded',
        { amount: 2450, currency: 'EUR', at: '2026-04-20T10:00:00Z' },
        'https://shop.example/label.pdf',
      ],
    );
  });
});

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
    shop.plugin.saveAddress({ key: 'address-1', address: { ...address, ...change } }, { signal });

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
    by.plugin.setFavourite({ key: handle, ...stage.thing(handle), favourite: true }, { signal });
  await Promise.all([set(shop, 'espresso'), set(other, 'mint'), set(shop, 'mug')]);
  const { favourites } = await other.plugin.listFavourites({ cursor: null, limit: 10 }, { signal });
  assert.deepEqual(favourites.map(({ title }) => title).sort(), [
    'Engraved Mug',
    'Espresso Roast',
    'Fresh Mint Tea',
  ]);
});
