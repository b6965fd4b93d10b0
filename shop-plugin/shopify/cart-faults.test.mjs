// What the adapter leaves in Shopify's cart when the road between them fails. What is there is read from the mock
// itself.
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

/** Sets the cart as a reorder does: the same change with the same key, however often. */
function setCart(quantities = { espresso: 4, jasmine: 1 }, signal = forever, by = shop) {
  const lines = Object.entries(quantities).map(([handle, quantity]) => ({
    ...stage.thing(handle),
    attributes: [],
    quantity,
  }));
  return by.plugin.setCartLines({ key: 'reorder-1', lines }, { signal });
}

/** What Shopify's own cart holds, by handle. */
function cart(by = shop) {
  const [entry] = [...by.storage.kept].filter(([name]) => name.endsWith(':cart'));
  const held = entry ? stage.shop.carts.find(JSON.parse(entry[1])).held : [];
  return Object.fromEntries(held.map(({ merchandise, quantity }) => [merchandise.product.handle, quantity]));
}

const outcomes = ({ lines }) => lines.map(({ outcome, quantity }) => [outcome, quantity]);
const wanted = { espresso: 4, jasmine: 1 };

const failures = [
  { fault: 'drop_before', code: 'network' },
  { fault: 'drop_after', code: 'network' },
  { fault: 'status_500', code: 'unavailable' },
  { fault: 'malformed', code: 'invalid_answer' },
];

describe('A change to the cart that fails ends right when it is sent again', () => {
  for (const { fault, code } of failures) {
    for (const operation of ['StamgastCreateCart', 'StamgastAddLines']) {
      test(`when ${operation} meets ${fault}`, async () => {
        stage.proxy.fail(operation, fault);
        await assert.rejects(setCart(), ofCode(code));
        assert.deepEqual(outcomes(await setCart()), [
          ['set', 4],
          ['set', 1],
        ]);
        await shop.letTimePass();
        assert.deepEqual(cart(), wanted);
      });
    }

    test(`when setting a line that is there already meets ${fault}`, async () => {
      await setCart({ espresso: 2 });
      stage.proxy.fail('StamgastSetLines', fault);
      await assert.rejects(setCart(), ofCode(code));
      await setCart();
      await shop.letTimePass();
      assert.deepEqual(cart(), wanted);
    });
  }
});

describe('An addition that arrives twice counts once', () => {
  beforeEach(() => setCart({ mint: 1 }));
  const all = { mint: 1, ...wanted };

  test('when both copies arrive together', async () => {
    stage.proxy.fail('StamgastAddLines', 'duplicate');
    await setCart();
    await stage.proxy.settled();
    await shop.letTimePass();
    assert.deepEqual(cart(), all);
  });

  test('when the copy arrives after the answer', async () => {
    const copy = stage.proxy.hold('StamgastAddLines', 'duplicate');
    await setCart();
    await copy.release();
    assert.deepEqual(cart(), { mint: 1, espresso: 8, jasmine: 2 });
    await shop.letTimePass();
    assert.deepEqual(cart(), all);
  });

  test('when it was given up as timed out, and arrives after it was sent again', async () => {
    const late = stage.proxy.hold('StamgastAddLines', 'request');
    const patience = new AbortController();
    const failed = assert.rejects(setCart(wanted, patience.signal), ofCode('timeout'));
    await late.arrived;
    patience.abort('timeout');
    await failed;
    await setCart();
    await late.release();
    await shop.letTimePass();
    assert.deepEqual(cart(), all);
  });
});

describe('What cannot be had is told', () => {
  test('too little stock gives what there is, also when the request arrives twice', async () => {
    Object.assign(stage.shop.catalogue.variant('espresso'), { stock: 3 });
    stage.proxy.fail('StamgastAddLines', 'duplicate');
    assert.deepEqual(outcomes(await setCart()), [
      ['limited', 3],
      ['set', 1],
    ]);
    await stage.proxy.settled();
    await shop.letTimePass();
    assert.deepEqual(cart(), { espresso: 3, jasmine: 1 });
  });

  test('what is not sold any more is discontinued, under a lost answer too', async () => {
    const [first] = [stage.thing('espresso')];
    stage.variant(first).sold = false;
    stage.proxy.fail('StamgastAddLines', 'drop_after');
    await assert.rejects(setCart(), ofCode('network'));
    assert.deepEqual(outcomes(await setCart()), [
      ['discontinued', 0],
      ['set', 1],
    ]);
  });

  test('more than one customer may have is refused in the words of the shop, and the rest comes', async () => {
    Object.assign(stage.shop.catalogue.variant('espresso'), { maximum: 2 });
    const { lines } = await setCart();
    assert.deepEqual([lines[0].outcome, lines[0].message], ['refused', 'At most 2 can be ordered.']);
    assert.deepEqual(cart(), { jasmine: 1 });
  });

  test('a line that has sold out in the cart is told, and can be bought again later', async () => {
    const variant = stage.shop.catalogue.variant('espresso');
    await setCart();
    Object.assign(stage.shop.carts.find(cartId()).held[0], { quantity: 0 });
    variant.stock = 0;
    assert.deepEqual(outcomes(await setCart({ espresso: 4 })), [['out_of_stock', 0]]);
    const { lines } = await shop.plugin.getCart({ signal: forever });
    assert.deepEqual(
      lines.map(({ quantity }) => quantity),
      [1],
    );
    variant.stock = 9;
    assert.deepEqual(outcomes(await setCart({ espresso: 4 })), [['set', 4]]);
  });
});

function cartId() {
  return JSON.parse([...shop.storage.kept].find(([name]) => name.endsWith(':cart'))[1]);
}

describe('The cart', () => {
  test('is the same after a reload', async () => {
    await setCart();
    const reloaded = stage.openShop({ storage: shop.storage });
    const { lines } = await reloaded.plugin.getCart({ signal: forever });
    assert.deepEqual(
      lines.map(({ quantity }) => quantity),
      [4, 1],
    );
  });

  test('of one customer is never shown to the next one on the same device', async () => {
    await setCart();
    shop.session.token = 'shcat_bob';
    assert.deepEqual((await shop.plugin.getCart({ signal: forever })).lines, []);
    shop.session.token = '';
    assert.deepEqual((await shop.plugin.getCart({ signal: forever })).lines, []);
    shop.session.token = 'shcat_anna';
    assert.equal((await shop.plugin.getCart({ signal: forever })).lines.length, 2);
  });

  test('that has run out is followed by a new one', async () => {
    await setCart();
    stage.shop.carts.expire(cartId());
    assert.deepEqual((await shop.plugin.getCart({ signal: forever })).lines, []);
    await setCart({ mint: 2 });
    assert.deepEqual(cart(), { mint: 2 });
  });

  test('is the storefront’s own where the storefront says which that is', async () => {
    const kept = { id: stage.shop.carts.create().cart.id };
    const cartIdOfPage = { read: () => kept.id, keep: (id) => void (kept.id = id) };
    const page = stage.openShop({ cartId: cartIdOfPage });
    await setCart({ mint: 3 }, forever, page);
    assert.equal(stage.shop.carts.find(kept.id).held[0].quantity, 3);
    assert.equal(page.storage.kept.size, 0);
  });
});
