import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { newestOrders, newKey, signal } from './asking.mjs';
import { moveOrderOn, placeOrder } from './vendure/place-order.mjs';
import { openVendureStage } from './vendure-stage.mjs';

/** @type {import('./vendure-stage.mjs').VendureStage} */
let stage;
/** @type {import('../../shop-plugin/contract.js').ShopPlugin} */
let shop;

before(async () => {
  stage = await openVendureStage({ stamgast: true });
});
after(() => stage.close());
beforeEach(async () => {
  await stage.reset();
  shop = (await stage.createShop()).plugin;
});

/** Buys something for about this many euros, shipping included. */
async function buy(progress) {
  const { variant_id } = await stage.thing('CAS23344');
  const items = [{ productVariantId: variant_id, quantity: 2 }];
  const order = await placeOrder(stage.customer.ask, { items });
  await moveOrderOn(stage.admin.ask, order.id, progress);
  return order;
}

const entriesOf = async (orderId) =>
  (await shop.getLoyalty({ signal })).entries.filter(({ order_id }) => order_id === orderId);
const pointsOf = async (orderId) => (await entriesOf(orderId)).map(({ kind, points }) => [kind, points]);

async function totalsOf(orderId) {
  const { order } = await stage.admin.ask(
    `query($id: ID!) { order(id: $id) { totalWithTax lines { discountedLinePriceWithTax } } }`,
    { id: orderId },
  );
  return { total: order.totalWithTax, goods: order.lines[0].discountedLinePriceWithTax };
}

/** What the shop says is missing to a reward that nobody can have. */
async function spendablePoints() {
  const asked = shop.redeemReward({ key: newKey(), reward_id: 'hammock' }, { signal });
  const error = await asked.then(assert.fail, (reason) => reason);
  return 1_000_000 - Number(/^(\d+) points are missing\.$/.exec(error.message)?.[1]);
}

/** By the rules of stamgast-options.mjs: half as much again for who earned a thousand points in twelve months. */
async function tierPerMille() {
  const now = new Date();
  const since = new Date(new Date(now).setUTCMonth(now.getUTCMonth() - 12)).toISOString();
  const earned = (await shop.getLoyalty({ signal })).entries
    .filter(
      ({ kind, at, available_at }) => kind === 'earned' && at > since && available_at <= now.toISOString(),
    )
    .reduce((sum, { points }) => sum + points, 0);
  return earned >= 1000 ? 1500 : 1000;
}

test('an order earns nothing before it is paid, and its points when it is', async () => {
  const { id } = await buy('authorized');
  assert.deepEqual(await pointsOf(id), []);
  const per_mille = await tierPerMille();
  await moveOrderOn(stage.admin.ask, id, 'settled');
  const { goods } = await totalsOf(id);
  const [earned] = await entriesOf(id);
  assert.equal(earned.points, Math.floor((goods * per_mille) / 100_000));
  assert.ok(earned.available_at > earned.at && earned.expires_at > earned.available_at);
});

test('a refund takes points back in proportion, and the rest of the money the rest of the points', async () => {
  const { id } = await buy('settled');
  const { total } = await totalsOf(id);
  const [[, earned]] = await pointsOf(id);
  const third = Math.floor(total / 3);
  await stage.admin.refund(id, third);
  const kept = Math.floor((earned * (total - third)) / total);
  assert.deepEqual(await pointsOf(id), [
    ['earned', earned],
    ['reversed', kept - earned],
  ]);
  await stage.admin.refund(id, total - third);
  const sum = (await pointsOf(id)).reduce((left, [, points]) => left + points, 0);
  assert.equal(sum, 0);
});

test('an order that is cancelled keeps no points', async () => {
  const { id } = await buy('cancelled');
  const [[, earned], [kind, taken]] = await pointsOf(id);
  assert.deepEqual([kind, taken], ['reversed', -earned]);
});

test('two copies of a new redemption at the same time cost its points once, and make one coupon', async () => {
  const before_points = await spendablePoints();
  const change = { key: newKey(), reward_id: 'voucher-5' };
  const [one, other] = await Promise.all([
    shop.redeemReward(change, { signal }),
    shop.redeemReward(change, { signal }),
  ]);
  assert.deepEqual(one.redemption, other.redemption);
  assert.equal(before_points - (await spendablePoints()), 20);
});

test('two rewards at the same time are not paid with the same points', async () => {
  const dear = { reward_id: 'ten-percent' };
  const affordable = Math.floor((await spendablePoints()) / 40);
  const results = await Promise.allSettled(
    Array.from({ length: affordable + 3 }, () => shop.redeemReward({ ...dear, key: newKey() }, { signal })),
  );
  const refused = results.filter(({ status }) => status === 'rejected');
  assert.equal(refused.length, 3);
  for (const { reason } of refused)
    assert.match(`${reason.code}: ${reason.message}`, /^refused: \d+ points are missing\.$/);
  await Promise.all(
    results
      .filter(({ status }) => status === 'fulfilled')
      .map(({ value }) =>
        shop.undoRedemption({ key: newKey(), redemption_id: value.redemption.id }, { signal }),
      ),
  );
  assert.equal(Math.floor((await spendablePoints()) / 40), affordable);
});

test('the coupon of a reward takes its amount off, and once it is used the reward is not given back', async () => {
  const { redemption } = await shop.redeemReward({ key: newKey(), reward_id: 'voucher-5' }, { signal });
  const { variant_id } = await stage.thing('CAS23344');
  const items = [{ productVariantId: variant_id, quantity: 2 }];
  const { id } = await placeOrder(stage.customer.ask, { items, coupon: redemption.voucher.code });
  const order = (await newestOrders(shop)).find((each) => each.id === id);
  assert.deepEqual(
    order.discounts.map(({ amount }) => amount),
    [-500],
  );
  await assert.rejects(shop.undoRedemption({ key: newKey(), redemption_id: redemption.id }, { signal }), {
    code: 'refused',
    message: 'The coupon of this reward has been used.',
  });
});

test('a reward whose coupon an order is paid with at the same moment is not given back', async () => {
  const { redemption } = await shop.redeemReward({ key: newKey(), reward_id: 'voucher-5' }, { signal });
  const undo = () => shop.undoRedemption({ key: newKey(), redemption_id: redemption.id }, { signal });
  const { variant_id } = await stage.thing('CAS23344');
  await stage.customer.addToCart(variant_id, 2);
  const { applyCouponCode: order } = await stage.customer.ask(
    `mutation($code: String!) { applyCouponCode(couponCode: $code) { ... on Order { id } } }`,
    { code: redemption.voucher.code },
  );
  await stage.server.payAsCouponEnds(order.id);
  const before_points = await spendablePoints();
  await assert.rejects(undo(), { code: 'refused', message: 'The coupon of this reward has been used.' });
  assert.equal(await spendablePoints(), before_points);
  const { activeOrder } = await stage.customer.ask(`{ activeOrder { discounts { amountWithTax } } }`);
  assert.deepEqual(activeOrder.discounts, [{ amountWithTax: -500 }], 'a refusal leaves the coupon as it was');
  await undo();
});

test('the coupon of a reward is for nobody else', async () => {
  const { redemption } = await shop.redeemReward({ key: newKey(), reward_id: 'voucher-5' }, { signal });
  const other = await stage.otherCustomer();
  const { variant_id } = await stage.thing('CAS23344');
  await other.addToCart(variant_id, 1);
  const { applyCouponCode } = await other.ask(
    `mutation($code: String!) { applyCouponCode(couponCode: $code) { ... on Order { discounts { amount } } } }`,
    { code: redemption.voucher.code },
  );
  assert.deepEqual(applyCouponCode.discounts ?? [], []);
});

test('what has expired is booked at night, once, and the points were gone before', async () => {
  const before_points = await spendablePoints();
  await stage.server.night();
  const expired = (await shop.getLoyalty({ signal })).entries.filter(({ kind }) => kind === 'expired');
  assert.ok(expired.length > 0);
  await stage.server.night();
  const again = (await shop.getLoyalty({ signal })).entries.filter(({ kind }) => kind === 'expired');
  assert.deepEqual(again, expired);
  assert.equal(await spendablePoints(), before_points);
});
