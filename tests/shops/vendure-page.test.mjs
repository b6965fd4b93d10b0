// The whole street: a customer clicks on the page in Chromium, and Vendure itself says what is in the cart.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { outcomesTold, pageCases } from './page-cases.mjs';
import { ROADS } from './roads.mjs';

/** @type {Awaited<ReturnType<typeof ROADS['vendure']>>} */
let road;
/** @type {import('./vendure-stage.mjs').VendureStage} */
let stage;
/** @type {import('./shop-page.mjs').Account} */
let account;
/** An order of the seed of which everything can be had. */
let order;

before(async () => {
  road = await ROADS.vendure();
  ({ stage } = road);
  order = await stage.customer.order('PaymentSettled');
});
beforeEach(async () => {
  await stage.reset();
  account = await road.browser.openAccount();
});
afterEach(() => account?.close());
after(() => road?.close());

const reorder = () => account.reorder(order.number);
const cart = () => stage.customer.cart();
const variantId = async (sku) => (await stage.thing(sku)).variant_id;

pageCases({ road: () => road, account: () => account, order: () => order });

describe('What the cart holds already', () => {
  test('is added to', async () => {
    const [sku, quantity] = Object.entries(order.quantities)[0];
    await stage.customer.addToCart(await variantId(sku), 3);
    await reorder();
    assert.deepEqual(await cart(), { ...order.quantities, [sku]: quantity + 3 });
  });

  test('is there again when the reorder is undone', async () => {
    await stage.customer.addToCart(await variantId('WRT11752P'), 1);
    await reorder();
    await account.page.getByRole('button', { name: 'Undo', exact: true }).click();
    await account.reads('Taken out of your cart again');
    assert.deepEqual(await cart(), { WRT11752P: 1 });
  });
});

describe('The cart is right again', () => {
  test('after a copy of a request that arrives after the answer', async () => {
    await account.page.clock.install();
    const copy = stage.proxy.hold('StamgastAddLines', 'duplicate');
    await reorder();
    await copy.release();
    const mended = stage.proxy.next('StamgastSetLine', Object.keys(order.quantities).length);
    await account.page.clock.fastForward(1_000);
    await mended;
    await stage.proxy.settled();
    assert.deepEqual(await cart(), order.quantities);
  });

  test('after a request that is delayed past the time-out, and arrives after it was sent again', async () => {
    await account.page.clock.install();
    const late = stage.proxy.hold('StamgastAddLines', 'request');
    const told = account.nextReorder();
    await account.againButton(order.number).click();
    await late.arrived;
    await account.page.clock.fastForward(15_000);
    await told;
    assert.deepEqual(await cart(), order.quantities);
    await account.page.clock.fastForward(1_000);
    await late.release();
    await account.page.clock.fastForward(5_000);
    await account.reads(`The shop had added order ${order.number} twice. Your cart is right again.`);
    assert.deepEqual(await cart(), order.quantities);
  });
});

describe('What cannot be had today', () => {
  test('is told line by line before anything is done, and the rest can be had', async () => {
    const mixed = await stage.customer.order('Delivered');
    assert.deepEqual(mixed.quantities, { A58477: 3, A44352: 2, WRT11752P: 4 });
    await stage.setStock(await stage.thing('A58477'), 0);
    await stage.disable(await stage.thing('A44352'));

    await account.againButton(mixed.number).click();
    const dialog = account.page.getByRole('dialog');
    await dialog.getByText('Out of stock').waitFor();
    await dialog.getByText('No longer sold').waitFor();
    assert.deepEqual(await cart(), {});

    const told = account.nextReorder();
    await dialog.getByRole('button', { name: /^Add 4 .*€50\.92$/ }).click();
    assert.deepEqual(outcomesTold(await told), ['set']);
    assert.deepEqual(await cart(), { WRT11752P: 4 });
  });

  test('is told afterwards when the stock went while the customer clicked', async () => {
    const [sku, quantity] = Object.entries(order.quantities)[0];
    const checked = stage.proxy.hold('StamgastProducts', 'answer');
    const told = account.nextReorder();
    await account.againButton(order.number).click();
    await checked.arrived;
    await stage.setStock(await stage.thing(sku), quantity - 1);
    await checked.release();
    assert.deepEqual(outcomesTold(await told), ['limited', 'set', 'set']);
    assert.deepEqual(await cart(), { ...order.quantities, [sku]: quantity - 1 });
  });
});
