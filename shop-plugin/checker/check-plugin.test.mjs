import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { CAPABILITIES } from '../contract.js';
import { sentenceOf } from './check-answer.js';
import { checkPlugin, usableCapabilities } from './check-plugin.js';

const KNOWN = Object.keys(CAPABILITIES).join(', ');
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
      '/capabilities/1: reorder needs getProducts and setCartLines, which the plugin does not have: write what is missing, or leave reorder out',
    ]);
  });

  test('a capability that nobody knows is found', () => {
    assert.deepEqual(problems({ ...historian, capabilities: ['order'] }), [
      `/capabilities/0: expected one of ${KNOWN}, got "order"`,
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
      `/capabilities: expected a list, got "orders": name what the plugin can do, of ${KNOWN}`,
    ]);
  });

  test('a function or a promise in the place of the plugin is told what to do with it', () => {
    assert.deepEqual(
      problems(() => historian),
      ['expected a plugin object, got a function: call it and give what it returns'],
    );
    assert.deepEqual(problems(Promise.resolve(historian)), [
      'expected a plugin object, got a promise: await it and give what it brings',
    ]);
  });

  test('a plugin without orders is told that the page begins with them', () => {
    const [problem, ...others] = problems({ ...historian, capabilities: [] });
    assert.equal(
      problem,
      '/capabilities: orders is missing: the page begins with the orders, so write getSession and listOrders and name it',
    );
    assert.deepEqual(others, []);
  });

  test('a policy that is no whole number of hundredths of a per cent is found', () => {
    assert.deepEqual(problems({ ...historian, policy: { tolerated_rise_basis_points: 500 } }), []);
    assert.deepEqual(problems({ ...historian, policy: {} }), []);
    for (const rise of [0.05, -1, '5%', 1_000_001]) {
      assert.deepEqual(problems({ ...historian, policy: { tolerated_rise_basis_points: rise } }), [
        `/policy/tolerated_rise_basis_points: expected a whole number of 0–1000000 (500 is 5 %), got ${JSON.stringify(rise)}`,
      ]);
    }
  });
});

describe('usableCapabilities', () => {
  test('are those that are named, known, and have their methods', () => {
    const named = { ...historian, capabilities: ['orders', 'orders.search', 'reorder', 'magic'] };
    assert.deepEqual(usableCapabilities(named), ['orders', 'orders.search']);
  });

  test('of what is no plugin are none', () => {
    for (const nothing of [undefined, null, 'demo', {}, { capabilities: 'orders' }]) {
      assert.deepEqual(usableCapabilities(nothing), []);
    }
  });
});
