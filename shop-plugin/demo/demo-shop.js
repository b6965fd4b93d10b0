import { helpDesk } from './after-purchase/help-desk.js';
import { invoiceDesk } from './after-purchase/invoices.js';
import { returnsDesk } from './after-purchase/returns-desk.js';
import { reviewsDesk } from './after-purchase/reviews-desk.js';
import { withdrawalDesk } from './after-purchase/withdrawal-desk.js';
import { completeState, createBackroom } from './backroom.js';
import { cartDesk } from './cart-desk.js';
import { createConnection } from './connection.js';
import { createCounter } from './counter.js';
import { CUSTOMERS } from './customers.js';
import { favouritesDesk } from './favourites/favourites-desk.js';
import { noFaults } from './faults.js';
import { forYouDesk } from './for-you/for-you-desk.js';
import { ordersOf } from './history/customer-orders.js';
import { dutchDay, DAY_MS } from './history/dutch-time.js';
import { lazily } from './lazily.js';
import { loyaltyDesk } from './loyalty/loyalty-desk.js';
import { ordersDesk } from './orders-desk.js';
import { freshState } from './shop-state.js';
import { createIndexedDbStorage } from './storage/indexeddb-storage.js';
import { languageOf } from './words.js';

export { parseFaults } from './faults.js';

/** @typedef {import('../contract.js').ShopPlugin} ShopPlugin */
/** @typedef {import('../contract.js').Session} Session */
/** @typedef {import('./counter.js').Counter} Counter */
/** @typedef {import('./customers.js').DemoCustomer} DemoCustomer */
/** @typedef {import('./shop-state.js').ShopState} ShopState */

/**
 * @typedef {object} DemoShopOptions
 * @property {string} [locale] Dutch for `nl…`, else English
 * @property {number} [now] ms since 1970, where the clock shall stand still; the story ends on the evening before
 * @property {import('./faults.js').Faults} [faults] see `faults.js`
 * @property {import('./shop-state.js').ShopStorage} [storage] IndexedDB by default
 * @property {string} [pictures_url] the folder of the pictures, relative to the page, with `/` at its end
 * @property {import('./connection.js').Wait} [wait] how delays pass
 * @property {(letter: import('./backroom.js').Letter) => void} [mail] where letters go; by default they are events
 *   of the page, `provisiekast-mail`
 */

/**
 * What the contract asks, and the counter for those who stage a scene.
 * @typedef {Required<import('../contract.js').ShopBasics> & {counter: Counter} &
 *   ReturnType<typeof favouritesDesk> & ReturnType<typeof loyaltyDesk> & ReturnType<typeof forYouDesk> & ReturnType<typeof invoiceDesk> & ReturnType<typeof returnsDesk> & ReturnType<typeof withdrawalDesk> & ReturnType<typeof reviewsDesk> & ReturnType<typeof helpDesk>} DemoShop
 */

/** @type {readonly import('../contract.js').Capability[]} */
const CAPABLE = Object.freeze([
  'orders',
  'orders.search',
  'reorder',
  'favourites',
  'loyalty',
  'loyalty.redeem',
  'loyalty.undo',
  'offers',
  'recommendations',
  'recommendations.feedback',
  'reminders',
  'tips',
  'invoices',
  'returns',
  'withdrawal',
  'reviews',
  'help',
]);

const SIGN_IN_URL = '?';

/**
 * De Provisiekast: a shop that lives in the browser, without a server. It has everything that the contract
 * knows, and trouble on demand.
 * @param {DemoShopOptions} [options]
 * @returns {DemoShop}
 */
export function createDemoShop({
  locale = 'nl-NL',
  now,
  faults = noFaults(),
  storage = createIndexedDbStorage(undefined, CUSTOMERS[faults.customer].id),
  pictures_url = 'pictures/',
  wait,
  mail = mailToPage,
} = {}) {
  for (const problem of faults.problems) console.warn(problem);
  const clock = () => now ?? Date.now();
  const customer = CUSTOMERS[faults.customer];
  const connection = createConnection(faults, wait);
  const books = openBooks(storage, faults.reset);
  /** @param {ShopState} state */
  const isSignedIn = (state) => state.signed_in && !faults.signed_out;
  const backroom = createBackroom({
    ...books,
    clock,
    connection,
    customer,
    drafts: ordersOf({ now: clock(), customer, count: faults.orders }),
    isSignedIn,
    mail,
    page_search: faults.customer === 'usual' ? {} : { customer: faults.customer },
    telling: {
      language: languageOf(locale),
      pictures_url: faults.missing_images ? `${pictures_url}missing/` : pictures_url,
      currency: customer.currency,
      prices_include_tax: customer.prices_include_tax,
      recipient: customer.recipient,
    },
  });

  return {
    name: 'demo',
    capabilities: CAPABLE,
    policy: {},

    getSession: ({ signal }) =>
      connection.call('getSession', signal, async () =>
        isSignedIn(await books.read()) ? sessionOf(customer, clock()) : NOBODY,
      ),

    ...ordersDesk(backroom, faults),
    ...cartDesk(backroom, connection, books),
    ...favouritesDesk(backroom),
    ...loyaltyDesk(backroom),
    ...forYouDesk(backroom),
    ...invoiceDesk(backroom),
    ...returnsDesk(backroom),
    ...withdrawalDesk(backroom),
    ...reviewsDesk(backroom),
    ...helpDesk(backroom),

    counter: createCounter(books.write),
  };
}

/** @type {Session} */
const NOBODY = Object.freeze({ customer: null, sign_in_url: SIGN_IN_URL });

/** @param {DemoCustomer} customer @param {number} now @returns {Session} */
function sessionOf({ id, name, given_name, since_days_ago }, now) {
  return { customer: { id, name, given_name, since: dutchDay(now - since_days_ago * DAY_MS) } };
}

/**
 * @param {import('./shop-state.js').ShopStorage} storage
 * @param {boolean} reset whether to forget the last visit first
 */
function openBooks(storage, reset) {
  const opened = lazily(async () => {
    if (reset) await storage.change(freshState);
  });
  return {
    read: async () => {
      await opened();
      return completeState(await storage.read());
    },
    /** @param {(state: ShopState) => ShopState} change */
    write: async (change) => {
      await opened();
      return storage.change((state) => change(completeState(state)));
    },
  };
}

/** A demo has no post office: the page shows its letters. @param {import('./backroom.js').Letter} letter */
function mailToPage(letter) {
  globalThis.dispatchEvent?.(new CustomEvent('provisiekast-mail', { detail: letter }));
}
