import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ORDER_STATES } from '../contract.js';
import { fixture } from './fixture.mjs';
import { listOrders } from './orders.js';

const forever = new AbortController().signal;
const stock = { links: {}, hasServer: false };
const all = { cursor: null, limit: 25, text: '', states: [] };

/** An order placed `minute` minutes into 2025, otherwise like a recorded one. */
function order(minute, change = {}) {
  const [template] = fixture('orders').activeCustomer.orders.items;
  return {
    ...template,
    id: String(minute),
    code: `ORDER-${minute}`,
    orderPlacedAt: new Date(Date.UTC(2025, 0, 1, 0, minute)).toISOString(),
    ...change,
  };
}

/** Newest first. */
const history = (count) => Array.from({ length: count }, (_, index) => order(count - index));

/** Vendure's list options, as far as the adapter uses them, done on an array; and how often it was asked. */
function shopWith(orders) {
  const shop = { orders, asked: 0 };
  shop.ask = async (_query, { options: { take, skip, filter } }) => {
    shop.asked += 1;
    shop.clock_ms += shop.slowness_ms ?? 0;
    const matching = shop.orders
      .filter(({ state }) => filter.state?.in?.includes(state) ?? true)
      .filter(({ state }) => !filter.state?.notIn?.includes(state))
      .filter(({ id }) => filter.id?.in.includes(id) ?? true)
      .filter(({ orderPlacedAt: at }) => !filter.orderPlacedAt || at < filter.orderPlacedAt.before);
    return {
      activeChannel: { pricesIncludeTax: true },
      activeCustomer: { orders: { totalItems: matching.length, items: matching.slice(skip, skip + take) } },
    };
  };
  shop.clock_ms = 0;
  shop.list = (query) => listOrders(shop.ask, stock, { ...all, ...query }, forever, () => shop.clock_ms);
  return shop;
}

async function everything(shop, query) {
  const numbers = [];
  for (let cursor = null; ;) {
    const page = await shop.list({ ...query, cursor });
    numbers.push(...page.orders.map(({ number }) => number));
    if (page.next_cursor === null) return numbers;
    cursor = page.next_cursor;
  }
}

describe('Pages', () => {
  test('hold every order once, newest first', async () => {
    const orders = history(60);
    const expected = orders.map(({ code }) => code);
    assert.deepEqual(await everything(shopWith(orders), { limit: 25 }), expected);
    assert.deepEqual(await everything(shopWith(orders), { limit: 60 }), expected);
    assert.deepEqual(await everything(shopWith(orders), { limit: 1 }), expected);
  });

  test('hold every order once when many were placed at the same moment', async () => {
    const moment = order(5).orderPlacedAt;
    const orders = [order(9), ...[8, 7, 6, 5, 4].map((id) => order(id, { orderPlacedAt: moment })), order(3)];
    const expected = orders.map(({ code }) => code);
    for (const limit of [1, 2, 3, 7]) {
      assert.deepEqual(await everything(shopWith(orders), { limit }), expected);
    }
  });

  test('do not slip when an order is placed in between', async () => {
    const shop = shopWith(history(4));
    const first = await shop.list({ limit: 2 });
    shop.orders = [order(99), ...shop.orders];
    const second = await shop.list({ limit: 2, cursor: first.next_cursor });
    assert.deepEqual(
      second.orders.map(({ number }) => number),
      ['ORDER-2', 'ORDER-1'],
    );
  });

  test('tell how many there are on the first of them', async () => {
    const shop = shopWith(history(30));
    const { total_count, next_cursor } = await shop.list({});
    assert.equal(total_count, 30);
    assert.equal((await shop.list({ cursor: next_cursor })).total_count, undefined);
  });

  test('of an empty history is empty', async () => {
    assert.deepEqual(await shopWith([]).list({}), { orders: [], next_cursor: null, total_count: 0 });
  });

  test('after a cursor of somebody else are refused', async () => {
    for (const cursor of ['', 'abc', '1@', '@2025-01-01', '-1@2025-01-01']) {
      await assert.rejects(shopWith([]).list({ cursor }), { name: 'ShopError', code: 'refused' });
    }
  });
});

describe('Nobody signed in', () => {
  test('is told as such', async () => {
    const ask = async () => ({ activeChannel: { pricesIncludeTax: true }, activeCustomer: null });
    await assert.rejects(listOrders(ask, stock, all, forever), { name: 'ShopError', code: 'signed_out' });
  });
});

describe('The state filter', () => {
  test('asks for all of Vendure’s states that are shown as the wanted ones', async () => {
    const states = ['PaymentSettled', 'Delivered', 'PaymentAuthorized', 'Cancelled'];
    const shop = shopWith(states.map((state, index) => order(9 - index, { state })));
    assert.deepEqual(await everything(shop, { states: ['confirmed'] }), ['ORDER-9', 'ORDER-7']);
  });

  test('finds the orders in states of the shop’s own where they are shown: as confirmed', async () => {
    const states = ['Roasting', 'Delivered', 'PaymentSettled', 'Cancelled'];
    const shop = shopWith(states.map((state, index) => order(9 - index, { state })));
    assert.deepEqual(await everything(shop, { states: ['confirmed'] }), ['ORDER-9', 'ORDER-7']);
    assert.deepEqual(await everything(shop, { states: ['confirmed', 'cancelled'] }), [
      'ORDER-9',
      'ORDER-7',
      'ORDER-6',
    ]);
    assert.deepEqual(await everything(shop, { states: ['delivered'] }), ['ORDER-8']);
  });

  test('with every state is no filter', async () => {
    const shop = shopWith([order(2, { state: 'Roasting' }), order(1, { state: 'Cancelled' })]);
    assert.deepEqual(await everything(shop, { states: [...ORDER_STATES] }), ['ORDER-2', 'ORDER-1']);
  });

  test('finds nothing, without asking, in a state that Vendure does not have', async () => {
    const shop = shopWith(history(3));
    assert.deepEqual(await shop.list({ states: ['returned'] }), {
      orders: [],
      next_cursor: null,
      total_count: 0,
    });
    assert.equal(shop.asked, 0);
  });
});

describe('The search', () => {
  const named = (minute, name) => {
    const found = order(minute);
    found.lines[0].productVariant = { ...found.lines[0].productVariant, name, sku: `SKU-${minute}` };
    return found;
  };

  test('finds numbers, titles and SKUs, whatever their case and accents', async () => {
    const shop = shopWith([named(3, 'Café Crème'), named(2, 'Tulip Pot'), named(1, 'Tent')]);
    assert.deepEqual(await everything(shop, { text: 'cafe cre' }), ['ORDER-3']);
    assert.deepEqual(await everything(shop, { text: ' TULIP ' }), ['ORDER-2']);
    assert.deepEqual(await everything(shop, { text: 'sku-1' }), ['ORDER-1']);
    assert.deepEqual(await everything(shop, { text: 'order-2' }), ['ORDER-2']);
    assert.deepEqual(await everything(shop, { text: 'sofa' }), []);
  });

  test('goes through a long history, page by page, without losing one', async () => {
    const orders = history(730).map((each, index) =>
      index % 100 === 50 ? named(730 - index, 'Tent') : each,
    );
    const expected = orders
      .filter(({ lines }) => lines[0].productVariant.name === 'Tent')
      .map(({ code }) => code);
    assert.equal(expected.length, 7);
    assert.deepEqual(await everything(shopWith(orders), { text: 'tent', limit: 2 }), expected);
    assert.deepEqual(await everything(shopWith(orders), { text: 'tent', limit: 100 }), expected);
  });

  test('answers what five hundred orders hold before it looks further', async () => {
    const shop = shopWith([named(2000, 'Tent'), ...history(1999)]);
    const { orders, next_cursor } = await shop.list({ text: 'tent' });
    assert.deepEqual(
      orders.map(({ number }) => number),
      ['ORDER-2000'],
    );
    assert.notEqual(next_cursor, null);
    assert.equal(shop.asked, 5);
  });

  test('does not answer a page of nothing while there is more to look through', async () => {
    const shop = shopWith([...history(1500), named(0, 'Tent')]);
    const { orders, next_cursor } = await shop.list({ text: 'tent' });
    assert.deepEqual(
      orders.map(({ number }) => number),
      ['ORDER-0'],
    );
    assert.equal(next_cursor, null);
    assert.deepEqual((await shop.list({ text: 'nowhere' })).next_cursor, null);
  });

  test('answers in time when the shop is slow, and goes on from there', async () => {
    const shop = shopWith([...history(1500), named(0, 'Tent')]);
    shop.slowness_ms = 1_000;
    const { orders, next_cursor } = await shop.list({ text: 'tent' });
    assert.deepEqual(orders, []);
    assert.notEqual(next_cursor, null);
    assert.equal(shop.asked, 4);
    assert.deepEqual(await everything(shop, { text: 'tent' }), ['ORDER-0']);
  });
});

describe("What Stamgast's plugin adds to orders", () => {
  const invoices = [{ id: 'F000001', label: 'Invoice', issued_at: '2025-01-01T00:00:00.000Z' }];
  const orders = history(3).map((each) => ({
    ...each,
    stamgast: { tracking: null, withdrawal: null, invoices },
  }));

  /** What is asked, and what is answered: no more than was asked for. */
  function askedOf(shop) {
    const asked = [];
    const ask = async (query, variables) => {
      const answer = await shop.ask(query, { options: { skip: 0, ...variables.options } });
      asked.push({ tells: query.includes('stamgast {'), ids: variables.options.filter.id?.in });
      if (asked.at(-1).tells) return answer;
      const { items, totalItems } = answer.activeCustomer.orders;
      const plain = items.map(({ stamgast: _, ...rest }) => rest);
      return { ...answer, activeCustomer: { orders: { totalItems, items: plain } } };
    };
    const list = (query) =>
      listOrders(ask, { links: {}, hasServer: true }, { ...all, ...query }, forever, () => 0);
    return { asked, list };
  }

  test('comes along with a page of orders, in one question', async () => {
    const { asked, list } = askedOf(shopWith(orders));
    const page = await list({});
    assert.deepEqual(asked, [{ tells: true, ids: undefined }]);
    assert.deepEqual(
      page.orders.map((each) => each.invoices),
      [invoices, invoices, invoices],
    );
  });

  test('is asked of what was found, not of all that was looked through', async () => {
    const { asked, list } = askedOf(shopWith(orders));
    const page = await list({ text: orders[1].code });
    assert.deepEqual(asked, [
      { tells: false, ids: undefined },
      { tells: true, ids: [orders[1].id] },
    ]);
    assert.deepEqual(
      page.orders.map((each) => each.invoices),
      [invoices],
    );
  });
});
