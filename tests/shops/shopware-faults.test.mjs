// What the adapter leaves in Shopware's cart and wishlist when the road between them fails. What is there is read from
// the shop itself.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { signal } from './asking.mjs';
import { cartFaultCases } from './cart-fault-cases.mjs';
import { outcomes } from './failures.mjs';
import { openShopwareStage } from './shopware-stage.mjs';

/** @type {import('./shopware-stage.mjs').ShopwareStage} */
let stage;
/** @type {ReturnType<import('./shopware-stage.mjs').ShopwareStage['createShop']>} */
let shop;
/** @type {Record<string, {product_id: string, variant_id: string}>} as the shop had them when the test began, by number */
let things;

const wanted = { BO: 4, PU: 1 };

before(async () => {
  stage = await openShopwareStage();
});
beforeEach(async () => {
  await stage.reset();
  shop = stage.createShop();
  things = Object.fromEntries(['BO', 'PU', 'IT', 'BE'].map((number) => [number, stage.shop.thing(number)]));
});
after(() => stage.close());

function setCart(quantities = wanted, until = signal) {
  const lines = Object.entries(quantities).map(([number, quantity]) => ({
    ...{ ...things[number], attributes: [], quantity },
  }));
  return shop.plugin.setCartLines({ key: 'reorder-1', lines }, { signal: until });
}

const cart = () => stage.shop.cartOf(shop.token);
const put = (number, quantity) =>
  stage.shop.sessionOf(shop.token).cart.add([{ id: things[number].variant_id, quantity }]);

cartFaultCases({
  operations: {
    read: 'GET /checkout/cart',
    add: 'POST /checkout/cart/line-item',
    set: 'PATCH /checkout/cart/line-item',
  },
  proxy: () => stage.proxy,
  wanted,
  doubled: { BO: 8, PU: 2 },
  setCart,
  cart,
  put,
  letTimePass: () => shop.letTimePass(),
  setStock: (number, quantity) => stage.shop.setStock(things[number].variant_id, quantity),
  discontinue: (number) => stage.shop.discontinue(things[number].variant_id),
});

describe('What else arrives twice counts once', () => {
  test('when it takes a line out', async () => {
    put('BO', 2);
    stage.proxy.fail('POST /checkout/cart/line-item/delete', 'duplicate');
    assert.deepEqual(outcomes(await setCart({ BO: 0 })), [['set', 0]]);
    assert.deepEqual(cart(), {});
  });

  test('when it keeps a favourite', async () => {
    stage.proxy.fail('POST /customer/wishlist/add/{productId}', 'duplicate');
    const change = { key: 'heart', ...things.BO, favourite: true };
    const { favourite } = await shop.plugin.setFavourite(change, { signal });
    assert.equal(favourite?.title, 'Bottle');
    const { wishlist } = stage.shop.account('anna');
    assert.equal(wishlist.filter((id) => id === change.variant_id).length, 1);
  });
});

describe('What cannot be had is told in the words of the shop', () => {
  test('too little stock gives what there is, also where the cart keeps the reason to itself', async () => {
    stage.shop.losesNotices = true;
    stage.shop.setStock(things.BO.variant_id, 3);
    assert.deepEqual(outcomes(await setCart()), [
      ['limited', 3],
      ['set', 1],
    ]);
    assert.deepEqual(cart(), { BO: 3, PU: 1 });
  });

  for (const losesNotices of [false, true]) {
    const how = losesNotices ? ', also where the cart keeps the reason to itself' : '';

    test(`out of stock and not sold any more take no other line down${how}`, async () => {
      stage.shop.losesNotices = losesNotices;
      stage.shop.setStock(things.BO.variant_id, 0);
      const gone = things.BE;
      const asked = [things.BO, things.PU];
      stage.shop.discontinue(gone.variant_id);
      const lines = [...asked, gone].map((thing) => ({ ...thing, attributes: [], quantity: 1 }));
      const result = await shop.plugin.setCartLines({ key: 'k', lines }, { signal });
      assert.deepEqual(outcomes(result), [
        ['out_of_stock', 0],
        ['set', 1],
        ['discontinued', 0],
      ]);
      assert.deepEqual(cart(), { PU: 1 });
    });
  }

  test('more than one order may have is limited to that', async () => {
    assert.deepEqual(outcomes(await setCart({ PU: 9 })), [['limited', 5]]);
  });

  test('what is sold in steps is refused in the words of the shop', async () => {
    const { lines } = await setCart({ IT: 3 });
    assert.deepEqual(lines, [
      {
        variant_id: things.IT.variant_id,
        ...{ outcome: 'refused', quantity: 2, message: 'Inner Tube is sold by 2' },
      },
    ]);
  });

  test('what the customer adds to a line is refused, and the cart stays as it is', async () => {
    const line = { ...things.BO, quantity: 1, attributes: [{ name: 'Engraving', value: 'A' }] };
    const result = await shop.plugin.setCartLines({ key: 'k', lines: [line] }, { signal });
    assert.deepEqual(outcomes(result), [['refused', 0]]);
    assert.deepEqual(cart(), {});
  });
});

test('A visitor whose session the first answer opens has one session, however much is asked at once', async () => {
  const visitor = stage.createSignedOutShop();
  const { variant_id, product_id } = things.BO;
  const [, result] = await Promise.all([
    visitor.plugin.getSession({ signal }),
    visitor.plugin.setCartLines(
      { key: 'k', lines: [{ variant_id, product_id, attributes: [], quantity: 2 }] },
      { signal },
    ),
    visitor.plugin.getCart({ signal }),
  ]);
  assert.deepEqual(outcomes(result), [['set', 2]]);
  assert.equal((await visitor.plugin.getCart({ signal })).id, result.cart.id);
});

test('every request and every answer was as Shopware’s own description says', () => {
  assert.deepEqual([...new Set(stage.server.problems)], []);
});
