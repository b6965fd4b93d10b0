/**
 * The first questions to the shop, asked before the wasm has arrived: who is signed in, the newest orders, and what
 * stands above them: balance and offers. Each answer is handed out
 * once, to the first effect that asks the same; later effects ask the shop again.
 *
 * @typedef {import('../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 */
import { askPlugin } from './questions.js';

/** What `update` asks first; `tests/unit/runtime/door_tests.cpp` compares the two. */
export const FIRST_ORDER_QUERY = Object.freeze({ cursor: null, limit: 25, text: '', states: [] });

export class EarlyRequests {
  #controller = new AbortController();
  /** By method. @type {Map<string, {question: unknown, answer: Promise<unknown>}>} */
  #asked = new Map();

  /** @param {ShopPlugin} plugin */
  constructor(plugin) {
    this.#ask(plugin, 'getSession', undefined);
    this.#ask(plugin, 'listOrders', FIRST_ORDER_QUERY);
    if (plugin.capabilities.includes('loyalty')) this.#ask(plugin, 'getLoyalty', undefined);
    if (plugin.capabilities.includes('offers')) this.#ask(plugin, 'listOffers', undefined);
  }

  /**
   * The answer to the first question of a method, if it was this one.
   * @param {string} method
   * @param {unknown} question
   * @returns {Promise<unknown> | undefined}
   */
  take(method, question) {
    const early = this.#asked.get(method);
    this.#asked.delete(method);
    return JSON.stringify(early?.question) === JSON.stringify(question) ? early?.answer : undefined;
  }

  stop() {
    this.#controller.abort('stopped');
  }

  /** @param {ShopPlugin} plugin @param {string} method @param {unknown} question */
  #ask(plugin, method, question) {
    // The plugin gets a copy of its own, as it does later.
    const answer = askPlugin(plugin, method, structuredClone(question), this.#controller.signal);
    // Whoever takes the answer handles its failure; until then it is not an unhandled rejection.
    answer.catch(() => undefined);
    this.#asked.set(method, { question, answer });
  }
}
