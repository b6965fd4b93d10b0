import { createMemoryStorage } from './memory-storage.js';

/** @typedef {import('../shop-state.js').ShopState} ShopState */
/** @typedef {import('../shop-state.js').ShopStorage} ShopStorage */

const DATABASE = 'provisiekast-demo-shop';
const STORE = 'shop';
const USUAL_KEY = 'state';

/**
 * Keeps the shop in this browser, in a database of its own. Where the browser refuses (private windows do),
 * the shop works from memory and forgets when the page closes.
 * @param {IDBFactory} [factory]
 * @param {string} [key] what keeps the visitors of the shop apart
 * @returns {ShopStorage}
 */
export function createIndexedDbStorage(factory = globalThis.indexedDB, key = USUAL_KEY) {
  /** @type {Promise<ShopStorage> | undefined} */
  let opened;
  const open = () =>
    (opened ??= openDatabase(factory).then(
      (database) => databaseStorage(database, key),
      () => createMemoryStorage(),
    ));
  return {
    read: async () => (await open()).read(),
    change: async (change) => (await open()).change(change),
  };
}

/** @param {IDBFactory} factory @returns {Promise<IDBDatabase>} */
function openDatabase(factory) {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @param {IDBDatabase} database @param {string} key @returns {ShopStorage} */
function databaseStorage(database, key) {
  return {
    read: () =>
      new Promise((resolve, reject) => {
        const request = database.transaction(STORE).objectStore(STORE).get(key);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      }),
    change: (change) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, 'readwrite');
        const store = transaction.objectStore(STORE);
        /** @type {ShopState} */
        let state;
        const request = store.get(key);
        request.onsuccess = () => {
          state = change(request.result);
          store.put(state, key);
        };
        transaction.oncomplete = () => resolve(state);
        transaction.onabort = () => reject(transaction.error);
      }),
  };
}
