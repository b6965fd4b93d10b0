/**
 * The outbox: what the customer decided and whose outcome is not known yet (a reorder, a withdrawal, a return, a review, a
 * redemption), kept in IndexedDB so that it outlives the page. An intent is written before its request leaves and removed when its outcome is certain; what is found at the next page load is
 * settled then. Intents are kept per customer: nobody ever sees, or sends, those of the customer before them on the same device.
 *
 * An intent is the JSON of `domain::ReorderIntent` or, of another kind, of what that kind sends; this file reads only its `key`.
 * @typedef {import('./outbox-kinds.js').OutboxKind} OutboxKind
 * @typedef {{key: string} & Record<string, unknown>} Intent
 */
import { committed, DeviceDatabase, settled } from './device-database.js';

const STORE = 'intents';

export class OutboxStore {
  #database;
  #shop;

  /**
   * @param {string} shop keeps the outboxes of two shops on one origin apart
   * @param {IDBFactory} [factory]
   */
  constructor(shop, factory) {
    this.#shop = shop;
    this.#database = new DeviceDatabase(
      { name: 'stamgast-outbox', store: STORE, keyPath: ['shop', 'customer_id', 'key'] },
      factory,
    );
  }

  /** All intents of this customer and kind, oldest first.
   * @param {string} customerId @param {OutboxKind} [kind] @returns {Promise<Intent[]>} */
  async load(customerId, kind) {
    const transaction = await this.#database.transaction('readonly');
    const shelf = this.#shelf(kind);
    const range = IDBKeyRange.bound([shelf, customerId], [shelf, customerId, []]);
    const rows = await settled(transaction.objectStore(STORE).getAll(range));
    return rows.sort((a, b) => a.stored_at_ms - b.stored_at_ms).map((row) => row.intent);
  }

  /** Writes the intent, or over the one with the same key; resolves when it is on disk.
   * @param {string} customerId @param {Intent} intent @param {OutboxKind} [kind] @returns {Promise<void>} */
  async store(customerId, intent, kind) {
    const transaction = await this.#database.transaction('readwrite', { durability: 'strict' });
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
    const transaction = await this.#database.transaction('readwrite');
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
    this.#database.close();
  }
}
