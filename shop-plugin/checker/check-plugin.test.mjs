import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { sentenceOf } from './check-answer.js';
import { checkPlugin } from './check-plugin.js';

const answer = async () => ({});
const historian = { name: 'historian', capabilities: ['orders'], getSession: answer, listOrders: answer };

/** @param {unknown} plugin */
const problems = (plugin) => checkPlugin(plugin).map(sentenceOf);

describe('checkPlugin', () => {
  test('a plugin with what its capabilities need is fine', () => {
    assert.deepEqual(problems(historian), []);
  });

  test('a capability without its methods is found', () => {
    assert.deepEqual(problems({ ...historian, capabilities: ['orders', 'reorder'], getCart: answer }), [
      '/getProducts: the capability reorder needs this method, got nothing',
      '/setCartLines: the capability reorder needs this method, got nothing',
    ]);
  });

  test('a capability that nobody knows is found', () => {
    assert.deepEqual(problems({ ...historian, capabilities: ['order'] }), [
      '/capabilities/0: expected one of orders, orders.search, reorder, got "order"',
    ]);
  });

  test('a method that no capability uses is found', () => {
    assert.deepEqual(problems({ ...historian, getCart: answer }), [
      '/getCart: nobody calls this method without the capability reorder',
    ]);
  });

  test('what is no plugin at all is said in one sentence', () => {
    assert.deepEqual(problems(undefined), ['expected a plugin object, got nothing']);
    assert.deepEqual(problems({ name: '', capabilities: 'orders' }), [
      '/name: expected text that is not empty, got ""',
      '/capabilities: expected a list, got "orders"',
    ]);
  });
});
