/**
 * What the customer chose and this device keeps because no shop does: favourites of a visitor, a reminder that is snoozed, "not this". Small
 * sets by kind, in IndexedDB, per shop and customer; a visitor who is signed out has sets of their own, and they become the customer's who
 * signs in here. Each item is written absolutely under its own key, so that two tabs that keep two things keep both.
 *
 * A device that refuses (private windows, no room) has one consequence: what is kept lasts as long as this page. `refusal` says why; nothing
 * here ever rejects.
 *
 * @typedef {{key: string} & Record<string, unknown>} KeptItem
 * @typedef {{shop: string, customer_id: string, kind: string, key: string, item: KeptItem | null}} Row no item: it is
 *   not kept
 */
import { committed, DeviceDatabase, settled } from './device-database.js';

const STORE = 'kept';
const NOBODY = '';

export class KeptStore {
  #database;
  #shop;
  /** What the device did not take, newest last. @type {Map<string, Row>} */
  #unwritten = new Map();
  /** One after the other: what is read is what was kept before. @type {Promise<unknown>} */
  #last = Promise.resolve();

  /** Why the device does not keep things; null as long as it does. @type {unknown} */
  refusal = null;

  /** @param {string} shop @param {IDBFactory} [factory] */
  constructor(shop, factory) {
    this.#shop = shop;
    this.#database = new DeviceDatabase(
      { name: 'stamgast-kept', store: STORE, keyPath: ['shop', 'customer_id', 'kind', 'key'] },
      factory,
    );
  }

  /** All of a kind. @param {string} customerId empty: of whoever is signed out @param {string} kind
   * @returns {Promise<KeptItem[]>} */
  load(customerId, kind) {
    return this.#inTurn(async () => {
      if (customerId !== NOBODY) await this.#handOver(customerId, kind);
      return this.#items(customerId, kind);
    });
  }

  /** Keeps the item, in the place of the one with its key, or keeps it no longer.
   * @param {string} customerId @param {string} kind @param {KeptItem} item @param {boolean} kept @returns {Promise<void>} */
  keep(customerId, kind, item, kept) {
    return this.#inTurn(() => this.#write([this.#row(customerId, kind, item, kept)]));
  }

  close() {
    this.#database.close();
  }

  /** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  #inTurn(work) {
    const done = this.#last.then(work);
    this.#last = done;
    return done;
  }

  /** @param {string} customerId @param {string} kind @param {KeptItem} item @param {boolean} kept @returns {Row} */
  #row(customerId, kind, item, kept) {
    return { shop: this.#shop, customer_id: customerId, kind, key: item.key, item: kept ? item : null };
  }

  /** What the visitor kept is the customer's from now on: in one transaction, so that it is always in one place.
   * @param {string} customerId @param {string} kind */
  async #handOver(customerId, kind) {
    const items = await this.#items(NOBODY, kind);
    if (items.length === 0) return;
    await this.#write([
      ...items.map((item) => this.#row(customerId, kind, item, true)),
      ...items.map((item) => this.#row(NOBODY, kind, item, false)),
    ]);
  }

  /** @param {string} customerId @param {string} kind */
  async #items(customerId, kind) {
    /** @type {Map<string, KeptItem>} */
    const items = new Map();
    for (const { key, item } of await this.#read(customerId, kind)) items.set(key, item);
    for (const row of this.#unwritten.values()) {
      if (row.customer_id !== customerId || row.kind !== kind) continue;
      if (row.item) items.set(row.key, row.item);
      else items.delete(row.key);
    }
    return [...items.values()];
  }

  /** @param {string} customerId @param {string} kind @returns {Promise<{key: string, item: KeptItem}[]>} */
  async #read(customerId, kind) {
    try {
      const transaction = await this.#database.transaction('readonly');
      const path = [this.#shop, customerId, kind];
      return await settled(transaction.objectStore(STORE).getAll(IDBKeyRange.bound(path, [...path, []])));
    } catch (error) {
      this.refusal = error;
      return [];
    }
  }

  /** All of them, or none. @param {Row[]} rows */
  async #write(rows) {
    try {
      const transaction = await this.#database.transaction('readwrite');
      const store = transaction.objectStore(STORE);
      for (const row of rows) {
        if (row.item) store.put(row);
        else store.delete([row.shop, row.customer_id, row.kind, row.key]);
      }
      await committed(transaction);
      for (const row of rows) this.#unwritten.delete(pathOf(row));
    } catch (error) {
      this.refusal = error;
      for (const row of rows) this.#unwritten.set(pathOf(row), row);
    }
  }
}

/** @param {Row} row */
function pathOf({ customer_id: customerId, kind, key }) {
  return JSON.stringify([customerId, kind, key]);
}
