// What the server package promises the shop: whose things are whose, and points that only the shop can write.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openMedusaStage } from './medusa-stage.mjs';
import { signInCustomer } from './medusa/customer.mjs';
import { otherCustomer } from './medusa/seed-orders.mjs';

/** @type {import('./medusa-stage.mjs').MedusaStage} */
let stage;
/** @type {import('./medusa/customer.mjs').SignedInCustomer} */
let other;
/** @type {any} the adapter of the seeded customer */
let plugin;

before(async () => {
  stage = await openMedusaStage();
  other = await signInCustomer(stage.server, otherCustomer);
  ({ plugin } = await stage.createShop());
});
after(() => stage?.close());

const { signal } = new AbortController();
let keys = 0;
const newKey = () => `server-test-${++keys}`;
const headers = (more) => ({ 'x-publishable-api-key': stage.server.shop.publishable_key, ...more });
const status = async (path, { token, ...request } = {}) => {
  const known = token ? { authorization: `Bearer ${token}` } : {};
  return (
    await fetch(`${stage.server.url}${path}`, {
      ...request,
      headers: headers({ ...known, ...request.headers }),
    })
  ).status;
};
const post = (body) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const entries = async () => (await plugin.getLoyalty({ signal })).entries;
const points = async () => (await entries()).reduce((sum, entry) => sum + entry.points, 0);

/** Asks until the shop has booked so much for the order: its own servers hear of a payment a moment later. */
async function booked(kind, order_id, times = 1) {
  const until = Date.now() + 30_000;
  const ofOrder = (entry) => entry.kind === kind && entry.order_id === order_id;
  while ((await entries()).filter(ofOrder).length < times)
    assert.ok(Date.now() < until, `The order has no ${kind} points.`);
}

describe('An order is its customer’s own', () => {
  let id;
  before(async () => {
    [{ id }] = (await stage.customer.ask('orders?limit=1')).orders;
  });

  test('who is somebody else, or nobody, cannot open it by its id', async () => {
    assert.equal(await status(`/store/orders/${id}`, { token: stage.customer.token }), 200);
    assert.equal(await status(`/store/orders/${id}`, { token: other.token }), 404);
    assert.equal(await status(`/store/orders/${id}`), 404);
  });

  test('who is somebody else can neither see what can be sent back of it, nor send it back', async () => {
    const request = post({ order_id: id, items: [], return_shipping: { option_id: 'any' } });
    assert.equal(await status(`/store/stamgast/orders/${id}/return-options`, { token: other.token }), 404);
    assert.equal(await status('/store/returns', { token: other.token, ...request }), 404);
  });

  test('nobody’s lists hold anything of it', async () => {
    const { orders } = await other.ask('stamgast/orders');
    assert.equal(orders.length, 1);
    assert.deepEqual((await other.ask(`stamgast/returns?order_id[]=${id}`)).returns, []);
  });

  test('a page of orders is lean', async () => {
    const lean = JSON.stringify(await stage.customer.ask('stamgast/orders?limit=10')).length;
    const stock = JSON.stringify(
      await stage.customer.ask('orders?limit=10&fields=*items,*shipping_address'),
    ).length;
    assert.ok(lean < stock / 2, `${lean} characters instead of ${stock}`);
  });
});

describe('Points', () => {
  test('cannot be written by the customer', async () => {
    const before = await points();
    await stage.customer.ask('customers/me', { metadata: { points: 1_000_000 } });
    assert.equal(await points(), before);
    const { customer } = await stage.customer.ask('customers/me?fields=id');
    const gift = post({ key: newKey(), points: 1_000_000, note: 'To me' });
    assert.equal(
      await status(`/admin/stamgast/customers/${customer.id}/points`, {
        token: stage.customer.token,
        ...gift,
      }),
      401,
    );
  });

  test('come with a payment, once, and go with a refund', async () => {
    const before = await points();
    const { variant_id, price } = await stage.thing('SYR-700');
    const order_id = await stage.customer.placeOrder({ items: [{ variant_id, quantity: 5 }] });
    assert.equal(await points(), before);
    await stage.server.ask('moveOrderOn', { order_id, progress: 'captured' });
    await booked('earned', order_id);
    const earned = Math.floor((price * 5) / 100);
    assert.equal(await points(), before + earned);
    await stage.server.ask('repeatEvents', { order_id });
    assert.equal(await points(), before + earned);
    await stage.server.ask('refund', { order_id, amount: 60.95 });
    await booked('reversed', order_id);
    assert.equal(await points(), before);
  });

  for (const { what, amounts } of [
    { what: 'all of its money', amounts: [] },
    { what: 'what was left of its money', amounts: [20] },
  ])
    test(`go when the order is cancelled and ${what} goes back`, async () => {
      const before = await points();
      const { variant_id } = await stage.thing('SYR-700');
      const order_id = await stage.customer.placeOrder({ items: [{ variant_id, quantity: 5 }] });
      await stage.server.ask('moveOrderOn', { order_id, progress: 'captured' });
      await booked('earned', order_id);
      for (const amount of amounts) await stage.server.ask('refund', { order_id, amount });
      await booked('reversed', order_id, amounts.length);
      await stage.server.ask('moveOrderOn', { order_id, progress: 'cancelled' });
      await booked('reversed', order_id, amounts.length + 1);
      assert.equal(await points(), before);
      await stage.server.ask('repeatEvents', { order_id });
      assert.equal(await points(), before);
    });

  test('become a code that takes its amount off, for this customer only, until it is given back', async () => {
    const change = { key: newKey(), reward_id: 'five-euros' };
    const { redemption } = await plugin.redeemReward(change, { signal });
    const cartOf = async (customer) => {
      const { variant_id } = await stage.thing('GRI-1');
      const { cart } = await customer.ask('carts', {
        region_id: stage.server.shop.region_id,
        items: [{ variant_id, quantity: 1 }],
      });
      const answer = await customer.ask(`carts/${cart.id}/promotions`, {
        promo_codes: [redemption.voucher.code],
      });
      return answer.cart.item_total;
    };
    assert.equal(await cartOf(stage.customer), 84);
    assert.equal(await cartOf(other), 89);
    await plugin.undoRedemption({ key: newKey(), redemption_id: redemption.id }, { signal });
    assert.equal(await cartOf(stage.customer), 89);
  });

  describe('and the code that they became', () => {
    const redeem = async () =>
      (await plugin.redeemReward({ key: newKey(), reward_id: 'five-euros' }, { signal })).redemption;
    const undo = ({ id }) => plugin.undoRedemption({ key: newKey(), redemption_id: id }, { signal });
    const checkOut = async ({ voucher }) => {
      const { variant_id } = await stage.thing('ESP-250');
      return stage.customer.checkOut({ items: [{ variant_id, quantity: 1 }], coupon: voucher.code });
    };
    const used = { code: 'refused', message: /has been used/ };

    test('are not both the customer’s: given back before the order is placed, the order is refused', async () => {
      const before = await points();
      const redemption = await redeem();
      const cart = await checkOut(redemption);
      await undo(redemption);
      await assert.rejects(stage.customer.complete(cart), /The points of the code .* were given back/);
      assert.equal(await points(), before);
    });

    test('are not both the customer’s: once the order is placed, nothing is given back', async () => {
      const redemption = await redeem();
      await stage.customer.complete(await checkOut(redemption));
      const left = await points();
      await assert.rejects(undo(redemption), used);
      assert.equal(await points(), left);
    });

    test('are not both the customer’s when both are asked for at the same moment', async () => {
      const before = await points();
      const redemption = await redeem();
      const cart = await checkOut(redemption);
      const [order, back] = await Promise.allSettled([stage.customer.complete(cart), undo(redemption)]);
      assert.deepEqual([order.status, back.status].sort(), ['fulfilled', 'rejected']);
      assert.equal(await points(), back.status === 'fulfilled' ? before : before - 100);
    });

    test('can be exchanged back when the order failed', async () => {
      const before = await points();
      const redemption = await redeem();
      const cart = await checkOut(redemption);
      const thing = await stage.thing('ESP-250');
      await stage.setStock(thing, 0);
      await assert.rejects(stage.customer.complete(cart));
      await stage.reset();
      await undo(redemption);
      assert.equal(await points(), before);
    });
  });
});

/** What can be sent back more than once, order by order. */
async function returnable() {
  const { orders } = await plugin.listOrders(
    { cursor: null, limit: 20, text: '', states: ['delivered'] },
    { signal },
  );
  const options = await Promise.all(
    orders.map(async ({ id }) => ({
      order_id: id,
      ...(await plugin.getReturnOptions({ order_id: id }, { signal })),
    })),
  );
  return options.filter(({ lines }) => lines.some(({ max_quantity }) => max_quantity > 1));
}

test('A return that is asked for twice at the same moment is one', async () => {
  const [{ order_id, reasons, lines }] = await returnable();
  const line = lines.find(({ max_quantity }) => max_quantity > 1);
  const request = {
    key: newKey(),
    order_id,
    lines: [{ line_id: line.line_id, quantity: 1, reason_id: reasons[0].id }],
    resolution_id: 'refund',
  };
  stage.proxy.fail('requestReturn', 'duplicate');
  const first = await plugin.requestReturn(request, { signal });
  await stage.proxy.settled();
  const { returns } = await plugin.listReturns({ order_ids: [request.order_id] }, { signal });
  assert.deepEqual(
    returns.map(({ id }) => id),
    [first.return.id],
  );
  await stage.server.ask('receiveReturn', { return_id: first.return.id });
  const { returns: received } = await plugin.listReturns({ order_ids: [request.order_id] }, { signal });
  assert.equal(received[0].state, 'received');
});

test('A return whose note was lost is found again by its goods, and no other is taken for it', async () => {
  const [{ order_id, reasons, lines }] = await returnable();
  const { line_id } = lines.reduce((most, line) => (line.max_quantity > most.max_quantity ? line : most));
  const key = newKey();
  const ask = async (quantity) => {
    const goods = [{ line_id, quantity, reason_id: reasons[0].id }];
    const request = { key, order_id, lines: goods, resolution_id: 'refund' };
    return (await plugin.requestReturn(request, { signal })).return;
  };
  const made = await ask(1);
  await stage.server.ask('forgetReturn', { key });
  assert.equal((await ask(1)).id, made.id);
  await stage.server.ask('forgetReturn', { key });
  const another = await ask(2);
  assert.notEqual(another.id, made.id);
  assert.equal(another.lines[0].quantity, 2);
});
