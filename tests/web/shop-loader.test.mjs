import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CAPABILITIES } from '../../shop-plugin/contract.js';
import { ADAPTERS, InvalidPlugin, loadShop, openShop } from '../../web/element/shop-loader.js';

const KNOWN = Object.keys(CAPABILITIES).join(', ');
const answer = async () => ({});
const historian = { name: 'historian', capabilities: ['orders'], getSession: answer, listOrders: answer };

/** What is opened, and what was told to the merchant. @param {unknown} plugin */
function opened(plugin) {
  /** @type {string[]} */
  const told = [];
  const shop = openShop(plugin, (code, message) => told.push(`${code}: ${message}`));
  return { ...shop, capabilities: [...shop.capabilities], told };
}

describe('A plugin', () => {
  test('without mistakes is opened with what it can do, and nothing is said', () => {
    assert.deepEqual(opened(historian), {
      plugin: historian,
      capabilities: ['orders'],
      policy: { tolerated_rise_basis_points: 0 },
      told: [],
    });
  });

  test('of which a part is missing is opened without it, and the merchant is told once', () => {
    const plugin = { ...historian, capabilities: ['orders', 'reorder', 'magic'], getCart: answer };
    const { capabilities, told } = opened(plugin);
    assert.deepEqual(capabilities, ['orders']);
    assert.deepEqual(told, [
      "invalid_plugin: The plugin 'historian' does not keep the contract: /capabilities/1: reorder needs " +
        'getProducts and setCartLines, which the plugin does not have: write what is missing, or leave reorder ' +
        `out; /capabilities/2: expected one of ${KNOWN}, got "magic".`,
    ]);
  });

  test('that brings methods for what it does not name is nothing to speak of', () => {
    assert.deepEqual(opened({ ...historian, getCart: answer }).told, []);
  });

  test('has its policy taken over, unless it cannot be read', () => {
    const policyOf = (/** @type {unknown} */ rise) =>
      opened({ ...historian, policy: { tolerated_rise_basis_points: rise } });
    assert.deepEqual(policyOf(500).policy, { tolerated_rise_basis_points: 500 });
    const { policy, told } = policyOf('5%');
    assert.deepEqual(policy, { tolerated_rise_basis_points: 0 });
    assert.match(told[0], /\/policy\/tolerated_rise_basis_points: expected a whole number .* got "5%"\.$/);
  });

  test('that cannot show orders is refused in a sentence that says what to write', () => {
    const cases = [
      [42, 'What the property shop was given does not keep the contract: expected a plugin object, got 42.'],
      [{ ...historian, capabilities: undefined }, /\/capabilities: expected a list, got nothing: name what/],
      [{ ...historian, capabilities: ['order'] }, /expected one of orders, orders\.search, .*, got "order"/],
      [
        { ...historian, listOrders: undefined },
        /orders needs listOrders, which the plugin does not have: write/,
      ],
      [{ ...historian, capabilities: [] }, /orders is missing: .* write getSession and listOrders/],
    ];
    for (const [plugin, message] of cases) {
      assert.throws(() => openShop(plugin, assert.fail), { constructor: InvalidPlugin, message });
    }
  });
});

test('an adapter that does not come along is refused with those that do', async () => {
  await assert.rejects(loadShop('abacus', { endpoint: null, apiKey: null, locale: 'nl' }), {
    code: 'invalid_plugin',
    message:
      'There is no shop adapter \'abacus\': write shop="demo" or shop="ecwid" or shop="medusa" or ' +
      'shop="shopware" or shop="vendure" or shop="woocommerce", or give a plugin object of ' +
      'your own to the property shop.',
  });
});

test('Vendure is asked in the language of the page', () => {
  const openVendureShop = (/** @type {object} */ options) => options;
  const told = ADAPTERS.vendure({ openVendureShop }, { endpoint: null, apiKey: null, locale: 'nl-BE' });
  assert.deepEqual(told, { endpoint: '/shop-api', language: 'nl-BE' });
});
