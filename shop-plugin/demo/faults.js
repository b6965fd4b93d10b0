import { CAPABILITIES, SHOP_ERROR_CODES } from '../contract.js';
import { CUSTOMERS } from './customers.js';

/**
 * Trouble on demand, asked for in the page's address, so that a person or a test can see how the account page
 * takes it.
 *
 * | parameter | what happens |
 * | --- | --- |
 * | `delay=800`, `delay=listOrders:800` | every answer, or the answers of one method, take so many ms |
 * | `fail=listOrders:unavailable`, `fail=listOrders:unavailable:1` | the method fails with that `ShopError` code, always or so many times |
 * | `drop=setCartLines:before`, `drop=setCartLines:after`, `…:2` | the connection breaks before or after the shop has acted; once, or so many times |
 * | `duplicate=setCartLines`, `…:2` | the shop gets the request twice; once, or so many times |
 * | `late=setCartLines:3000` | the plugin gives up with `timeout` at once, the shop acts so many ms later; once |
 * | `customer=new` | another customer looks on: `new` (signed up today), `guest` (has a guest order to claim), `none` (nobody signed in), `jpy`, `kwd` (other currencies, tax added, a credit note) |
 * | `link=token` | the link of a letter was opened: it signs in, or puts a guest order into the account |
 * | `signed-out` | nobody is signed in |
 * | `empty` | the customer never ordered anything |
 * | `orders=1000` | a history of so many orders |
 * | `bad-order` | the third order of the first page cannot be read: a price of 12.95 |
 * | `missing-images` | every picture is a 404 |
 * | `reset` | the shop forgets the cart of the last visit first |
 *
 * A parameter may stand several times. Parameters that are not listed belong to somebody else and are left
 * alone.
 */

/** @typedef {import('../contract.js').ShopErrorCode} ShopErrorCode */

/**
 * A fault of one method. `times` is how often it happens, `Infinity` for always.
 * @typedef {{kind: 'fail', method: string, code: ShopErrorCode, times: number}
 *   | {kind: 'drop', method: string, moment: 'before' | 'after', times: number}
 *   | {kind: 'duplicate', method: string, times: number}
 *   | {kind: 'late', method: string, delay_ms: number, times: number}} MethodFault
 */

/**
 * @typedef {object} Faults
 * @property {Record<string, number>} delays ms by method; `*` is every method without one of its own
 * @property {MethodFault[]} methods the first that applies happens
 * @property {boolean} signed_out
 * @property {boolean} bad_order
 * @property {boolean} missing_images
 * @property {boolean} reset
 * @property {import('./customers.js').CustomerName} customer who looks on
 * @property {string | undefined} link the token of a mailed link that was opened
 * @property {number | undefined} orders how many; nothing for the usual story
 * @property {string[]} problems parameters that make no sense, as sentences for the console
 */

const METHODS = new Set(Object.values(CAPABILITIES).flatMap(({ methods }) => [...methods].map(String)));
/** @type {ReadonlySet<string>} */
const CODES = new Set(SHOP_ERROR_CODES);
const MOST_ORDERS = 100_000;
const LONGEST_DELAY_MS = 600_000;

/** @returns {Faults} a shop without trouble */
export function noFaults() {
  return {
    delays: {},
    methods: [],
    signed_out: false,
    bad_order: false,
    missing_images: false,
    reset: false,
    customer: 'usual',
    link: undefined,
    orders: undefined,
    problems: [],
  };
}

/**
 * How each parameter is read; `false` means that its value makes no sense.
 * @type {Record<string, (faults: Faults, parts: string[]) => boolean>}
 */
const PARAMETERS = {
  delay: (faults, parts) => {
    const [method, text] = parts.length === 1 ? ['*', parts[0]] : parts;
    const delay_ms = wholeNumber(text, LONGEST_DELAY_MS);
    if (parts.length > 2 || delay_ms === undefined || !(method === '*' || METHODS.has(method))) return false;
    faults.delays[method] = delay_ms;
    return true;
  },
  fail: (faults, [method, code, count]) =>
    CODES.has(code) &&
    addFault(faults, {
      kind: 'fail',
      method,
      code: /** @type {ShopErrorCode} */ (code),
      times: timesOf(count, Infinity),
    }),
  drop: (faults, [method, moment, count]) =>
    (moment === 'before' || moment === 'after') &&
    addFault(faults, { kind: 'drop', method, moment, times: timesOf(count, 1) }),
  duplicate: (faults, [method, count]) =>
    addFault(faults, { kind: 'duplicate', method, times: timesOf(count, 1) }),
  late: (faults, [method, text, count]) => {
    const delay_ms = wholeNumber(text, LONGEST_DELAY_MS);
    return (
      delay_ms !== undefined && addFault(faults, { kind: 'late', method, delay_ms, times: timesOf(count, 1) })
    );
  },
  orders: (faults, [text]) => (faults.orders = wholeNumber(text, MOST_ORDERS)) !== undefined,
  empty: (faults) => (faults.orders = 0) === 0,
  'signed-out': (faults) => (faults.signed_out = true),
  'bad-order': (faults) => (faults.bad_order = true),
  'missing-images': (faults) => (faults.missing_images = true),
  reset: (faults) => (faults.reset = true),
  link: (faults, [token]) => /^[0-9a-z]{1,9}$/.test((faults.link = token)),
  customer: (faults, [name]) => {
    if (!Object.hasOwn(CUSTOMERS, name)) return false;
    faults.customer = /** @type {import('./customers.js').CustomerName} */ (name);
    if (name === 'none') faults.signed_out = true;
    return true;
  },
};

/**
 * @param {string | URLSearchParams} search of the page's address
 * @returns {Faults}
 */
export function parseFaults(search) {
  const faults = noFaults();
  for (const [name, value] of new URLSearchParams(search)) {
    const read = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
    if (read && !read(faults, value.split(':'))) {
      faults.problems.push(`${name}=${value} makes no sense; shop-plugin/demo/faults.js lists what does`);
    }
  }
  return faults;
}

/** @param {Faults} faults @param {MethodFault} fault */
function addFault(faults, fault) {
  if (!METHODS.has(fault.method) || Number.isNaN(fault.times)) return false;
  faults.methods.push(fault);
  return true;
}

/** @param {string | undefined} text @param {number} otherwise @returns {number} NaN if it is no count */
function timesOf(text, otherwise) {
  return text === undefined ? otherwise : (wholeNumber(text, Number.MAX_SAFE_INTEGER) ?? NaN);
}

/** @param {string | undefined} text @param {number} most */
function wholeNumber(text, most) {
  if (text === undefined || !/^\d{1,9}$/.test(text)) return undefined;
  const number = Number(text);
  return number <= most ? number : undefined;
}
