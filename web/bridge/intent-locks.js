/**
 * One tab, one intent. A tab holds the lock of each of its intents for as long as it works on it; the browser gives the lock back when the
 * tab closes or crashes. So a second tab that finds the intent in the outbox knows whether somebody is busy with it.
 * Where the browser has no Web Locks, every lock is free: intents are absolute, settling one twice does no harm.
 */
export class IntentLocks {
  #manager;
  /** @type {Map<string, () => void>} */
  #held = new Map();

  /** @param {LockManager | undefined} manager */
  constructor(manager = globalThis.navigator?.locks) {
    this.#manager = manager;
  }

  /** Whether this tab has the lock now; never waits for another tab.
   * @param {string} key @returns {Promise<boolean>} */
  acquire(key) {
    if (this.#held.has(key)) return Promise.resolve(true);
    if (!this.#manager) {
      this.#held.set(key, () => undefined);
      return Promise.resolve(true);
    }
    const manager = this.#manager;
    return new Promise((resolve, reject) => {
      manager
        .request(`stamgast-intent:${key}`, { ifAvailable: true }, (lock) => {
          if (!lock) return resolve(false);
          return new Promise((release) => {
            this.#held.set(key, () => release(undefined));
            resolve(true);
          });
        })
        .catch(reject);
    });
  }

  /** @param {string} key */
  release(key) {
    this.#held.get(key)?.();
    this.#held.delete(key);
  }

  releaseAll() {
    for (const key of [...this.#held.keys()]) this.release(key);
  }
}
