import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { variantOf } from '../catalogue/catalogue.js';
import { DAY_MS } from './dutch-time.js';
import { planHistory } from './history.js';

const NOW = Date.UTC(2026, 2, 5, 12);
const YEAR_MS = 365 * DAY_MS;

describe('the history of the demo shop', () => {
  const history = planHistory({ now: NOW });

  test('has 120 orders over four years, newest first, ending shortly before now', () => {
    assert.equal(history.length, 120);
    const times = history.map(({ placed_ms }) => placed_ms);
    assert.deepEqual(
      times,
      times.toSorted((left, right) => right - left),
    );
    assert.ok(times[0] < NOW && times[0] > NOW - DAY_MS);
    const span = times[0] - times[119];
    assert.ok(span > 3.9 * YEAR_MS && span < 4.1 * YEAR_MS, `${span / YEAR_MS} years`);
  });

  test('gives every order an id and a number of its own, and numbers rise', () => {
    assert.equal(new Set(history.map(({ id }) => id)).size, 120);
    const numbers = history.map(({ number }) => Number(number.replace('PK-', '')));
    assert.deepEqual(
      numbers,
      numbers.toSorted((left, right) => right - left),
    );
  });

  test('is the same on every visit of a day', () => {
    assert.deepEqual(planHistory({ now: NOW + 3 * 3_600_000 }), history);
  });

  test('keeps ids and numbers when a day passes', () => {
    const names = (/** @type {typeof history} */ orders) => orders.map(({ id, number }) => [id, number]);
    assert.deepEqual(names(planHistory({ now: NOW + DAY_MS })), names(history));
  });

  test('buys coffee every three to seven weeks', () => {
    const times = history
      .filter(({ lines }) => lines.some(({ sku }) => sku.startsWith('NL-GRG') || sku.startsWith('NL-HUM')))
      .map(({ placed_ms }) => placed_ms);
    const gaps = times.slice(1).map((time, index) => (times[index] - time) / (7 * DAY_MS));
    const middle = gaps.toSorted((left, right) => left - right)[Math.floor(gaps.length / 2)];
    assert.ok(gaps.length > 20, `${gaps.length} gaps`);
    assert.ok(middle >= 3 && middle <= 7, `${middle} weeks`);
  });

  test('only ever bought what the catalogue knows', () => {
    for (const { lines } of history) {
      assert.ok(lines.length > 0);
      for (const { sku } of lines) assert.doesNotThrow(() => variantOf(sku));
    }
  });

  test('shows most states among the newest eight orders', () => {
    const states = new Set(history.slice(0, 8).map(({ state }) => state));
    assert.deepEqual(
      states,
      new Set(['confirmed', 'pending', 'partially_shipped', 'shipped', 'delivered', 'cancelled']),
    );
  });

  for (const count of [0, 1, 5, 1000, 10_000]) {
    test(`can be ${count} orders long, still newest first and in the past`, () => {
      const orders = planHistory({ now: NOW, count });
      assert.equal(orders.length, count);
      for (const [index, { placed_ms, lines }] of orders.entries()) {
        assert.ok(placed_ms < (orders[index - 1]?.placed_ms ?? NOW), `order ${index}`);
        assert.ok(placed_ms > NOW - 13 * YEAR_MS, `order ${index}`);
        assert.ok(lines.length > 0, `order ${index}`);
      }
    });
  }
});
