/**
 * What the merchant was told of a customer, kept in IndexedDB so that no later page load tells it again. Only ids are kept, and only
 * where the customer allows it: `MerchantEvents` asks.
 */
import { committed, DeviceDatabase } from './device-database.js';

const STORE = 'told';

export class ToldStore {
  #database;
  #shop;

  /** @param {string} shop @param {IDBFactory} [factory] */
  constructor(shop, factory) {
    this.#shop = shop;
    this.#database = new DeviceDatabase(
      { name: 'stamgast-told', store: STORE, keyPath: ['shop', 'customer_id', 'what'] },
      factory,
    );
  }

  /**
   * Notes that this is being told now. Of two tabs at once, one is first.
   * @param {string} customerId @param {string} what the event and its cause
   * @returns {Promise<boolean>} false: it was told before
   */
  async note(customerId, what) {
    const transaction = await this.#database.transaction('readwrite');
    const done = committed(transaction);
    const added = transaction
      .objectStore(STORE)
      .add({ shop: this.#shop, customer_id: customerId, what, told_at_ms: Date.now() });
    let isNew = true;
    added.onerror = (event) => {
      if (added.error?.name !== 'ConstraintError') return;
      isNew = false;
      event.preventDefault(); // or the transaction would be aborted
    };
    await done;
    return isNew;
  }

  close() {
    this.#database.close();
  }
}
