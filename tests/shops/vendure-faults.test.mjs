// What the adapter leaves in Vendure's cart when the road between them fails. The cart is read from Vendure itself.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { signal } from './asking.mjs';
import { cartFaultCases } from './cart-fault-cases.mjs';
import { ofCode, outcomes } from './failures.mjs';
import { openVendureStage } from './vendure-stage.mjs';

/** @type {import('./vendure-stage.mjs').VendureStage} */
let stage;
/** @type {Record<string, import('./vendure-stage.mjs').Thing>} by SKU */
let things;
/** @type {Awaited<ReturnType<import('./vendure-stage.mjs').VendureStage['createShop']>>} */
let shop;

const ball = 'WRT11752P';
const shoe = 'CAS23344';
const wanted = { [ball]: 4, [shoe]: 1 };

before(async () => {
  stage = await openVendureStage();
  things = { [ball]: await stage.thing(ball), [shoe]: await stage.thing(shoe) };
});
beforeEach(async () => {
  await stage.reset();
  shop = await stage.createShop();
});
after(() => stage.close());

function setCart(quantities = wanted, until = signal) {
  const lines = Object.entries(quantities).map(([sku, quantity]) => {
    const { product_id, variant_id } = things[sku];
    return { product_id, variant_id, attributes: [], quantity };
  });
  return shop.plugin.setCartLines({ key: 'reorder-1', lines }, { signal: until });
}

const cart = () => stage.customer.cart();
const put = (sku, quantity) => stage.customer.addToCart(things[sku].variant_id, quantity);

cartFaultCases({
  operations: { read: 'StamgastCart', add: 'StamgastAddLines', set: 'StamgastSetLine' },
  proxy: () => stage.proxy,
  wanted,
  doubled: { [ball]: 8, [shoe]: 2 },
  setCart,
  cart,
  put,
  letTimePass: () => shop.letTimePass(),
  setStock: (sku, quantity) => stage.setStock(things[sku], quantity),
  discontinue: (sku) => stage.disable(things[sku]),
});

test('A change of which every request fails ends right when it is sent again', async () => {
  stage.proxy.fail('StamgastAddLines', 'drop_after', 'drop_before');
  await assert.rejects(setCart(), ofCode('network'));
  assert.deepEqual(await cart(), wanted);
  await setCart({ [ball]: 0, [shoe]: 0 });
  await assert.rejects(setCart(), ofCode('network'));
  await setCart();
  assert.deepEqual(await cart(), wanted);
});

test('A disabled variant under a lost answer is still discontinued', async () => {
  await stage.disable(things[ball]);
  stage.proxy.fail('StamgastAddLines', 'drop_before', 'drop_after');
  await assert.rejects(setCart(), ofCode('network'));
  await assert.rejects(setCart(), ofCode('network'));
  assert.deepEqual(outcomes(await setCart()), [
    ['discontinued', 0],
    ['set', 1],
  ]);
  assert.deepEqual(await cart(), { [shoe]: 1 });
});

test('More than an order may hold is refused in the words of the shop', async () => {
  await put(ball, 1);
  const { lines } = await setCart({ [ball]: 1_000_000, [shoe]: 1 });
  assert.equal(lines[0].outcome, 'refused');
  assert.match(lines[0].message, /maximum/);
  assert.deepEqual(await cart(), { [ball]: 1, [shoe]: 1 });
});

test('A customer who has left a checkout half way can go on filling the cart', async () => {
  await put(ball, 2);
  await stage.customer.beginCheckout();
  await setCart();
  assert.deepEqual(await cart(), wanted);
});
