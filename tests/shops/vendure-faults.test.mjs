// What the adapter leaves in Vendure's cart when the road between them fails. The cart is read from Vendure itself.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openVendureStage } from './vendure-stage.mjs';

/** @type {import('./vendure-stage.mjs').VendureStage} */
let stage;
/** @type {import('./vendure-stage.mjs').Thing[]} */
let things;
/** @type {Awaited<ReturnType<import('./vendure-stage.mjs').VendureStage['createShop']>>} */
let shop;

const ballSku = 'WRT11752P';
const shoeSku = 'CAS23344';
const wanted = { [ballSku]: 4, [shoeSku]: 1 };

before(async () => {
  stage = await openVendureStage();
  things = await Promise.all([ballSku, shoeSku].map(stage.thing));
});
beforeEach(async () => {
  await stage.reset();
  shop = await stage.createShop();
});
after(() => stage.close());

const forever = new AbortController().signal;

/** Sets the cart as a reorder does: the same change with the same key, however often. */
function setCart(quantities = wanted, signal = forever) {
  const lines = Object.entries(quantities).map(([sku, quantity]) => {
    const { product_id, variant_id } = things.find((thing) => thing.sku === sku);
    return { product_id, variant_id, attributes: [], quantity };
  });
  return shop.plugin.setCartLines({ key: 'reorder-1', lines }, { signal });
}

const cart = () => stage.customer.cart();
const outcomes = ({ lines }) => lines.map(({ outcome, quantity }) => [outcome, quantity]);
const ofCode = (code) => (error) => error.name === 'ShopError' && error.code === code;

/** Every request that a change sends to the shop, and what the customer is told when it goes wrong. */
const failures = [
  { fault: 'drop_before', code: 'network' },
  { fault: 'drop_after', code: 'network' },
  { fault: 'status_500', code: 'unavailable' },
  { fault: 'malformed', code: 'invalid_answer' },
];

describe('A change that fails ends right when it is sent again', () => {
  for (const { fault, code } of failures) {
    test(`when adding meets ${fault}`, async () => {
      stage.proxy.fail('StamgastAddLines', fault);
      await assert.rejects(setCart(), ofCode(code));
      assert.deepEqual(outcomes(await setCart()), [
        ['set', 4],
        ['set', 1],
      ]);
      await shop.letTimePass();
      assert.deepEqual(await cart(), wanted);
    });

    test(`when setting a line that is there already meets ${fault}`, async () => {
      await stage.customer.addToCart(things[0].variant_id, 2);
      stage.proxy.fail('StamgastSetLine', fault);
      await assert.rejects(setCart(), ofCode(code));
      await setCart();
      assert.deepEqual(await cart(), wanted);
    });

    test(`when reading the cart meets ${fault}`, async () => {
      stage.proxy.fail('StamgastCart', fault);
      await assert.rejects(setCart(), ofCode(code));
      assert.deepEqual(await cart(), {});
      await setCart();
      assert.deepEqual(await cart(), wanted);
    });
  }

  test('when all of it fails twice', async () => {
    stage.proxy.fail('StamgastAddLines', 'drop_after', 'drop_before');
    await assert.rejects(setCart(), ofCode('network'));
    assert.deepEqual(await cart(), wanted);
    await setCart({ [ballSku]: 0, [shoeSku]: 0 });
    await assert.rejects(setCart(), ofCode('network'));
    await setCart();
    assert.deepEqual(await cart(), wanted);
  });
});

describe('A request that arrives twice counts once', () => {
  test('when both copies arrive together', async () => {
    stage.proxy.fail('StamgastAddLines', 'duplicate');
    await setCart();
    await stage.proxy.settled();
    await shop.letTimePass();
    assert.deepEqual(await cart(), wanted);
  });

  test('when the copy arrives after the answer', async () => {
    const copy = stage.proxy.hold('StamgastAddLines', 'duplicate');
    await setCart();
    await copy.release();
    assert.deepEqual(await cart(), { [ballSku]: 8, [shoeSku]: 2 });
    await shop.letTimePass();
    assert.deepEqual(await cart(), wanted);
  });

  test('when it sets a line that is there already', async () => {
    await stage.customer.addToCart(things[0].variant_id, 2);
    stage.proxy.fail('StamgastSetLine', 'duplicate');
    await setCart();
    assert.deepEqual(await cart(), wanted);
  });
});

describe('A request that is delayed past the time-out counts once', () => {
  /** Sends the change and gives it up as timed out as soon as the proxy has got hold of the request. */
  async function timeOut(held) {
    const patience = new AbortController();
    const failed = assert.rejects(setCart(wanted, patience.signal), ofCode('timeout'));
    await held.arrived;
    patience.abort('timeout');
    await failed;
  }

  test('when it arrives before it is sent again', async () => {
    const late = stage.proxy.hold('StamgastAddLines', 'request');
    await timeOut(late);
    await late.release();
    await setCart();
    await shop.letTimePass();
    assert.deepEqual(await cart(), wanted);
  });

  test('when it arrives after it was sent again', async () => {
    const late = stage.proxy.hold('StamgastAddLines', 'request');
    await timeOut(late);
    await setCart();
    await late.release();
    assert.deepEqual(await cart(), { [ballSku]: 8, [shoeSku]: 2 });
    await shop.letTimePass();
    assert.deepEqual(await cart(), wanted);
  });

  test('when only the answer is late', async () => {
    const late = stage.proxy.hold('StamgastAddLines', 'answer');
    await timeOut(late);
    await setCart();
    await late.release();
    await shop.letTimePass();
    assert.deepEqual(await cart(), wanted);
  });

  test('and what the customer has chosen meanwhile stays', async () => {
    const late = stage.proxy.hold('StamgastAddLines', 'request');
    await timeOut(late);
    await setCart();
    await stage.customer.addToCart(things[0].variant_id, 3);
    await shop.letTimePass();
    assert.deepEqual(await cart(), { [ballSku]: 7, [shoeSku]: 1 });
    await late.release();
  });

  test('and a later change through the page is not taken for a copy', async () => {
    const late = stage.proxy.hold('StamgastAddLines', 'request');
    await timeOut(late);
    await setCart();
    await setCart({ [ballSku]: 8 });
    await shop.letTimePass();
    assert.deepEqual(await cart(), { [ballSku]: 8, [shoeSku]: 1 });
    await late.release();
  });
});

describe('What cannot be had is told', () => {
  test('too little stock gives what there is, also when the request arrives twice', async () => {
    await stage.setStock(things[0], 3);
    stage.proxy.fail('StamgastAddLines', 'duplicate');
    assert.deepEqual(outcomes(await setCart()), [
      ['limited', 3],
      ['set', 1],
    ]);
    await stage.proxy.settled();
    await shop.letTimePass();
    assert.deepEqual(await cart(), { [ballSku]: 3, [shoeSku]: 1 });
  });

  test('out of stock', async () => {
    await stage.setStock(things[0], 0);
    assert.deepEqual(outcomes(await setCart()), [
      ['out_of_stock', 0],
      ['set', 1],
    ]);
    assert.deepEqual(await cart(), { [shoeSku]: 1 });
  });

  test('a disabled variant is discontinued, and the others come all the same', async () => {
    await stage.disable(things[0]);
    assert.deepEqual(outcomes(await setCart()), [
      ['discontinued', 0],
      ['set', 1],
    ]);
    assert.deepEqual(await cart(), { [shoeSku]: 1 });
  });

  test('a disabled variant under a lost answer is still discontinued', async () => {
    await stage.disable(things[0]);
    stage.proxy.fail('StamgastAddLines', 'drop_before', 'drop_after');
    await assert.rejects(setCart(), ofCode('network'));
    await assert.rejects(setCart(), ofCode('network'));
    assert.deepEqual(outcomes(await setCart()), [
      ['discontinued', 0],
      ['set', 1],
    ]);
    assert.deepEqual(await cart(), { [shoeSku]: 1 });
  });

  test('more than an order may hold is refused in the words of the shop', async () => {
    await stage.customer.addToCart(things[0].variant_id, 1);
    const { lines } = await setCart({ [ballSku]: 1_000_000, [shoeSku]: 1 });
    assert.equal(lines[0].outcome, 'refused');
    assert.match(lines[0].message, /maximum/);
    assert.deepEqual(await cart(), { [ballSku]: 1, [shoeSku]: 1 });
  });
});

test('A customer who has left a checkout half way can go on filling the cart', async () => {
  await stage.customer.addToCart(things[0].variant_id, 2);
  await stage.customer.beginCheckout();
  await setCart();
  assert.deepEqual(await cart(), wanted);
});

test('Changes that are sent at the same time are done one after the other', async () => {
  const [first, second] = await Promise.all([setCart(), setCart({ [ballSku]: 1 })]);
  assert.equal(first.lines[0].quantity, 4);
  assert.equal(second.lines[0].quantity, 1);
  assert.deepEqual(await cart(), { [ballSku]: 1, [shoeSku]: 1 });
});
