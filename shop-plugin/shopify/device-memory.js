/**
 * What this device keeps for the adapter, apart for each customer. Where the browser has no storage, or
 * refuses it, the page remembers until it is closed.
 *
 * @typedef {Pick<Storage, 'getItem' | 'setItem'>} DeviceStorage
 */
export class DeviceMemory {
  #storage;
  #prefix;
  /** What the storage did not take. @type {Map<string, string>} */
  #unkept = new Map();

  /**
   * @param {string} origin of the shop
   * @param {DeviceStorage | null} storage
   */
  constructor(origin, storage) {
    this.#storage = storage;
    this.#prefix = `stamgast.shopify:${origin}:`;
  }

  /**
   * @param {string} owner a customer's id, or '' for who is not signed in
   * @param {string} name
   * @returns {any} plain data; `null` when nothing that can be read is kept
   */
  read(owner, name) {
    const key = this.#keyOf(owner, name);
    const kept = this.#unkept.get(key) ?? this.#attempt((storage) => storage.getItem(key));
    try {
      return JSON.parse(kept ?? 'null');
    } catch {
      // Something else wrote there.
      return null;
    }
  }

  /**
   * @param {string} owner
   * @param {string} name
   * @param {unknown} value plain data
   */
  keep(owner, name, value) {
    const key = this.#keyOf(owner, name);
    const text = JSON.stringify(value);
    const taken = this.#attempt((storage) => (storage.setItem(key, text), true));
    if (taken) this.#unkept.delete(key);
    else this.#unkept.set(key, text);
  }

  /** @param {string} owner @param {string} name */
  #keyOf(owner, name) {
    return `${this.#prefix}${owner}:${name}`;
  }

  /**
   * @template T
   * @param {(storage: DeviceStorage) => T} action
   * @returns {T | null} `null` when the storage is full, or closed to this page
   */
  #attempt(action) {
    try {
      return this.#storage && action(this.#storage);
    } catch {
      return null;
    }
  }
}

/** The browser's own; reading it is refused where cookies are. @returns {DeviceStorage | null} */
export function browserStorage() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
