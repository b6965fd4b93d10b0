/** As many as a customer could press in one visit. */
const MOST_KEYS = 500;

/**
 * Remembers what writes were answered, by their idempotency keys: Shopware itself knows no such keys. Kept with the
 * page; what is sent again after a reload is safe as the writes are absolute.
 */
export class AnsweredKeys {
  /** @type {Map<string, Promise<any>>} */
  #answers = new Map();

  /**
   * A copy that comes while the first is under way shares its answer; a write that failed may be tried again.
   * @template T
   * @param {string} key
   * @param {AbortSignal} signal of this copy
   * @param {() => Promise<T>} write
   * @returns {Promise<T>}
   */
  once(key, signal, write) {
    const known = this.#answers.get(key);
    if (known && !signal.aborted) return known;
    const answer = write();
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    if (this.#answers.size > MOST_KEYS) this.#answers.delete([...this.#answers.keys()][0]);
    return answer;
  }
}
