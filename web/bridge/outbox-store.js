/**
 * The outbox: reorders that were decided and whose outcome is not known yet, kept in IndexedDB so that they outlive the page.
 * An intent is written before its request leaves and removed when its outcome is certain; what is found at the next page load is settled
 * then. Intents are kept per customer: nobody ever sees, or sends, the reorder of the customer before them on the same device.
 *
 * An intent is the JSON of `domain::ReorderIntent`; this file reads only its `key`.
 * @typedef {{key: string} & Record<string, unknown>} Intent
 */

const DATABASE = 'stamgast-outbox';
const STORE = 'intents';

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when the transaction is on disk, not before.
 * @param {IDBTransaction} transaction @returns {Promise<void>} */
function committed(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('The transaction was aborted', 'AbortError'));
  });
}

export class OutboxStore {
  /** @type {Promise<IDBDatabase> | null} */
  #database = null;
  #factory;
  #shop;

  /**
   * @param {string} shop keeps the outboxes of two shops on one origin apart
   * @param {IDBFactory} factory
   */
  constructor(shop, factory = globalThis.indexedDB) {
    this.#shop = shop;
    this.#factory = factory;
  }

  /** All intents of this customer, oldest first.
   * @param {string} customerId @returns {Promise<Intent[]>} */
  async load(customerId) {
    const transaction = await this.#transaction('readonly');
    const range = IDBKeyRange.bound([this.#shop, customerId], [this.#shop, customerId, []]);
    const rows = await settled(transaction.objectStore(STORE).getAll(range));
    return rows.sort((a, b) => a.stored_at_ms - b.stored_at_ms).map((row) => row.intent);
  }

  /** Writes the intent, or over the one with the same key; resolves when it is on disk.
   * @param {string} customerId @param {Intent} intent @returns {Promise<void>} */
  async store(customerId, intent) {
    const transaction = await this.#transaction('readwrite', { durability: 'strict' });
    transaction.objectStore(STORE).put({
      shop: this.#shop,
      customer_id: customerId,
      key: intent.key,
      stored_at_ms: Date.now(),
      intent,
    });
    await committed(transaction);
  }

  /** Forgets the intent; one that is not there is fine.
   * @param {string} customerId @param {string} key @returns {Promise<void>} */
  async remove(customerId, key) {
    const transaction = await this.#transaction('readwrite');
    transaction.objectStore(STORE).delete([this.#shop, customerId, key]);
    await committed(transaction);
  }

  close() {
    this.#database?.then((database) => database.close()).catch(() => undefined);
    this.#database = null;
  }

  /**
   * The browser may close a connection at any time, on storage trouble say; a closed one is opened again.
   * @param {IDBTransactionMode} mode @param {IDBTransactionOptions} [options]
   */
  async #transaction(mode, options) {
    try {
      return (await this.#open()).transaction(STORE, mode, options);
    } catch (error) {
      if (/** @type {any} */ (error)?.name !== 'InvalidStateError') throw error;
      this.#database = null;
      return (await this.#open()).transaction(STORE, mode, options);
    }
  }

  #open() {
    if (this.#database) return this.#database;
    /** @type {Promise<IDBDatabase>} */
    const opened = new Promise((resolve, reject) => {
      if (!this.#factory) throw new DOMException('This browser gives no IndexedDB here', 'InvalidStateError');
      const request = this.#factory.open(DATABASE, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(STORE, { keyPath: ['shop', 'customer_id', 'key'] });
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
