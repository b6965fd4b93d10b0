// The whole street: a customer clicks on the page in Chromium, and Medusa itself says what is in the cart.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { outcomesTold, pageCases } from './page-cases.mjs';
import { ROADS } from './roads.mjs';

/** @type {Awaited<ReturnType<typeof ROADS['medusa']>>} */
let road;
/** @type {import('./shop-page.mjs').Account} */
let account;

before(async () => {
  road = await ROADS.medusa();
});
beforeEach(async () => {
  await road.stage.reset();
  account = await road.browser.openAccount();
});
afterEach(() => account?.close());
after(() => road?.close());

/** The newest order of the seed that was paid for, of which everything can be had. */
const order = { number: '13', quantities: { 'ESP-250': 4, 'ASS-100': 1, 'FIL-100': 1 } };

pageCases({ road: () => road, account: () => account, order: () => order });

test('What cannot be had today is told line by line before anything is done, and the rest can be had', async () => {
  const { stage } = road;
  await stage.setStock(await stage.thing('ESP-250'), 0);
  await stage.takeFromSale(await stage.thing('ASS-100'));
  await account.againButton(order.number).click();
  const dialog = account.page.getByRole('dialog');
  await dialog.getByText('Out of stock').waitFor();
  await dialog.getByText('No longer sold').waitFor();
  assert.deepEqual(await road.cart(account.page), {});

  const told = account.nextReorder();
  await dialog.getByRole('button', { name: /^Add 1 .*€3\.99$/ }).click();
  assert.deepEqual(outcomesTold(await told), ['set']);
  assert.deepEqual(await road.cart(account.page), { 'FIL-100': 1 });
});
