import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { minorUnits } from './minor-units.js';

const invalid = { name: 'ShopError', code: 'invalid_answer' };

describe('An amount in minor units', () => {
  test('has the decimals of its currency', () => {
    assert.deepEqual(
      [minorUnits('12.95', 'EUR'), minorUnits('1295', 'JPY'), minorUnits('1.5', 'KWD')],
      [1295, 1295, 1500],
    );
  });

  test('is what was written, with however many digits', () => {
    const cases = {
      0: 0,
      '0.0': 0,
      '-0.00': 0,
      7: 700,
      '7.': 700,
      '+7.5': 750,
      '12.950000': 1295,
      '-3.20': -320,
    };
    for (const [text, units] of Object.entries(cases)) assert.equal(minorUnits(text, 'EUR'), units, text);
    assert.equal(minorUnits('90071992547409.91', 'EUR'), Number.MAX_SAFE_INTEGER);
  });

  test('of a number is what it prints as, and no floating error is left', () => {
    for (const number of [0.1 + 0.2, 0.30000000000000004]) assert.equal(minorUnits(number, 'EUR'), 30);
    assert.equal(minorUnits(1.005, 'EUR'), 101);
    assert.equal(minorUnits(19.99, 'EUR'), 1999);
    assert.equal(minorUnits(1e-7, 'KWD'), 0);
    for (let units = 0; units < 100_000; units += 7) assert.equal(minorUnits(units / 100, 'EUR'), units);
  });

  test('rounds half a unit away from zero', () => {
    assert.deepEqual(
      ['0.004', '0.005', '-0.005', '-0.004', '0.999'].map((text) => minorUnits(text, 'EUR')),
      [0, 1, -1, 0, 100],
    );
    assert.equal(minorUnits('0.5', 'JPY'), 1);
  });

  test('is not made of what is no amount', () => {
    for (const text of ['', ' ', '.', '.5', '1,50', '1e3', 'NaN', '0x10', '1 000', '1.2.3']) {
      assert.throws(() => minorUnits(text, 'EUR'), invalid, text);
    }
    for (const number of [NaN, Infinity, 1e21]) assert.throws(() => minorUnits(number, 'EUR'), invalid);
    assert.throws(() => minorUnits('90071992547409.92', 'EUR'), invalid);
    assert.throws(() => minorUnits(null, 'EUR'), invalid);
  });

  test('needs a currency', () => {
    for (const currency of ['', 'EU', 'EURO', '€']) assert.throws(() => minorUnits('1', currency), invalid);
  });
});
