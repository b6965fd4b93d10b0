import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountFormat } from '../../../server/currency.js';
import { standardAmount, standardLetters } from './invoice-letters.js';

test('what the standard fonts have stays as it is', () => {
  const text = 'São Tomé – “Kaffee” für 3 € · Œuvre';
  assert.equal(standardLetters(text), text);
});

test('a letter that they lack is written without its accent, or shown to be missing', () => {
  assert.equal(standardLetters('Dvořák, Kč'), 'Dvorák, Kc');
  assert.equal(standardLetters('Łódź 茶'), '?ódz ?');
});

test('an amount whose sign they lack has the code of its currency', () => {
  assert.equal(standardAmount(amountFormat('en', 'INR'), 12.5), 'INR 12.50');
  assert.equal(standardAmount(amountFormat('fr', 'EUR'), -1234.5), '-1 234,50 €');
  assert.equal(standardAmount(amountFormat('en', 'KWD'), 1.25), 'KWD 1.250');
  assert.equal(standardAmount(amountFormat('en', 'JPY'), 1250), '¥1,250');
});
