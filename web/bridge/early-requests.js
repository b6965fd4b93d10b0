/**
 * The first questions to the shop, asked before the wasm has arrived: who is signed in, the newest orders, and what
 * stands above them: balance and offers. Each answer is handed out once, to an effect of the first frame that asks the
 * same; later effects ask the shop again.
 *
 * @typedef {import('../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 */
import { askPlugin } from './questions.js';

/** What `update` asks first; `tests/unit/runtime/door_tests.cpp` compares the two. */
export const FIRST_ORDER_QUERY = Object.freeze({ cursor: null, limit: 25, text: '', states: [] });

/**
 * What each part on the page needs of that: `needs` in `widgets/app/part.cpp`.
 * @type {Readonly<Record<import('../element/page-seats.js').PartName, readonly string[]>>}
 */
const QUESTIONS = Object.freeze({
  account: ['listOrders', 'getLoyalty', 'listOffers'],
  orders: ['listOrders'],
  reorder: ['listOrders'],
  favourites: [],
  loyalty: ['listOrders', 'getLoyalty', 'listOffers'],
  recommendations: ['listOrders'],
  usuals: ['listOrders'],
});

/** For so long the place may stay empty: placeholders that are gone again at once only flicker. */
const MOST_EMPTY_MS = 200;

export class EarlyRequests {
  #plugin;
  #controller = new AbortController();
  /** All that were asked. @type {Promise<unknown>[]} */
  #answers = [];
  #closed = false;
  /** By method; null: it was handed out. @type {Map<string, {question: unknown, answer: Promise<unknown>} | null>} */
  #asked = new Map();

  /** @param {ShopPlugin} plugin */
  constructor(plugin) {
    this.#plugin = plugin;
    this.#ask('getSession', undefined);
  }

  /** That part will be on the page: asks what it needs, unless that was asked. @param {keyof typeof QUESTIONS} part */
  expect(part) {
    const { capabilities } = this.#plugin;
    const wanted = QUESTIONS[part];
    if (wanted.includes('listOrders')) this.#ask('listOrders', FIRST_ORDER_QUERY);
    if (wanted.includes('getLoyalty') && capabilities.includes('loyalty')) this.#ask('getLoyalty', undefined);
    if (wanted.includes('listOffers') && capabilities.includes('offers')) this.#ask('listOffers', undefined);
  }

  /**
   * The answer to the first question of a method, if it was this one.
   * @param {string} method
   * @param {unknown} question
   * @returns {Promise<unknown> | undefined}
   */
  take(method, question) {
    const early = this.#asked.get(method);
    this.#asked.set(method, null);
    return JSON.stringify(early?.question) === JSON.stringify(question) ? early?.answer : undefined;
  }

  /** Resolves when all that was asked is answered, or failed; or when placeholders are better than nothing. */
  async answered() {
    const patience = new Promise((resolve) => setTimeout(resolve, MOST_EMPTY_MS));
    await Promise.race([Promise.allSettled(this.#answers), patience]);
  }

  /** Whoever takes the answers has begun: one that was not wanted then is not kept for later, and somebody else. */
  close() {
    this.#closed = true;
    this.#asked.clear();
  }

  stop() {
    this.#controller.abort('stopped');
  }

  /** Stops, and asks the same plugin anew. @param {(keyof typeof QUESTIONS)[]} parts that will be on the page */
  again(parts) {
    this.stop();
    const again = new EarlyRequests(this.#plugin);
    for (const part of parts) again.expect(part);
    return again;
  }

  /** @param {string} method @param {unknown} question */
  #ask(method, question) {
    if (this.#closed || this.#asked.has(method) || this.#controller.signal.aborted) return;
    // The plugin gets a copy of its own, as it does later.
    const answer = askPlugin(this.#plugin, method, structuredClone(question), this.#controller.signal);
    // Whoever takes the answer handles its failure; until then it is not an unhandled rejection.
    answer.catch(() => undefined);
    this.#asked.set(method, { question, answer });
    this.#answers.push(answer);
  }
}
