import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalSum } from './decimal-sum.js';
import { minorUnits } from './minor-units.js';

test('decimals are added digit by digit', () => {
  assert.equal(minorUnits(decimalSum('16.528926', '3.471074'), 'EUR'), 2000);
  assert.equal(minorUnits(decimalSum('0.1', '0.2', '-0.3'), 'EUR'), 0);
  assert.equal(minorUnits(decimalSum('-0.05', '0.02'), 'EUR'), -3);
  assert.equal(minorUnits(decimalSum('90071992547409.90', '0.01'), 'EUR'), Number.MAX_SAFE_INTEGER);
});

test('of numbers their decimals are added, not their floating errors', () => {
  assert.equal(minorUnits(decimalSum(0.1, 0.2), 'EUR'), 30);
  assert.equal(minorUnits(decimalSum(1.005, 0), 'EUR'), 101);
  assert.equal(minorUnits(decimalSum(1e-7, 2), 'EUR'), 200);
});

test('what is not there counts as nothing, and what is no amount is told', () => {
  assert.equal(minorUnits(decimalSum(null, undefined, '1'), 'EUR'), 100);
  for (const wrong of ['', 'x', '1e3', '1,5', NaN, Infinity]) {
    assert.throws(() => decimalSum(wrong), { name: 'ShopError', code: 'invalid_answer' }, String(wrong));
  }
});
