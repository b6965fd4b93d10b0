/**
 * The outbox: what the customer decided and whose outcome is not known yet (a reorder, a withdrawal), kept in IndexedDB so that it outlives
 * the page. An intent is written before its request leaves and removed when its outcome is certain; what is found at the next page load is
 * settled then. Intents are kept per customer: nobody ever sees, or sends, those of the customer before them on the same device.
 *
 * An intent is the JSON of `domain::ReorderIntent` or, of another kind, of what that kind sends; this file reads only its `key`.
 * @typedef {import('./outbox-kinds.js').OutboxKind} OutboxKind
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

  /** All intents of this customer and kind, oldest first.
   * @param {string} customerId @param {OutboxKind} [kind] @returns {Promise<Intent[]>} */
  async load(customerId, kind) {
    const transaction = await this.#transaction('readonly');
    const shelf = this.#shelf(kind);
    const range = IDBKeyRange.bound([shelf, customerId], [shelf, customerId, []]);
    const rows = await settled(transaction.objectStore(STORE).getAll(range));
    return rows.sort((a, b) => a.stored_at_ms - b.stored_at_ms).map((row) => row.intent);
  }

  /** Writes the intent, or over the one with the same key; resolves when it is on disk.
   * @param {string} customerId @param {Intent} intent @param {OutboxKind} [kind] @returns {Promise<void>} */
  async store(customerId, intent, kind) {
    const transaction = await this.#transaction('readwrite', { durability: 'strict' });
    transaction.objectStore(STORE).put({
      shop: this.#shelf(kind),
      customer_id: customerId,
      key: intent.key,
      stored_at_ms: Date.now(),
      intent,
    });
    await committed(transaction);
  }

  /** Forgets the intent; one that is not there is fine.
   * @param {string} customerId @param {string} key @param {OutboxKind} [kind] @returns {Promise<void>} */
  async remove(customerId, key, kind) {
    const transaction = await this.#transaction('readwrite');
    transaction.objectStore(STORE).delete([this.#shelf(kind), customerId, key]);
    await committed(transaction);
  }

  /**
   * Where the kind is kept. Reorders are where they have always been; a page with an older Stamgast, in another tab say, looks nowhere
   * else, and so never meets what it could not read.
   * @param {OutboxKind} [kind]
   */
  #shelf(kind = 'reorder') {
    return kind === 'reorder' ? this.#shop : [this.#shop, kind];
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
