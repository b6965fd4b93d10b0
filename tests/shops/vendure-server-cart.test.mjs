// A whole reorder in one request to Stamgast's plugin in a real Vendure, on a road that fails. The cart is read from Vendure.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openVendureShop } from '../../shop-plugin/vendure/vendure.js';
import { newKey, signal } from './asking.mjs';
import { FAILURES, ofCode, outcomes } from './failures.mjs';
import { openVendureStage } from './vendure-stage.mjs';
import { pairwise } from './vendure/vendure-config.mjs';

const SET = 'StamgastSetCartLines';
const ball = 'WRT11752P';
const shoe = 'CAS23344';
const wanted = Object.freeze({ [ball]: 4, [shoe]: 1 });

/** @type {import('./vendure-stage.mjs').VendureStage} */
let stage;
/** @type {Record<string, import('./vendure-stage.mjs').Thing>} by SKU */
const things = {};
/** @type {import('../../shop-plugin/contract.js').ShopPlugin} */
let shop;

before(async () => {
  stage = await openVendureStage({ stamgast: true });
  for (const sku of [ball, shoe, pairwise.sku]) things[sku] = await stage.thing(sku);
});
after(() => stage.close());
beforeEach(async () => {
  await stage.reset();
  shop = (await stage.createShop()).plugin;
});

/** @param {string} key @param {Record<string, number>} [quantities] by SKU */
function setCart(key, quantities = wanted, { plugin = shop, until = signal } = {}) {
  const lines = Object.entries(quantities).map(([sku, quantity]) => {
    const { product_id, variant_id } = things[sku];
    return { product_id, variant_id, attributes: [], quantity };
  });
  return plugin.setCartLines({ key, lines }, { signal: until });
}

const cart = () => stage.customer.cart();
const put = (/** @type {string} */ sku, /** @type {number} */ quantity) =>
  stage.customer.addToCart(things[sku].variant_id, quantity);

test('a reorder is one request, and the cart comes with its answer', async () => {
  await put(ball, 7);
  stage.proxy.operations.length = 0;
  const result = await setCart(newKey());
  assert.deepEqual(stage.proxy.operations, [SET]);
  assert.deepEqual(outcomes(result), [
    ['set', 4],
    ['set', 1],
  ]);
  assert.deepEqual(await cart(), wanted);
  assert.deepEqual(result.cart, await shop.getCart({ signal }));
  assert.equal(result.cart.lines.length, 2);
});

test('what is not named stays, and what shall be none goes', async () => {
  await put(ball, 2);
  await put(shoe, 3);
  assert.deepEqual(outcomes(await setCart(newKey(), { [ball]: 0 })), [['set', 0]]);
  assert.deepEqual(await cart(), { [shoe]: 3 });
});

test('an empty cart stays none where nothing is wanted in it', async () => {
  assert.deepEqual(outcomes(await setCart(newKey(), { [ball]: 0 })), [['set', 0]]);
  assert.deepEqual(await cart(), {});
});

for (const { fault, code } of FAILURES) {
  test(`a reorder that meets ${fault} and is sent again counts once`, async () => {
    const key = newKey();
    stage.proxy.fail(SET, fault);
    await assert.rejects(setCart(key), ofCode(code));
    assert.deepEqual(outcomes(await setCart(key)), [
      ['set', 4],
      ['set', 1],
    ]);
    assert.deepEqual(await cart(), wanted);
  });
}

test('a reorder that arrives twice at the same time counts once', async () => {
  stage.proxy.fail(SET, 'duplicate');
  await setCart(newKey());
  await stage.proxy.settled();
  assert.deepEqual(await cart(), wanted);
});

test('a copy that arrives after the customer has undone it changes nothing', async () => {
  const copy = stage.proxy.hold(SET, 'duplicate');
  await setCart(newKey());
  await setCart(newKey(), { [ball]: 0, [shoe]: 0 });
  await copy.release();
  assert.deepEqual(await cart(), {});
});

test('what is missing of a change goes under its key, too', async () => {
  const key = newKey();
  await setCart(key, { [ball]: 4 });
  await setCart(key, { [shoe]: 1 });
  assert.deepEqual(await cart(), wanted);
});

test('two changes at the same time are done one after the other', async () => {
  const other = (await stage.createShop()).plugin;
  await Promise.all([setCart(newKey(), { [ball]: 4 }), setCart(newKey(), { [shoe]: 1 }, { plugin: other })]);
  assert.deepEqual(await cart(), wanted);
});

test('what cannot be had is told line by line, and takes no other line down', async () => {
  await stage.setStock(things[ball], 3);
  assert.deepEqual(outcomes(await setCart(newKey())), [
    ['limited', 3],
    ['set', 1],
  ]);
  await stage.reset();
  await stage.setStock(things[ball], 0);
  assert.deepEqual(outcomes(await setCart(newKey())), [
    ['out_of_stock', 0],
    ['set', 1],
  ]);
  await stage.reset();
  await stage.disable(things[ball]);
  assert.deepEqual(outcomes(await setCart(newKey())), [
    ['discontinued', 0],
    ['set', 1],
  ]);
  assert.deepEqual(await cart(), { [shoe]: 1 });
});

test('more than an order may hold is refused in the words of the shop', async () => {
  await put(ball, 1);
  const { lines } = await setCart(newKey(), { [ball]: 900_000, [shoe]: 1 });
  assert.equal(lines[0].outcome, 'refused');
  assert.match(lines[0].message, /maximum/);
  assert.deepEqual(await cart(), { [ball]: 1, [shoe]: 1 });
});

test('a rule of the shop’s own is told in its words, and what it is about can be undone all the same', async () => {
  const { sku } = pairwise;
  const tooFew = await setCart(newKey(), { [sku]: 1, [ball]: 4 });
  assert.deepEqual(tooFew.lines[0].outcome, 'refused');
  assert.match(tooFew.lines[0].message, /Minimum order quantity/);
  assert.deepEqual(await cart(), { [ball]: 4 });
  assert.deepEqual(outcomes(await setCart(newKey(), { [sku]: 3 })), [['set', 3]]);
  assert.deepEqual(outcomes(await setCart(newKey(), { [sku]: 1 })), [['refused', 3]]);
  assert.deepEqual(outcomes(await setCart(newKey(), { [sku]: 0, [ball]: 0 })), [
    ['set', 0],
    ['set', 0],
  ]);
  assert.deepEqual(await cart(), {});
});

test('of several that cannot be had, each is told for what it is', async () => {
  await stage.setStock(things[shoe], 0);
  const { lines } = await setCart(newKey(), { [shoe]: 1, [pairwise.sku]: 1, [ball]: 200 });
  assert.deepEqual(outcomes({ lines }), [
    ['out_of_stock', 0],
    ['refused', 0],
    ['limited', 100],
  ]);
  assert.deepEqual(await cart(), { [ball]: 100 });
});

test('who has left a checkout half way goes on filling the cart', async () => {
  await put(ball, 2);
  await stage.customer.beginCheckout();
  await setCart(newKey());
  assert.deepEqual(await cart(), wanted);
});

test('the cart of somebody else is left alone', async () => {
  await put(ball, 2);
  const other = await stage.otherCustomer();
  await setCart(newKey());
  assert.deepEqual(await other.cart(), {});
});

test('who is not signed in fills a cart as in a stock Vendure', async () => {
  // With a token, since nothing here keeps the cookie of a session that begins.
  const plugin = await openVendureShop({ endpoint: `${stage.proxy.url}/shop-api`, session: 'bearer' });
  assert.deepEqual(outcomes(await setCart(newKey(), { [ball]: 2 }, { plugin })), [['set', 2]]);
});
