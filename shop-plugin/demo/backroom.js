import { ShopError } from '../contract.js';
import { buildOrder } from './history/order-builder.js';
import { shelfOf } from './shelf.js';
import { freshState } from './shop-state.js';

/** @typedef {import('../contract.js').Order} Order */
/** @typedef {import('./customers.js').DemoCustomer} DemoCustomer */
/** @typedef {import('./history/history.js').DatedDraft} DatedDraft */
/** @typedef {import('./history/order-builder.js').Telling} Telling */
/** @typedef {import('./shop-state.js').ShopState} ShopState */
/** @typedef {{signal: AbortSignal}} CallOptions */

/** How many answers are kept for requests that arrive again. */
const REMEMBERED_ANSWERS = 200;

/**
 * What every desk of the shop works with: the line to the customer, the books, and today.
 * @typedef {object} Backroom
 * @property {() => number} clock ms since 1970
 * @property {DemoCustomer} customer
 * @property {Telling} telling
 * @property {Record<string, string>} page_search what the addresses of the shop's own pages carry on
 * @property {(state: ShopState) => DatedDraft[]} drafts all orders of the customer, newest first
 * @property {(letter: Letter) => void} mail
 * @property {<T>(method: string, signal: AbortSignal, act: (state: ShopState) => T) => Promise<T>} ask answers
 *   a question of the signed-in customer
 * @property {<T>(method: string, signal: AbortSignal, act: (state: ShopState, signedIn: boolean) => T) =>
 *   Promise<T>} askForAnybody the same for who is not signed in
 * @property {<T>(method: string, signal: AbortSignal, key: string, act: (state: ShopState) => Deed<T>) =>
 *   Promise<T>} change does something for the signed-in customer, once per key
 * @property {<T>(method: string, signal: AbortSignal, key: string | undefined, act: (state: ShopState) =>
 *   Deed<T>) => Promise<T>} changeForAnybody the same for who is not signed in; without a key, each time
 */

/** @template T @typedef {{state: ShopState, answer: T}} Deed the books afterwards, and what the customer hears */

/** @typedef {{to: string, subject: string, text: string, url?: string}} Letter by e-mail; `url` to be opened */

/**
 * @param {object} shop
 * @param {() => number} shop.clock
 * @param {DemoCustomer} shop.customer
 * @param {Telling} shop.telling
 * @param {Record<string, string>} shop.page_search
 * @param {(state: ShopState) => DatedDraft[]} shop.drafts
 * @param {(letter: Letter) => void} shop.mail
 * @param {import('./connection.js').Connection} shop.connection
 * @param {() => Promise<ShopState>} shop.read
 * @param {(change: (state: ShopState) => ShopState) => Promise<ShopState>} shop.write
 * @param {(state: ShopState) => boolean} shop.isSignedIn
 * @returns {Backroom}
 */
export function createBackroom({ connection, read, write, isSignedIn, ...shop }) {
  /** @param {ShopState} state */
  const refuseStrangers = (state) => {
    if (!isSignedIn(state)) throw new ShopError('signed_out', 'sign in first');
    return state;
  };

  /** @type {Backroom['askForAnybody']} */
  const askForAnybody = (method, signal, act) =>
    connection.call(method, signal, async () => {
      const state = await read();
      return act(state, isSignedIn(state));
    });

  /** @type {Backroom['ask']} */
  const ask = (method, signal, act) => askForAnybody(method, signal, (state) => act(refuseStrangers(state)));

  /** @type {Backroom['changeForAnybody']} */
  const changeForAnybody = (method, signal, key, act) =>
    connection.call(method, signal, async () => {
      if (key === '') throw new ShopError('refused', `${method} needs a key`);
      return doOnce(write, key === undefined ? undefined : `${method} ${key}`, act);
    });

  /** @type {Backroom['change']} */
  const change = (method, signal, key, act) =>
    changeForAnybody(method, signal, key ?? '', (state) => act(refuseStrangers(state)));

  return { ...shop, ask, askForAnybody, change, changeForAnybody };
}

/**
 * Does what was not done before under this key; answers as it did the first time. A refusal leaves the books
 * alone, and the storage's transaction too: it would hide the reason.
 * @template T
 * @param {(change: (state: ShopState) => ShopState) => Promise<ShopState>} write
 * @param {string | undefined} key
 * @param {(state: ShopState) => Deed<T>} act
 * @returns {Promise<T>}
 */
async function doOnce(write, key, act) {
  /** @type {{refusal?: unknown, answer?: T}} */
  let outcome = {};
  await write((before) => {
    const known = key === undefined ? undefined : before.answered.find((each) => each.key === key);
    if (known) {
      outcome = { answer: known.answer };
      return before;
    }
    try {
      const { state, answer } = act(before);
      outcome = { answer };
      if (key === undefined) return state;
      return { ...state, answered: [...state.answered, { key, answer }].slice(-REMEMBERED_ANSWERS) };
    } catch (refusal) {
      outcome = { refusal };
      return before;
    }
  });
  if ('refusal' in outcome) throw outcome.refusal;
  return /** @type {T} */ (outcome.answer);
}

/** Books of an earlier version of the shop lack what came since. @param {ShopState | undefined} kept */
export function completeState(kept) {
  return { ...freshState(), ...kept };
}

/** @param {Backroom} backroom @param {ShopState} state */
export function shelfToday({ telling }, state) {
  return shelfOf(state.shelf, telling);
}

/**
 * The order as the customer sees it; fails with `not_found` where it is not theirs.
 * @param {Backroom} backroom
 * @param {ShopState} state
 * @param {string} order_id
 * @returns {{draft: DatedDraft, order: Order}}
 */
export function findOrder({ drafts, telling }, state, order_id) {
  const draft = drafts(state).find(({ id }) => id === order_id);
  if (!draft) throw new ShopError('not_found', `there is no order ${order_id}`);
  return { draft, order: buildOrder(draft, telling) };
}

/** @param {string[]} ids @param {string} what */
export function refuseTooMany(ids, what) {
  if (ids.length > 100) throw new ShopError('refused', `at most 100 ${what} in one question`);
}
