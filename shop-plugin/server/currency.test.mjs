import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountFormat, decimalsOf } from './currency.js';

const written = (amount, currency, locale = 'en') =>
  amountFormat(locale, currency).format(amount).replace(/\s/g, ' ');

test('a currency has the decimals of ISO 4217, whatever is customary', () => {
  const currencies = ['EUR', 'jpy', 'KWD', 'CLF', 'HUF', 'IDR', 'RSD'];
  assert.deepEqual(currencies.map(decimalsOf), [2, 0, 3, 4, 2, 2, 2]);
});

test('no digit of an amount is left out, and no decimals are written that nobody writes', () => {
  assert.equal(written(500, 'HUF', 'hu'), '500 Ft');
  assert.equal(written(500.5, 'HUF', 'hu'), '500,50 Ft');
  assert.equal(written(12, 'EUR'), '€12.00');
  assert.equal(written(1295, 'JPY'), '¥1,295');
});
