import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invoiceLocale, invoiceWords } from './invoice-words.js';

test('every language has every word', () => {
  const words = Object.keys(invoiceWords('en')).toSorted();
  for (const language of ['nl', 'de', 'fr'])
    assert.deepEqual(Object.keys(invoiceWords(language)).toSorted(), words);
});

test('numbers and days are in the language of the words', () => {
  assert.equal(invoiceLocale('nl_BE'), 'nl-BE');
  assert.equal(invoiceWords('nl_BE').invoice, 'Factuur');
  assert.equal(invoiceLocale('ar'), 'en');
  assert.equal(invoiceWords('ar').invoice, 'Invoice');
});
