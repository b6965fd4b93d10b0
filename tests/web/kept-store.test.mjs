/** What the device keeps of what the customer chose. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { KeptStore } from '../../web/bridge/kept-store.js';

/** @type {IDBFactory} */
let device;
beforeEach(() => {
  device = new IDBFactory();
  globalThis.IDBKeyRange = IDBKeyRange;
});

const VISITOR = '';
const TEA = { key: 'tea', title: 'Tea' };
const COFFEE = { key: 'coffee', title: 'Coffee' };

/** @param {object[]} items */
const keysOf = (items) => items.map((item) => /** @type {any} */ (item).key).sort();

test('what is kept is there for the next page load, and what is kept no longer is not', async () => {
  const before = new KeptStore('demo', device);
  await before.keep('anna', 'favourite', TEA, true);
  await before.keep('anna', 'favourite', COFFEE, true);
  await before.keep('anna', 'favourite', TEA, false);
  before.close();
  assert.deepEqual(await new KeptStore('demo', device).load('anna', 'favourite'), [COFFEE]);
});

test('what is kept is read although nobody waited for it to be written', async () => {
  const store = new KeptStore('demo', device);
  void store.keep('anna', 'favourite', TEA, true);
  assert.deepEqual(await store.load('anna', 'favourite'), [TEA]);
});

test('the same key is the same thing, as it was kept last', async () => {
  const store = new KeptStore('demo', device);
  await store.keep('anna', 'favourite', TEA, true);
  await store.keep('anna', 'favourite', { ...TEA, title: 'Green tea' }, true);
  assert.deepEqual(await store.load('anna', 'favourite'), [{ ...TEA, title: 'Green tea' }]);
});

test('customers, kinds and shops keep apart', async () => {
  const store = new KeptStore('demo', device);
  await store.keep('anna', 'favourite', TEA, true);
  assert.deepEqual(await store.load('ann', 'favourite'), []);
  assert.deepEqual(await store.load('anna', 'reminder'), []);
  assert.deepEqual(await new KeptStore('tea-shop', device).load('anna', 'favourite'), []);
});

test('two tabs that keep two things keep both', async () => {
  const tabs = [new KeptStore('demo', device), new KeptStore('demo', device)];
  await Promise.all([
    tabs[0].keep('anna', 'favourite', TEA, true),
    tabs[1].keep('anna', 'favourite', COFFEE, true),
  ]);
  assert.deepEqual(keysOf(await tabs[0].load('anna', 'favourite')), ['coffee', 'tea']);
});

test('what a visitor has kept is the customer’s who signs in here, once, and no other’s', async () => {
  const store = new KeptStore('demo', device);
  await store.keep(VISITOR, 'favourite', TEA, true);
  await store.keep('anna', 'favourite', COFFEE, true);
  assert.deepEqual(keysOf(await store.load('anna', 'favourite')), ['coffee', 'tea']);
  assert.deepEqual(await store.load(VISITOR, 'favourite'), []);
  assert.deepEqual(await store.load('piet', 'favourite'), []);
});

test('on a device without IndexedDB things are kept as long as the page, and it says why', async () => {
  const store = new KeptStore('demo', /** @type {any} */ (null));
  await store.keep(VISITOR, 'favourite', TEA, true);
  assert.match(String(store.refusal), /no IndexedDB/);
  assert.deepEqual(await store.load(VISITOR, 'favourite'), [TEA]);
  assert.deepEqual(await store.load('anna', 'favourite'), [TEA]);
  await store.keep('anna', 'favourite', TEA, false);
  assert.deepEqual(await store.load('anna', 'favourite'), []);
});

test('a device that refuses to write forgets nothing that it has', async () => {
  await new KeptStore('demo', device).keep('anna', 'favourite', COFFEE, true);
  const open = device.open.bind(device);
  device.open = (...args) => {
    const request = open(...args);
    request.addEventListener('success', () => {
      const transaction = request.result.transaction.bind(request.result);
      request.result.transaction = (stores, mode) => {
        if (mode === 'readwrite') throw new DOMException('No room', 'QuotaExceededError');
        return transaction(stores, mode);
      };
    });
    return request;
  };
  const store = new KeptStore('demo', device);
  await store.keep('anna', 'favourite', TEA, true);
  assert.match(String(store.refusal), /No room/);
  assert.deepEqual(keysOf(await store.load('anna', 'favourite')), ['coffee', 'tea']);
});

test('a device that keeps things has nothing to say', async () => {
  const store = new KeptStore('demo', device);
  await store.keep('anna', 'favourite', TEA, true);
  assert.equal(store.refusal, null);
});
