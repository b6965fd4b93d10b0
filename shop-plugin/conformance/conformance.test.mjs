import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createDemoShop, parseFaults } from '../demo/demo-shop.js';
import { createMemoryStorage } from '../demo/storage/memory-storage.js';
import { checksOutOfReach, runConformance } from './conformance.js';

/** @typedef {import('../demo/demo-shop.js').DemoShop} DemoShop */

const NOW = Date.UTC(2026, 2, 5, 12);

/**
 * The suite on a demo shop with something broken.
 * @param {(shop: DemoShop) => Partial<import('../contract.js').ShopPlugin>} sabotage what replaces methods of
 *   the shop
 * @returns {Promise<Record<string, string>>} the problems by the name of the check
 */
async function problemsOf(sabotage) {
  const report = await runConformance({
    capabilities: createDemoShop().capabilities,
    createPlugin: async () => {
      const shop = createDemoShop({ now: NOW, storage: createMemoryStorage() });
      return { ...shop, ...sabotage(shop) };
    },
    findAffordableReward: async () => 'voucher-5',
    findThings: async () => [
      { product_id: 'sencha', variant_id: 'DL-SEN-100G' },
      { product_id: 'grachtengoud', variant_id: 'NL-GRG-1KG-BEA' },
    ],
  });
  return Object.fromEntries(
    report.flatMap(({ name, problem }) => (problem === null ? [] : [[name, problem]])),
  );
}

describe('the conformance suite', () => {
  test('finds nothing wrong with a good plugin', async () => {
    assert.deepEqual(await problemsOf(() => ({})), {});
  });

  test('finds a capability that is claimed without its methods', async () => {
    const problems = await problemsOf(() => ({ getCart: undefined }));
    assert.equal(
      problems['the plugin has its capabilities and their methods'],
      '/capabilities/2: reorder needs getCart, which the plugin does not have: write what is missing, or leave reorder out',
    );
  });

  test('finds a price that is a decimal', async () => {
    const problems = await problemsOf((shop) => ({
      listOrders: async (query, options) => {
        const page = await shop.listOrders(query, options);
        page.orders[0].lines[0].unit_price /= 100;
        return page;
      },
    }));
    assert.match(
      problems['every order has the shape of the contract and its totals add up'],
      /\/orders\/0\/lines\/0\/unit_price: expected an integer of minor units, got \d+\.\d+/,
    );
  });

  test('finds an order that falls between two pages', async () => {
    const problems = await problemsOf((shop) => ({
      listOrders: async (query, options) => {
        const page = await shop.listOrders(query, options);
        return query.cursor === null ? page : { ...page, orders: page.orders.slice(1) };
      },
    }));
    assert.ok(problems['pages of any size hold the same orders, none twice and none left out']);
  });

  test('finds orders that come oldest first', async () => {
    const problems = await problemsOf((shop) => ({
      listOrders: async (query, options) => {
        const page = await shop.listOrders(query, options);
        return { ...page, orders: page.orders.reverse() };
      },
    }));
    assert.match(
      problems['every order has the shape of the contract and its totals add up'],
      /newer than the order before it/,
    );
  });

  test('finds a search that finds everything', async () => {
    const problems = await problemsOf((shop) => ({
      listOrders: (query, options) => shop.listOrders({ ...query, text: '', states: [] }, options),
    }));
    assert.match(problems['the number of an order finds it'], /which does not contain it/);
    assert.ok(problems['a text that stands nowhere finds nothing']);
    assert.ok(problems['the state filter tells every order of the states and no other']);
  });

  test('finds a cart that adds where it should set', async () => {
    const problems = await problemsOf((shop) => ({
      setCartLines: async (change, options) => {
        const { lines } = await shop.getCart(options);
        const held = (/** @type {string} */ id) =>
          lines.find((line) => line.variant_id === id)?.quantity ?? 0;
        const added = change.lines.map((line) => ({
          ...line,
          quantity: line.quantity + held(line.variant_id),
        }));
        return shop.setCartLines({ key: `${change.key}-${Math.random()}`, lines: added }, options);
      },
    }));
    assert.equal(
      problems['quantities are absolute: setting them twice is setting them once'],
      'quantity in the cart: expected 2, got 4',
    );
    assert.ok(problems['a change that arrives again with its key happens once']);
  });

  test('finds an answer that claims more than the cart holds', async () => {
    const problems = await problemsOf((shop) => ({
      setCartLines: async (change, options) => {
        const { cart } = await shop.setCartLines({ key: change.key, lines: [] }, options);
        const lines = change.lines.map(({ variant_id, quantity }) => ({
          variant_id,
          quantity,
          outcome: 'set',
        }));
        return { cart, lines: /** @type {import('../contract.js').CartLineResult[]} */ (lines) };
      },
    }));
    assert.match(
      problems['a quantity goes up, down and to nothing'],
      /quantity in the answer’s cart: expected 2, got 0/,
    );
  });

  test('finds an error that is no ShopError', async () => {
    const problems = await problemsOf(() => ({
      listOrders: async () => {
        throw new TypeError('fetch failed');
      },
    }));
    assert.equal(
      problems['a cursor that was never given out fails with a ShopError'],
      'listOrders: expected a ShopError, got TypeError: fetch failed',
    );
  });

  test('finds a method that does not listen to its signal', async () => {
    const problems = await problemsOf((shop) => ({
      getCart: () => shop.getCart({ signal: new AbortController().signal }),
    }));
    assert.match(
      problems['a request that nobody waits for any more rejects as aborted'],
      /^getCart with an aborted signal: expected a ShopError, got an answer/,
    );
  });

  test('finds a late copy that undoes what came after it', async () => {
    const problems = await problemsOf((shop) => ({
      setFavourite: (change, options) =>
        shop.setFavourite({ ...change, key: `${change.key}-${Math.random()}` }, options),
    }));
    assert.equal(
      problems['a late copy of a change to the favourites does not undo what came after it'],
      'the late copy added the favourite again',
    );
  });

  test('finds a reward that is paid for twice', async () => {
    const problems = await problemsOf((shop) => ({
      redeemReward: (change, options) =>
        shop.redeemReward({ ...change, key: `${change.key}-${Math.random()}` }, options),
    }));
    assert.ok(
      problems['the same redemption twice, one after the other or at the same time, is paid for once'],
    );
  });

  test('finds a part of the account that is told to somebody who is not signed in', async () => {
    const report = await runConformance({
      capabilities: createDemoShop().capabilities,
      createPlugin: async () => createDemoShop({ now: NOW, storage: createMemoryStorage() }),
      createSignedOutPlugin: async () => {
        const nobody = createDemoShop({ storage: createMemoryStorage(), faults: parseFaults('signed-out') });
        const sanne = createDemoShop({ storage: createMemoryStorage() });
        return { ...nobody, getProfile: sanne.getProfile };
      },
    });
    const problem = report.find(({ name }) => name.startsWith('signed out'))?.problem;
    assert.equal(problem, 'getProfile: expected a ShopError, got an answer');
  });

  test('tells what a harness keeps it from trying', () => {
    const gaps = checksOutOfReach({ capabilities: ['reorder'], createPlugin: () => Promise.reject() });
    assert.ok(gaps.some(({ missing }) => missing.includes('setStock')));
    assert.ok(gaps.every(({ missing }) => missing.length > 0));
  });
});
