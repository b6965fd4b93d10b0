/**
 * What this device has asked for, by idempotency key: Shopify itself keeps no keys. Kept for each customer,
 * for longer than the page sends anything again.
 *
 * @typedef {{before: string[], return_id?: string}} Sent `before`: ids of the returns that there were when it
 *   was sent
 */

/** The page sends again what is at most 30 days old. */
const KEPT_MS = 45 * 86_400_000;

const NAME = 'returns';

export class RequestLedger {
  #memory;
  #customerId;
  #now;

  /**
   * @param {import('./device-memory.js').DeviceMemory} memory
   * @param {(signal: AbortSignal) => Promise<string>} customerId
   * @param {() => number} now ms since 1970
   */
  constructor(memory, customerId, now) {
    this.#memory = memory;
    this.#customerId = customerId;
    this.#now = now;
  }

  /** @param {string} key @param {AbortSignal} signal @returns {Promise<Sent | undefined>} */
  async read(key, signal) {
    return this.#entries(await this.#customerId(signal)).find((entry) => entry.key === key);
  }

  /** @param {string} key @param {Sent} sent @param {AbortSignal} signal */
  async keep(key, sent, signal) {
    const customer = await this.#customerId(signal);
    const others = this.#entries(customer).filter((entry) => entry.key !== key);
    this.#memory.keep(customer, NAME, [...others, { ...sent, key, at: this.#now() }]);
  }

  /** @param {string} customer @returns {(Sent & {key: string, at: number})[]} */
  #entries(customer) {
    const kept = this.#memory.read(customer, NAME);
    if (!Array.isArray(kept)) return [];
    return kept.filter(({ at }) => this.#now() - at < KEPT_MS);
  }
}
