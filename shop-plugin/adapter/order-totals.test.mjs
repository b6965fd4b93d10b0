import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { costLine, totalsThatAddUp } from './order-totals.js';

const LABELS = { discount: 'Discount', cost: 'Other costs' };

/** @param {object} [change] */
function parts(change) {
  const lines = [costLine('a', 'Tea', 500), costLine('b', 'Cup', 1500)];
  return { lines, discounts: [], shipping: 395, taxes: [], prices_include_tax: true, total: 2395, ...change };
}

describe('The parts of an order', () => {
  test('that add up stay as they are', () => {
    assert.deepEqual(totalsThatAddUp(parts(), LABELS), { ...parts(), subtotal: 2000 });
  });

  test('that are off by a unit of rounding have it in the dearest line', () => {
    for (const off of [-2, -1, 1, 2]) {
      const { lines, subtotal } = totalsThatAddUp(parts({ total: 2395 + off }), LABELS);
      assert.deepEqual([lines.map(({ total }) => total), subtotal], [[500, 1500 + off], 2000 + off]);
    }
  });

  test('get a row for what was taken off, or cost, without one', () => {
    const less = totalsThatAddUp(parts({ total: 1395 }), LABELS);
    assert.deepEqual([less.discounts, less.subtotal], [[{ label: 'Discount', amount: -1000 }], 2000]);
    const more = totalsThatAddUp(parts({ total: 3395 }), LABELS);
    assert.deepEqual(
      [more.lines.at(-1)?.title, more.lines.at(-1)?.total, more.subtotal],
      ['Other costs', 1000, 3000],
    );
  });

  test('have the taxes on top where prices exclude them', () => {
    const taxes = [{ label: 'VAT', amount: 215 }];
    const net = totalsThatAddUp(parts({ taxes, prices_include_tax: false, total: 2610 }), LABELS);
    assert.deepEqual([net.discounts, net.subtotal], [[], 2000]);
  });
});
