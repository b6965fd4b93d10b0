import { addressesDesk } from './account/addresses-desk.js';
import { communicationDesk } from './account/communication-desk.js';
import { openLink } from './account/letters.js';
import { npsDesk } from './account/nps-desk.js';
import { profileDesk, profileOf } from './account/profile-desk.js';
import { referralDesk } from './account/referral-desk.js';
import { signInDesk } from './account/sign-in-desk.js';
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
 * What the contract asks, all of it, and the counter for those who stage a scene.
 * @typedef {Required<import('../contract.js').ShopBasics> & import('../contract/capabilities.js').PartMethods &
 *   {counter: Counter}} DemoShop
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
  'sign_in.link',
  'claim',
  'profile',
  'addresses',
  'communication',
  'referral',
  'nps',
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
  const books = openBooks(storage, faults);
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
    page_search: ['usual', 'none'].includes(faults.customer) ? {} : { customer: faults.customer },
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
      connection.call('getSession', signal, async () => {
        const state = await books.read();
        return isSignedIn(state) ? sessionOf(backroom, state) : NOBODY;
      }),

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
    ...signInDesk(backroom),
    ...profileDesk(backroom),
    ...addressesDesk(backroom),
    ...communicationDesk(backroom),
    ...referralDesk(backroom),
    ...npsDesk(backroom),

    counter: createCounter(books.write),
  };
}

/** @type {Session} */
const NOBODY = Object.freeze({ customer: null, sign_in_url: SIGN_IN_URL });

/** @param {import('./backroom.js').Backroom} backroom @param {ShopState} state @returns {Session} */
function sessionOf(backroom, state) {
  const { name, given_name, email, customer_since } = profileOf(backroom, state);
  return { customer: { id: backroom.customer.id, name, given_name, email, since: customer_since } };
}

/**
 * @param {import('./shop-state.js').ShopStorage} storage
 * @param {import('./faults.js').Faults} faults
 */
function openBooks(storage, { reset, link }) {
  const opened = lazily(async () => {
    if (reset) await storage.change(freshState);
    if (link) await storage.change((state) => openLink(completeState(state), link));
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
