// What the adapter leaves in Shopify's cart when the road between them fails. What is there is read from the mock
// itself.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { signal } from '../../tests/shops/asking.mjs';
import { cartFaultCases } from '../../tests/shops/cart-fault-cases.mjs';
import { FAILURES, ofCode, outcomes } from '../../tests/shops/failures.mjs';
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

const wanted = { espresso: 4, jasmine: 1 };

/** Sets the cart as a reorder does: the same change with the same key, however often. */
function setCart(quantities = wanted, until = signal, by = shop) {
  const lines = Object.entries(quantities).map(([handle, quantity]) => ({
    ...stage.thing(handle),
    attributes: [],
    quantity,
  }));
  return by.plugin.setCartLines({ key: 'reorder-1', lines }, { signal: until });
}

/** What Shopify's own cart holds, by handle. */
function cart(by = shop) {
  const [entry] = [...by.storage.kept].filter(([name]) => name.endsWith(':cart'));
  const held = entry ? stage.shop.carts.find(JSON.parse(entry[1])).held : [];
  return Object.fromEntries(held.map(({ merchandise, quantity }) => [merchandise.product.handle, quantity]));
}

/** Past the adapter. */
function put(handle, quantity) {
  return stage.shop.carts.add(cartId(), [{ merchandiseId: stage.thing(handle).variant_id, quantity }]);
}

describe('The first change, for which the cart itself is made, ends right when it is sent again', () => {
  for (const { fault, code } of FAILURES) {
    test(`after ${fault}`, async () => {
      stage.proxy.fail('StamgastCreateCart', fault);
      await assert.rejects(setCart(), ofCode(code));
      await setCart();
      await shop.letTimePass();
      assert.deepEqual(cart(), wanted);
    });
  }
});

describe('In a cart that is there', () => {
  beforeEach(() => setCart({ mint: 1 }));

  cartFaultCases({
    operations: { read: 'StamgastCart', add: 'StamgastAddLines', set: 'StamgastSetLines' },
    proxy: () => stage.proxy,
    wanted,
    doubled: { espresso: 8, jasmine: 2 },
    setCart,
    cart() {
      const { mint, ...others } = cart();
      assert.equal(mint, 1);
      return others;
    },
    put,
    letTimePass: () => shop.letTimePass(),
    setStock: (handle, stock) => Object.assign(stage.shop.catalogue.variant(handle), { stock }),
    discontinue: (handle) => Object.assign(stage.variant(stage.thing(handle)), { sold: false }),
  });
});

describe('What cannot be had is told', () => {
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
    const { lines } = await shop.plugin.getCart({ signal });
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
    const { lines } = await reloaded.plugin.getCart({ signal });
    assert.deepEqual(
      lines.map(({ quantity }) => quantity),
      [4, 1],
    );
  });

  test('of one customer is never shown to the next one on the same device', async () => {
    await setCart();
    shop.session.token = 'shcat_bob';
    assert.deepEqual((await shop.plugin.getCart({ signal })).lines, []);
    shop.session.token = '';
    assert.deepEqual((await shop.plugin.getCart({ signal })).lines, []);
    shop.session.token = 'shcat_anna';
    assert.equal((await shop.plugin.getCart({ signal })).lines.length, 2);
  });

  for (const [who, token] of [
    ['nobody', ''],
    ['somebody else', 'shcat_bob'],
  ]) {
    test(`leaves the device with its customer: when ${who} is signed in, its id is erased`, async () => {
      await setCart();
      const id = cartId();
      assert.ok(JSON.stringify([...shop.storage.kept]).includes(id));
      shop.session.token = token;
      await shop.plugin.getSession({ signal });
      assert.ok(!JSON.stringify([...shop.storage.kept]).includes(id));
      shop.session.token = 'shcat_anna';
      assert.deepEqual((await shop.plugin.getCart({ signal })).lines, []);
    });
  }

  test('stays on the device while the shop does not take the token, and is filled when it does', async () => {
    await setCart({ mint: 1 });
    const id = cartId();
    shop.session.token = 'shcat_of_yesterday';
    assert.equal((await shop.plugin.getSession({ signal })).customer, null);
    await assert.rejects(setCart(), ofCode('signed_out'));
    shop.session.token = 'shcat_anna';
    await setCart();
    assert.equal(cartId(), id);
    assert.deepEqual(cart(), { mint: 1, ...wanted });
  });

  test('of a guest stays for who looks on, while a customer has one of their own', async () => {
    shop.session.token = '';
    await setCart({ mint: 2 });
    shop.session.token = 'shcat_anna';
    await shop.plugin.getSession({ signal });
    await setCart({ espresso: 1 });
    shop.session.token = '';
    await shop.plugin.getSession({ signal });
    const { lines } = await shop.plugin.getCart({ signal });
    assert.deepEqual(
      lines.map(({ quantity }) => quantity),
      [2],
    );
  });

  test('that has run out is followed by a new one', async () => {
    await setCart();
    stage.shop.carts.expire(cartId());
    assert.deepEqual((await shop.plugin.getCart({ signal })).lines, []);
    await setCart({ mint: 2 });
    assert.deepEqual(cart(), { mint: 2 });
  });

  test('is the storefront’s own where the storefront says which that is', async () => {
    const kept = { id: stage.shop.carts.create().cart.id };
    const cartIdOfPage = { read: () => kept.id, keep: (id) => void (kept.id = id) };
    const page = stage.openShop({ cartId: cartIdOfPage });
    await setCart({ mint: 3 }, signal, page);
    assert.equal(stage.shop.carts.find(kept.id).held[0].quantity, 3);
    assert.equal(page.storage.kept.size, 0);
  });
});
