import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listOrders } from './orders.js';
import { order, orderLine, READING } from './samples.mjs';

const forever = new AbortController().signal;

/** A Medusa with a history, oldest first, that answers as the real one does. */
function shopWith(history) {
  const asked = [];
  const ask = async (path, _, { query }) => {
    asked.push({ path, ...query });
    const matching = history.filter(({ status }) => !query.status || query.status.includes(status));
    const sorted = query.order.startsWith('-') ? matching.toReversed() : matching;
    return { orders: sorted.slice(query.offset, query.offset + query.limit), count: matching.length };
  };
  const list = (query) =>
    listOrders(
      { ask, reading: READING, path: 'orders' },
      { cursor: null, limit: 2, text: '', states: [], ...query },
      forever,
    );
  return { list, asked, history };
}

const numbered = (count, more = () => ({})) =>
  Array.from({ length: count }, (_, index) =>
    order({
      id: `order-${index + 1}`,
      display_id: index + 1,
      created_at: `2026-01-0${index + 1}T10:00:00Z`,
      ...more(index),
    }),
  );
const numbers = ({ orders }) => orders.map(({ number }) => number);

async function allPages(list, query = {}) {
  const pages = [];
  let cursor = null;
  do {
    const page = await list({ ...query, cursor });
    pages.push(numbers(page));
    cursor = page.next_cursor;
  } while (cursor !== null);
  return pages;
}

describe('Pages', () => {
  test('hold each order once, newest first', async () => {
    assert.deepEqual(await allPages(shopWith(numbered(5)).list), [['5', '4'], ['3', '2'], ['1']]);
  });

  test('stay where they are when a new order arrives meanwhile', async () => {
    const { list, history } = shopWith(numbered(5));
    const { next_cursor: cursor } = await list({});
    history.push(order({ id: 'order-6', display_id: 6 }));
    assert.deepEqual(numbers(await list({ cursor })), ['3', '2']);
  });

  test('count all orders once, with the first', async () => {
    const { list } = shopWith(numbered(3));
    const first = await list({});
    assert.equal(first.total_count, 3);
    assert.equal((await list({ cursor: first.next_cursor })).total_count, undefined);
  });

  test('that were never given out are refused', () =>
    assert.rejects(shopWith([]).list({ cursor: 'no page' }), { code: 'refused' }));
});

describe('Search', () => {
  const titled = numbered(5, (index) => ({
    items: [orderLine({ product_title: index % 2 ? 'Crème' : 'Espresso' })],
  }));

  test('finds titles without regard to case and accents, and goes on where it stopped', async () => {
    assert.deepEqual(await allPages(shopWith(titled).list, { text: 'CREME', limit: 1 }), [['4'], ['2'], []]);
  });

  test('finds numbers and SKUs', async () => {
    assert.deepEqual(numbers(await shopWith(titled).list({ text: '3' })), ['3']);
    assert.equal((await shopWith(titled).list({ text: 'esp-250', limit: 9 })).orders.length, 5);
  });

  test('asks Medusa itself for what was cancelled', async () => {
    const { list, asked } = shopWith(numbered(4, (index) => (index === 1 ? { status: 'canceled' } : {})));
    assert.deepEqual(await allPages(list, { states: ['cancelled'] }), [['2']]);
    assert.deepEqual(asked[0].status, ['canceled']);
  });

  test('tells apart the other states by itself', async () => {
    const states = ['delivered', 'shipped', 'delivered'];
    const { list } = shopWith(numbered(3, (index) => ({ fulfillment_status: states[index] })));
    assert.deepEqual(numbers(await list({ states: ['delivered'], limit: 9 })), ['3', '1']);
  });
});
