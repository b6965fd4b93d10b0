// What the adapter leaves in Shopware's cart and wishlist when the road between them fails. What is there is read from
// the shop itself.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openShopwareStage } from './shopware-stage.mjs';

/** @type {import('./shopware-stage.mjs').ShopwareStage} */
let stage;
/** @type {ReturnType<import('./shopware-stage.mjs').ShopwareStage['createShop']>} */
let shop;

const ADD = 'POST /checkout/cart/line-item';
const SET = 'PATCH /checkout/cart/line-item';
const READ = 'GET /checkout/cart';
const wanted = { BO: 4, PU: 1 };
const forever = new AbortController().signal;

before(async () => {
  stage = await openShopwareStage();
});
beforeEach(async () => {
  await stage.reset();
  shop = stage.createShop();
});
after(() => stage.close());

/** Sets the cart as a reorder does: the same change with the same key, however often. */
function setCart(quantities = wanted, signal = forever) {
  const lines = Object.entries(quantities).map(([number, quantity]) => ({
    ...{ ...stage.shop.thing(number), attributes: [], quantity },
  }));
  return shop.plugin.setCartLines({ key: 'reorder-1', lines }, { signal });
}

const cart = () => stage.shop.cartOf(shop.token);
const fill = (number, quantity) =>
  stage.shop.sessionOf(shop.token).cart.add([{ id: stage.shop.thing(number).variant_id, quantity }]);
const outcomes = ({ lines }) => lines.map(({ outcome, quantity }) => [outcome, quantity]);
const ofCode = (code) => (error) => error.name === 'ShopError' && error.code === code;

/** Every request that a change sends to the shop, and what the customer is told when it goes wrong. */
const failures = [
  { fault: 'drop_before', code: 'network' },
  { fault: 'drop_after', code: 'network' },
  { fault: 'status_500', code: 'unavailable' },
  { fault: 'malformed', code: 'invalid_answer' },
];

describe('A change of the cart that fails ends right when it is sent again', () => {
  for (const { fault, code } of failures) {
    test(`when adding meets ${fault}`, async () => {
      stage.proxy.fail(ADD, fault);
      await assert.rejects(setCart(), ofCode(code));
      assert.deepEqual(outcomes(await setCart()), [
        ['set', 4],
        ['set', 1],
      ]);
      await shop.letTimePass();
      assert.deepEqual(cart(), wanted);
    });

    test(`when setting a line that is there already meets ${fault}`, async () => {
      fill('BO', 2);
      stage.proxy.fail(SET, fault);
      await assert.rejects(setCart(), ofCode(code));
      await setCart();
      assert.deepEqual(cart(), wanted);
    });

    test(`when reading the cart meets ${fault}`, async () => {
      stage.proxy.fail(READ, fault);
      await assert.rejects(setCart(), ofCode(code));
      assert.deepEqual(cart(), {});
      await setCart();
      assert.deepEqual(cart(), wanted);
    });
  }
});

describe('A request that arrives twice counts once', () => {
  test('when both copies of an addition arrive together', async () => {
    stage.proxy.fail(ADD, 'duplicate');
    await setCart();
    await stage.proxy.settled();
    await shop.letTimePass();
    assert.deepEqual(cart(), wanted);
  });

  test('when the copy of an addition arrives after the answer', async () => {
    const copy = stage.proxy.hold(ADD, 'duplicate');
    await setCart();
    await copy.release();
    assert.deepEqual(cart(), { BO: 8, PU: 2 });
    await shop.letTimePass();
    assert.deepEqual(cart(), wanted);
  });

  test('when it sets a line that is there already', async () => {
    fill('BO', 2);
    stage.proxy.fail(SET, 'duplicate');
    await setCart();
    assert.deepEqual(cart(), wanted);
  });

  test('when it takes a line out', async () => {
    fill('BO', 2);
    stage.proxy.fail('POST /checkout/cart/line-item/delete', 'duplicate');
    assert.deepEqual(outcomes(await setCart({ BO: 0 })), [['set', 0]]);
    assert.deepEqual(cart(), {});
  });

  test('when it keeps a favourite', async () => {
    stage.proxy.fail('POST /customer/wishlist/add/{productId}', 'duplicate');
    const change = { key: 'heart', ...stage.shop.thing('BO'), favourite: true };
    const { favourite } = await shop.plugin.setFavourite(change, { signal: forever });
    assert.equal(favourite?.title, 'Bottle');
    const { wishlist } = stage.shop.account('anna');
    assert.equal(wishlist.filter((id) => id === change.variant_id).length, 1);
  });
});

describe('An addition that is delayed past the time-out counts once', () => {
  /** Sends the change and gives it up as timed out as soon as the proxy has got hold of the request. */
  async function timeOut(held) {
    const patience = new AbortController();
    const failed = assert.rejects(setCart(wanted, patience.signal), ofCode('timeout'));
    await held.arrived;
    patience.abort('timeout');
    await failed;
  }

  test('when it arrives before it is sent again', async () => {
    const late = stage.proxy.hold(ADD, 'request');
    await timeOut(late);
    await late.release();
    await setCart();
    assert.deepEqual(cart(), wanted);
  });

  test('when it arrives after it was sent again', async () => {
    const late = stage.proxy.hold(ADD, 'request');
    await timeOut(late);
    await setCart();
    await late.release();
    await shop.letTimePass();
    assert.deepEqual(cart(), wanted);
  });

  test('and what the customer has chosen meanwhile stays', async () => {
    const late = stage.proxy.hold(ADD, 'request');
    await timeOut(late);
    await setCart();
    fill('BO', 3);
    await shop.letTimePass();
    assert.deepEqual(cart(), { BO: 7, PU: 1 });
    await late.release();
  });
});

describe('What cannot be had is told', () => {
  for (const losesNotices of [false, true]) {
    const how = losesNotices ? ', also where the cart keeps the reason to itself' : '';

    test(`too little stock gives what there is${how}`, async () => {
      stage.shop.losesNotices = losesNotices;
      stage.shop.setStock(stage.shop.thing('BO').variant_id, 3);
      assert.deepEqual(outcomes(await setCart()), [
        ['limited', 3],
        ['set', 1],
      ]);
      assert.deepEqual(cart(), { BO: 3, PU: 1 });
    });

    test(`out of stock and not sold any more take no other line down${how}`, async () => {
      stage.shop.losesNotices = losesNotices;
      stage.shop.setStock(stage.shop.thing('BO').variant_id, 0);
      const gone = stage.shop.thing('BE');
      const asked = ['BO', 'PU'].map((number) => stage.shop.thing(number));
      stage.shop.discontinue(gone.variant_id);
      const lines = [...asked, gone].map((thing) => ({ ...thing, attributes: [], quantity: 1 }));
      const result = await shop.plugin.setCartLines({ key: 'k', lines }, { signal: forever });
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
        variant_id: stage.shop.thing('IT').variant_id,
        ...{ outcome: 'refused', quantity: 2, message: 'Inner Tube is sold by 2' },
      },
    ]);
  });

  test('what the customer adds to a line is refused, and the cart stays as it is', async () => {
    const line = { ...stage.shop.thing('BO'), quantity: 1, attributes: [{ name: 'Engraving', value: 'A' }] };
    const result = await shop.plugin.setCartLines({ key: 'k', lines: [line] }, { signal: forever });
    assert.deepEqual(outcomes(result), [['refused', 0]]);
    assert.deepEqual(cart(), {});
  });
});

test('A visitor whose session the first answer opens has one session, however much is asked at once', async () => {
  const visitor = stage.createSignedOutShop();
  const { variant_id, product_id } = stage.shop.thing('BO');
  const [, result] = await Promise.all([
    visitor.plugin.getSession({ signal: forever }),
    visitor.plugin.setCartLines(
      { key: 'k', lines: [{ variant_id, product_id, attributes: [], quantity: 2 }] },
      { signal: forever },
    ),
    visitor.plugin.getCart({ signal: forever }),
  ]);
  assert.deepEqual(outcomes(result), [['set', 2]]);
  assert.equal((await visitor.plugin.getCart({ signal: forever })).id, result.cart.id);
});

test('Changes that are sent at the same time are done one after the other', async () => {
  const [first, second] = await Promise.all([setCart(), setCart({ BO: 1 })]);
  assert.equal(first.lines[0].quantity, 4);
  assert.equal(second.lines[0].quantity, 1);
  assert.deepEqual(cart(), { BO: 1, PU: 1 });
});

test('every request and every answer was as Shopware’s own description says', () => {
  assert.deepEqual([...new Set(stage.server.problems)], []);
});
