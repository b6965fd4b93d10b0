import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createRandom } from '../random.js';
import { priceOrder } from './order-pricing.js';

const BARE = { discount: 0, shipping: 0, shipping_rate: 21, prices_include_tax: true };

describe('priceOrder', () => {
  test('takes tax out of gross prices per rate', () => {
    const priced = priceOrder({
      ...BARE,
      lines: [
        { rate: 9, total: 1090 },
        { rate: 21, total: 1210 },
        { rate: 9, total: 2180 },
      ],
    });
    assert.deepEqual(
      [...priced.tax_by_rate],
      [
        [9, 270],
        [21, 210],
      ],
    );
    assert.equal(priced.total, 4480);
  });

  test('puts tax on top of net prices', () => {
    const priced = priceOrder({ ...BARE, lines: [{ rate: 21, total: 1000 }], prices_include_tax: false });
    assert.deepEqual([...priced.tax_by_rate], [[21, 210]]);
    assert.equal(priced.total, 1210);
  });

  test('taxes shipping at its own rate', () => {
    const priced = priceOrder({ ...BARE, lines: [{ rate: 9, total: 1090 }], shipping: 484 });
    assert.deepEqual(
      [...priced.tax_by_rate],
      [
        [9, 90],
        [21, 84],
      ],
    );
  });

  test('shares a discount over the rates without losing a cent', () => {
    const random = createRandom(7);
    for (let round = 0; round < 500; round++) {
      const lines = Array.from({ length: random.integer(1, 9) }, () => ({
        rate: random.pick([9, 21]),
        total: random.integer(1, 9999),
      }));
      const subtotal = lines.reduce((sum, { total }) => sum + total, 0);
      const discount = -random.integer(0, subtotal);
      const priced = priceOrder({ ...BARE, lines, discount, shipping: random.pick([0, 495]) });
      assert.equal(priced.total, subtotal + discount + priced.shipping);
      for (const [rate, tax] of priced.tax_by_rate) {
        assert.ok(Number.isInteger(tax), `${tax}`);
        assert.ok(tax >= 0 && tax <= (priced.total * rate) / 100 + 1, `${tax} of ${priced.total}`);
      }
      const taxed = [...priced.tax_by_rate.values()].reduce((sum, tax) => sum + tax, 0);
      assert.ok(taxed <= Math.ceil((priced.total * 21) / 121) + 1, `${taxed} of ${priced.total}`);
    }
  });
});
