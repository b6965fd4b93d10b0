import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { IDBFactory } from 'fake-indexeddb';

import { freshState } from '../shop-state.js';
import { createIndexedDbStorage } from './indexeddb-storage.js';
import { createMemoryStorage } from './memory-storage.js';

/** @typedef {import('../shop-state.js').ShopState} ShopState */

/** @param {string} sku @returns {(state: ShopState | undefined) => ShopState} */
function add(sku) {
  return (state = freshState()) => ({
    ...state,
    cart: [...state.cart, { variant_id: sku, attributes: [], quantity: 1 }],
  });
}

/** @param {ShopState | undefined} state */
const skus = (state) => state?.cart.map(({ variant_id }) => variant_id);

for (const [name, create] of /** @type {const} */ ([
  ['memory', () => createMemoryStorage()],
  ['IndexedDB', () => createIndexedDbStorage(new IDBFactory())],
])) {
  describe(`the storage in ${name}`, () => {
    test('holds nothing before the first change', async () => {
      assert.equal(await create().read(), undefined);
    });

    test('reads what was changed', async () => {
      const storage = create();
      assert.deepEqual(skus(await storage.change(add('TEA'))), ['TEA']);
      assert.deepEqual(skus(await storage.read()), ['TEA']);
    });

    test('loses no change when several are made at once', async () => {
      const storage = create();
      await Promise.all(['A', 'B', 'C'].map((sku) => storage.change(add(sku))));
      assert.deepEqual(skus(await storage.read())?.toSorted(), ['A', 'B', 'C']);
    });

    test('is not changed by changing what was read', async () => {
      const storage = create();
      (await storage.change(add('TEA'))).cart.length = 0;
      (await storage.read())?.cart.push({ variant_id: 'X', attributes: [], quantity: 1 });
      assert.deepEqual(skus(await storage.read()), ['TEA']);
    });
  });
}

describe('the storage of a browser', () => {
  test('is shared by two pages of one browser', async () => {
    const browser = new IDBFactory();
    const [page, other] = [createIndexedDbStorage(browser), createIndexedDbStorage(browser)];
    await Promise.all([page.change(add('A')), other.change(add('B'))]);
    assert.deepEqual(skus(await page.read())?.toSorted(), ['A', 'B']);
  });

  test('falls back to memory where the browser refuses to store', async () => {
    const refusing = /** @type {IDBFactory} */ (
      /** @type {unknown} */ ({
        open: () => {
          throw new DOMException('not here', 'SecurityError');
        },
      })
    );
    const storage = createIndexedDbStorage(refusing);
    await storage.change(add('TEA'));
    assert.deepEqual(skus(await storage.read()), ['TEA']);
  });
});
