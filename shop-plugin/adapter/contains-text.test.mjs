import assert from 'node:assert/strict';
import { test } from 'node:test';
import { containsText } from './contains-text.js';

test('a text is found whatever its case and accents and the space around it', () => {
  assert.ok(containsText(['Café Crème', 'Tulip'], ' CAFE cre '));
  assert.ok(containsText(['Cafe creme'], 'Café Crè'));
  assert.ok(containsText(['Tulip', 'SKU-1'], 'sku-1'));
});

test('a text is not found across candidates, nor where there are none', () => {
  assert.ok(!containsText(['Café', 'Crème'], 'café crème'));
  assert.ok(!containsText([null, undefined, ''], 'a'));
  assert.ok(!containsText([], ''));
});
