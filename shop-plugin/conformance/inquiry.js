import { checkAnswer, sentenceOf } from '../checker/check-answer.js';
import { quote } from '../checker/kind.js';
import { CheckFailure, within } from './check-failure.js';

/** @typedef {import('../contract.js').ShopPlugin} ShopPlugin */
/** @typedef {import('../contract.js').Order} Order */
/** @typedef {import('../contract.js').OrderQuery} OrderQuery */
/** @typedef {import('../contract.js').CartResult} CartResult */
/** @typedef {import('../contract.js').Cart} Cart */
/** @typedef {import('../contract.js').CartTarget} CartTarget */
/** @typedef {import('./harness.js').ShopHarness} ShopHarness */
/** @typedef {import('./harness.js').Thing} Thing */

const MOST_PAGES = 1000;
const MOST_SENTENCES = 10;
/** Told apart by name, since a plugin may carry its own copy of the class. */
const SHOP_ERROR = 'ShopError';

/**
 * One check's conversation with a plugin. Each answer is held against the shapes before anything else looks
 * at it.
 */
export class Inquiry {
  #keys = 0;
  /** What the plugin threw, by the method that threw it. @type {Map<unknown, string>} */
  #thrown = new Map();

  /** @param {ShopPlugin} plugin @param {ShopHarness} harness */
  constructor(plugin, harness) {
    this.plugin = plugin;
    this.harness = harness;
  }

  /**
   * @param {keyof ShopPlugin} method
   * @param {object} [question]
   * @returns {Promise<any>}
   */
  async ask(method, question) {
    const answer = await this.askWith(new AbortController().signal, method, question);
    const findings = checkAnswer(method, answer, question).slice(0, MOST_SENTENCES);
    if (findings.length === 0) return answer;
    const told = findings.map(sentenceOf).join('\n');
    throw new CheckFailure(`${method} answered what the contract does not know:\n${told}`, method, findings);
  }

  /**
   * @param {AbortSignal} signal
   * @param {keyof ShopPlugin} method
   * @param {object} [question]
   * @returns {Promise<unknown>}
   */
  async askWith(signal, method, question) {
    const plugin = /** @type {any} */ (this.plugin);
    if (typeof plugin[method] !== 'function') {
      throw new CheckFailure(`the plugin has no method ${method}`, method);
    }
    try {
      const asked =
        question === undefined ? plugin[method]({ signal }) : plugin[method](question, { signal });
      return await within(Promise.resolve(asked), this.harness.answer_within_ms, () => this.#late(method));
    } catch (reason) {
      if (!(reason instanceof CheckFailure)) this.#thrown.set(reason, method);
      throw reason;
    }
  }

  /** @param {keyof ShopPlugin} method */
  #late(method) {
    const seconds = (this.harness.answer_within_ms ?? 0) / 1000;
    return new CheckFailure(
      `${method} has neither answered nor thrown a ShopError after ${seconds} s: let it do one of them`,
      method,
    );
  }

  /** Which method threw it. @param {unknown} reason @returns {string | undefined} */
  throwerOf(reason) {
    return this.#thrown.get(reason);
  }

  /** Whether a check may change something here. @param {import('./harness.js').Change} change */
  may(change) {
    return this.harness.may_change?.includes(change) ?? true;
  }

  /** All pages, one after the other. @param {Partial<OrderQuery>} [query] @returns {Promise<Order[]>} */
  allOrders(query) {
    return this.allPages('listOrders', 'orders', orderQuery({ limit: 100, ...query }));
  }

  /**
   * All items of a method that answers by pages.
   * @param {keyof ShopPlugin} method
   * @param {string} name of the list in its answer
   * @param {object} query
   * @returns {Promise<any[]>}
   */
  async allPages(method, name, query) {
    /** @type {any[]} */
    const items = [];
    /** @type {string | null} */
    let cursor = null;
    for (let pages = 0; pages < MOST_PAGES; pages++) {
      const page = await this.ask(method, { ...query, cursor });
      items.push(...page[name]);
      cursor = page.next_cursor;
      if (cursor === null) return items;
      expect(page[name].length > 0, `a page is empty, but ${JSON.stringify(cursor)} shall follow it`);
    }
    throw new Error(`${method} gives a next_cursor even after ${MOST_PAGES} pages`);
  }

  /** The same conversation with somebody who is not signed in. @returns {Promise<Inquiry>} */
  async signedOut() {
    if (!this.harness.createSignedOutPlugin)
      throw new Error('this check needs createSignedOutPlugin of the harness');
    return new Inquiry(await this.harness.createSignedOutPlugin(), this.harness);
  }

  /** @returns {Promise<[Thing, Thing]>} */
  async things() {
    if (!this.harness.findThings) throw new Error('this check needs findThings of the harness');
    return this.harness.findThings();
  }

  /** Changes the cart with a key of its own. @param {CartTarget[]} lines @returns {Promise<CartResult>} */
  setLines(...lines) {
    return this.ask('setCartLines', { key: this.newKey(), lines });
  }

  /** Never used before, also not by another run of the suite. */
  newKey() {
    return `conformance-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${++this.#keys}`;
  }

  /** What the cart holds of a thing, asked anew. @param {Thing} thing @returns {Promise<number>} */
  async heldInCart(thing) {
    return heldIn(await this.ask('getCart'), thing);
  }
}

/** @param {Partial<OrderQuery>} [query] @returns {OrderQuery} */
export function orderQuery(query) {
  return { cursor: null, limit: 10, text: '', states: [], ...query };
}

/**
 * @param {Thing} thing
 * @param {number} quantity
 * @param {import('../contract.js').Option[]} [attributes]
 * @returns {CartTarget}
 */
export function target(thing, quantity, attributes = []) {
  return { ...thing, attributes, quantity };
}

/** @param {Cart} cart @param {Thing} thing */
export function heldIn(cart, thing) {
  return cart.lines
    .filter(({ variant_id }) => variant_id === thing.variant_id)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

/** @param {any} error */
export function isShopError(error) {
  return error?.name === SHOP_ERROR;
}

/** @param {boolean} holds @param {string | (() => string)} sentence what is wrong if it does not */
export function expect(holds, sentence) {
  if (!holds) throw new Error(typeof sentence === 'string' ? sentence : sentence());
}

/** @param {unknown} actual @param {unknown} expected compared as JSON @param {string} what */
export function expectEqual(actual, expected, what) {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  expect(got === wanted, `${what}: expected ${wanted}, got ${got}`);
}

/**
 * @param {Promise<unknown>} asked
 * @param {string | undefined} code any if not given
 * @param {string} what
 */
export async function expectShopError(asked, code, what) {
  const error = await asked.then(
    () => undefined,
    (reason) => reason ?? new Error('a rejection without a reason'),
  );
  expect(error !== undefined, `${what}: expected a ShopError, got an answer`);
  if (error instanceof CheckFailure && error.findings.length === 0) throw error;
  expect(!(error instanceof CheckFailure), `${what}: expected a ShopError, got an answer`);
  const came = error instanceof Error ? `${error.name}: ${error.message}` : quote(error);
  expect(isShopError(error), `${what}: expected a ShopError, got ${came}`);
  expect(typeof error.retryable === 'boolean', `${what}: the ShopError does not say whether it is retryable`);
  expect(code === undefined || error.code === code, `${what}: expected the code ${code}, got ${error.code}`);
}
