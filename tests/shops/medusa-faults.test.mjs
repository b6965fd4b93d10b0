// What the adapter leaves in Medusa's cart when the road between them fails. The cart is read from Medusa itself.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { signal } from './asking.mjs';
import { cartFaultCases } from './cart-fault-cases.mjs';
import { FAILURES, ofCode } from './failures.mjs';
import { openMedusaStage } from './medusa-stage.mjs';

/** @type {import('./medusa-stage.mjs').MedusaStage} */
let stage;
/** @type {Record<string, import('./medusa-stage.mjs').Thing>} by SKU */
let things;
/** @type {Awaited<ReturnType<import('./medusa-stage.mjs').MedusaStage['createShop']>>} */
let shop;

const espresso = 'ESP-250';
const filters = 'FIL-100';
const wanted = { [espresso]: 4, [filters]: 1 };

before(async () => {
  stage = await openMedusaStage();
  things = { [espresso]: await stage.thing(espresso), [filters]: await stage.thing(filters) };
});
beforeEach(async () => {
  await stage.reset();
  shop = await stage.createShop();
});
after(() => stage?.close());

function setCart(quantities = wanted, until = signal) {
  const lines = Object.entries(quantities).map(([sku, quantity]) => {
    const { product_id, variant_id } = things[sku];
    return { product_id, variant_id, attributes: [], quantity };
  });
  return shop.plugin.setCartLines({ key: 'reorder-1', lines }, { signal: until });
}

const cart = () => stage.customer.cart();

cartFaultCases({
  operations: { read: 'readCart', add: 'addLine', set: 'setLine' },
  proxy: () => stage.proxy,
  wanted,
  // Medusa adds line by line.
  doubled: { [espresso]: 8, [filters]: 1 },
  setCart,
  cart,
  put: (sku, quantity) => stage.customer.addToCart(things[sku].variant_id, quantity),
  letTimePass: () => shop.letTimePass(),
  setStock: (sku, quantity) => stage.setStock(things[sku], quantity),
  discontinue: (sku) => stage.takeFromSale(things[sku]),
});

describe('The first change, for which the cart itself is made, ends right when it is sent again', () => {
  for (const { fault, code } of FAILURES) {
    test(`after ${fault}`, async () => {
      stage.proxy.fail('createCart', fault);
      await assert.rejects(setCart(), ofCode(code));
      await setCart();
      assert.deepEqual(await cart(), wanted);
    });
  }
});

test('A server that is killed in the middle of a change and comes back has the change once', async () => {
  // This server keeps its sessions in memory, so that the customer has a token here, which outlives it.
  shop = await stage.createSignedOutShop({ session: 'bearer', token: stage.customer.token });
  const late = stage.proxy.hold('addLine', 'answer');
  const failed = assert.rejects(setCart(), ofCode('network'));
  await late.arrived;
  await stage.server.killAndRestart();
  stage.proxy.fail('addLine', 'drop_before');
  await late.release();
  await failed;
  await setCart();
  await shop.letTimePass();
  assert.deepEqual(await cart(), wanted);
});
