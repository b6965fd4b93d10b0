/**
 * One store of records in IndexedDB, opened when it is first needed and again whenever the browser has closed it.
 *
 * @typedef {object} DatabaseShape
 * @property {string} name of the database
 * @property {string} store the one that it has
 * @property {string[]} keyPath of its records
 */

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
export function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when the transaction is on disk, not before.
 * @param {IDBTransaction} transaction @returns {Promise<void>} */
export function committed(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('The transaction was aborted', 'AbortError'));
  });
}

export class DeviceDatabase {
  /** @type {Promise<IDBDatabase> | null} */
  #database = null;
  #factory;
  #shape;

  /** @param {DatabaseShape} shape @param {IDBFactory} [factory] */
  constructor(shape, factory = globalThis.indexedDB) {
    this.#shape = shape;
    this.#factory = factory;
  }

  /**
   * The browser may close a connection at any time, on storage trouble say; a closed one is opened again.
   * @param {IDBTransactionMode} mode @param {IDBTransactionOptions} [options]
   */
  async transaction(mode, options) {
    const { store } = this.#shape;
    try {
      return (await this.#open()).transaction(store, mode, options);
    } catch (error) {
      if (/** @type {any} */ (error)?.name !== 'InvalidStateError') throw error;
      this.#database = null;
      return (await this.#open()).transaction(store, mode, options);
    }
  }

  close() {
    this.#database?.then((database) => database.close()).catch(() => undefined);
    this.#database = null;
  }

  #open() {
    if (this.#database) return this.#database;
    const { name, store, keyPath } = this.#shape;
    /** @type {Promise<IDBDatabase>} */
    const opened = new Promise((resolve, reject) => {
      if (!this.#factory) throw new DOMException('This browser gives no IndexedDB here', 'InvalidStateError');
      const request = this.#factory.open(name, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(store, { keyPath });
      };
      request.onsuccess = () => {
        const database = request.result;
        // Another tab with a newer Stamgast wants to upgrade: give way and open again when needed.
        database.onversionchange = () => this.close();
        database.onclose = () => this.#forget(opened);
        resolve(database);
      };
      request.onerror = () => reject(request.error);
    });
    // A database that could not be opened is tried again with the next call.
    opened.catch(() => this.#forget(opened));
    this.#database = opened;
    return opened;
  }

  /** @param {Promise<IDBDatabase>} opened no longer of use; the next call opens another */
  #forget(opened) {
    if (this.#database === opened) this.#database = null;
  }
}
