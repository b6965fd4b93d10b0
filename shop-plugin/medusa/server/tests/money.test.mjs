import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMajorUnits, toMinorUnits } from '../src/desks/money.js';

test('Amounts go between cents and euros without a rounding error', () => {
  assert.equal(toMinorUnits(1.005, 'EUR'), 101);
  assert.equal(toMinorUnits(1200, 'jpy'), 1200);
  assert.equal(toMinorUnits(1.375, 'KWD'), 1375);
  assert.equal(toMajorUnits(1999, 'EUR'), 19.99);
});
