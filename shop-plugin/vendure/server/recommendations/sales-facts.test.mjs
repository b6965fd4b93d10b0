import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSales } from './sales-facts.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const LATELY = '2026-11-01 08:00:00.000';

/** @param {string} order @param {string} products each a letter @param {object} [facts] */
const sold = (order, products, facts = {}) =>
  [...products].map((product) => ({ order, product, customer: order, placedAt: LATELY, ...facts }));

test('a product is as popular as many customers bought it lately, however often they did', () => {
  const lines = [
    ...sold('1', 'a', { customer: 'Emma' }),
    ...sold('2', 'a', { customer: 'Emma' }),
    ...sold('3', 'ab', { customer: 'Noah' }),
    ...sold('4', 'b', { customer: 'Mila', placedAt: new Date('2026-03-01T00:00:00Z') }),
  ];
  assert.deepEqual(
    [...readSales(lines, NOW).buyers],
    [
      ['a', 2],
      ['b', 1],
    ],
  );
});

test('what is bought together in three orders is a habit, and in two it is chance', () => {
  const lines = [...sold('1', 'abc'), ...sold('2', 'abc'), ...sold('3', 'ab'), ...sold('4', 'a')];
  const { bought_with } = readSales(lines, NOW);
  assert.deepEqual(bought_with.get('a'), [{ to: 'b', weight: 750 }]);
  assert.deepEqual(bought_with.get('b'), [{ to: 'a', weight: 1000 }]);
  assert.equal(bought_with.get('c'), undefined);
});
