import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { CAPABILITIES } from '../contract.js';
import { createDemoShop } from '../demo/demo-shop.js';
import { createMemoryStorage } from '../demo/storage/memory-storage.js';
import { checksFor, checksOutOfReach, tryCheck } from './conformance.js';
import { visit } from './visit.js';

const NOW = Date.UTC(2026, 2, 5, 12);
const TERMS = Object.freeze({ write: false, answer_within_ms: 60_000 });
const signal = new AbortController().signal;

/** What a plugin may be asked by somebody who only reads. */
const READS = /^(get|list)/;
const READS_OF_ALL = new Set(
  Object.values(CAPABILITIES)
    .flatMap(({ methods }) => methods)
    .filter((name) => READS.test(name)),
);

const BOWL = { product_id: 'voerbak', variant_id: 'SN-BAK-BLU' };
const NAME = [{ name: 'Naam op de bak', value: 'Pip' }];

/** A customer's own shop, with things in the cart. */
async function shopWithCart() {
  const shop = createDemoShop({ now: NOW, storage: createMemoryStorage(), mail: () => {} });
  const lines = [
    { ...BOWL, attributes: NAME, quantity: 1 },
    { product_id: 'sencha', variant_id: 'DL-SEN-100G', attributes: [], quantity: 3 },
  ];
  await shop.setCartLines({ key: 'before', lines }, { signal });
  return shop;
}

/** @param {import('../contract.js').ShopPlugin} shop */
async function heldBy(shop) {
  const { lines } = await shop.getCart({ signal });
  return lines
    .map(({ variant_id, attributes, quantity }) => JSON.stringify([variant_id, attributes, quantity]))
    .sort();
}

/** The shop, and the names of the methods that are called. */
function watched(shop) {
  const called = new Set();
  const plugin = new Proxy(shop, {
    get(target, name) {
      const value = target[name];
      if (typeof value !== 'function') return value;
      return (...args) => {
        called.add(name);
        return value.apply(target, args);
      };
    },
  });
  return { plugin, called };
}

/** @param {import('./visit.js').Visit} visited @returns {Promise<(string | null)[]>} problems */
async function runAll({ harness }) {
  const problems = [];
  for (const check of checksFor(harness)) problems.push((await tryCheck(check, harness)).problem);
  return problems.filter((problem) => problem !== null);
}

describe('a visit to a shop', () => {
  test('only reads, and leaves the cart alone', async () => {
    const shop = await shopWithCart();
    const { plugin, called } = watched(shop);
    const before = await heldBy(shop);
    const visited = await visit(async () => plugin, TERMS);
    assert.deepEqual(await runAll(visited), []);
    await visited.leave();
    assert.deepEqual(
      [...called].filter((name) => !READS.test(name)),
      [],
    );
    assert.deepEqual(called, READS_OF_ALL, 'every method that reads is asked');
    assert.equal(visited.cart, null);
    assert.deepEqual(await heldBy(shop), before);
  });

  test('that may use the cart changes nothing else, and puts back what it held', async () => {
    const shop = await shopWithCart();
    const { plugin, called } = watched(shop);
    const before = await heldBy(shop);
    const visited = await visit(async () => plugin, { ...TERMS, write: true });
    assert.deepEqual(await runAll(visited), []);
    await visited.leave();
    assert.deepEqual(
      [...called].filter((name) => !READS.test(name)),
      ['setCartLines'],
    );
    assert.match(visited.cart ?? '', /^1 × .*, 3 × /);
    assert.deepEqual(await heldBy(shop), before);
  });

  test('says so where the cart cannot be put back', async () => {
    const shop = await shopWithCart();
    const visited = await visit(async () => shop, { ...TERMS, write: true });
    await visited.harness.createPlugin();
    assert.deepEqual(await heldBy(shop), []);
    await shop.counter.withdraw(BOWL.variant_id);
    await assert.rejects(visited.leave(), /^Error: what the cart holds: expected .*SN-BAK-BLU.*, got /);
  });

  test('leaves a cart alone that it cannot look at', async () => {
    const shop = await shopWithCart();
    const blind = { ...shop, getCart: async () => ({ lines: [] }) };
    const visited = await visit(async () => blind, { ...TERMS, write: true });
    assert.ok(checksFor(visited.harness).every(({ changes }) => !changes));
    assert.ok(checksOutOfReach(visited.harness).some(({ forbidden }) => forbidden === 'cart'));
  });
});
