/**
 * The first questions to the shop, asked before the wasm has arrived: who is signed in, and the newest orders. Each answer is handed out
 * once, to the first effect that asks the same; later effects ask the shop again.
 *
 * @typedef {import('../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('../../shop-plugin/contract.js').OrderQuery} OrderQuery
 */

/** What `update` asks first; `tests/unit/runtime/door_tests.cpp` compares the two. */
export const FIRST_ORDER_QUERY = Object.freeze({ cursor: null, limit: 25, text: '', states: [] });

export class EarlyRequests {
  #controller = new AbortController();
  /** @type {Promise<unknown> | undefined} */
  #session;
  /** @type {Promise<unknown> | undefined} */
  #orders;

  /** @param {ShopPlugin} plugin */
  constructor(plugin) {
    const options = { signal: this.#controller.signal };
    this.#session = asked(() => plugin.getSession(options));
    this.#orders = asked(() => plugin.listOrders({ ...FIRST_ORDER_QUERY, states: [] }, options));
  }

  takeSession() {
    const session = this.#session;
    this.#session = undefined;
    return session;
  }

  /** @param {OrderQuery} query */
  takeOrders(query) {
    const first =
      !query.cursor &&
      query.text === '' &&
      query.states.length === 0 &&
      query.limit === FIRST_ORDER_QUERY.limit;
    const orders = first ? this.#orders : undefined;
    this.#orders = undefined;
    return orders;
  }

  stop() {
    this.#controller.abort('stopped');
  }
}

/** @param {() => Promise<unknown>} ask */
function asked(ask) {
  const answer = Promise.resolve().then(ask);
  // Whoever takes the answer handles its failure; until then it is not an unhandled rejection.
  answer.catch(() => undefined);
  return answer;
}
