import { ShopError } from '../contract.js';
import { changeCart, tellCart, tellResults } from './cart.js';
import { createConnection } from './connection.js';
import { createCounter } from './counter.js';
import { noFaults } from './faults.js';
import { planHistory } from './history/history.js';
import { buildOrder } from './history/order-builder.js';
import { pageOf, spoilOneOrder } from './order-page.js';
import { searchOrders } from './order-search.js';
import { shelfOf } from './shelf.js';
import { freshState } from './shop-state.js';
import { createIndexedDbStorage } from './storage/indexeddb-storage.js';
import { languageOf } from './words.js';

export { parseFaults } from './faults.js';

/** @typedef {import('../contract.js').ShopPlugin} ShopPlugin */
/** @typedef {import('./counter.js').Counter} Counter */
/** @typedef {import('./shop-state.js').ShopState} ShopState */

/**
 * @typedef {object} DemoShopOptions
 * @property {string} [locale] Dutch for `nl…`, else English
 * @property {number} [now] ms since 1970; the story ends on the evening before
 * @property {import('./faults.js').Faults} [faults] see `faults.js`
 * @property {import('./shop-state.js').ShopStorage} [storage] IndexedDB by default
 * @property {string} [pictures_url] the folder of the pictures, relative to the page, with `/` at its end
 * @property {import('./connection.js').Wait} [wait] how delays pass
 */

/**
 * What the contract asks, and the counter for those who stage a scene.
 * @typedef {Required<ShopPlugin> & {counter: Counter}} DemoShop
 */

const CUSTOMER = Object.freeze({ id: 'customer-4711', name: 'Sanne Visser', given_name: 'Sanne' });
const SIGN_IN_URL = '?';

/**
 * De Provisiekast: a shop that lives in the browser, without a server. It has everything that the contract
 * knows, and trouble on demand.
 * @param {DemoShopOptions} [options]
 * @returns {DemoShop}
 */
export function createDemoShop({
  locale = 'nl-NL',
  now = Date.now(),
  faults = noFaults(),
  storage = createIndexedDbStorage(),
  pictures_url = 'pictures/',
  wait,
} = {}) {
  for (const problem of faults.problems) console.warn(problem);
  const connection = createConnection(faults, wait);
  const telling = {
    language: languageOf(locale),
    pictures_url: faults.missing_images ? `${pictures_url}missing/` : pictures_url,
  };
  const history = lazily(() => planHistory({ now, count: faults.orders }));
  const opened = lazily(async () => {
    if (faults.reset) await storage.change(freshState);
  });
  const read = async () => {
    await opened();
    return (await storage.read()) ?? freshState();
  };
  /** @param {(state: ShopState) => ShopState} change */
  const write = async (change) => {
    await opened();
    return storage.change((state) => change(state ?? freshState()));
  };
  /** @param {ShopState} state */
  const isSignedIn = (state) => state.signed_in && !faults.signed_out;

  return {
    name: 'demo',
    capabilities: ['orders', 'orders.search', 'reorder'],
    policy: {},

    getSession: ({ signal }) =>
      connection.call('getSession', signal, async () =>
        isSignedIn(await read())
          ? { customer: { ...CUSTOMER } }
          : { customer: null, sign_in_url: SIGN_IN_URL },
      ),

    listOrders: (query, { signal }) =>
      connection.call('listOrders', signal, async () => {
        if (!isSignedIn(await read())) throw new ShopError('signed_out', 'sign in to see your orders');
        const matching = searchOrders(history(), query.text, query.states);
        const { drafts, next_cursor } = pageOf(matching, query);
        const orders = drafts.map((draft) => buildOrder(draft, telling));
        if (faults.bad_order && query.cursor === null) spoilOneOrder(orders);
        return { orders, next_cursor, total_count: matching.length };
      }),

    getProducts: (query, { signal }) =>
      connection.call('getProducts', signal, async () => {
        if (query.product_ids.length > 100)
          throw new ShopError('refused', 'at most 100 products in one question');
        const shelf = shelfOf((await read()).shelf, telling);
        return {
          products: query.product_ids.map((id) => shelf.tell(id)).filter((product) => product !== undefined),
        };
      }),

    getCart: ({ signal }) =>
      connection.call('getCart', signal, async () => {
        const state = await read();
        return tellCart(state, shelfOf(state.shelf, telling));
      }),

    setCartLines: (change, { signal }) =>
      connection.call('setCartLines', signal, async () => {
        refuseWrongChange(change);
        const state = await write((before) => changeCart(before, change, shelfOf(before.shelf, telling)));
        return { cart: tellCart(state, shelfOf(state.shelf, telling)), lines: tellResults(state, change) };
      }),

    counter: createCounter(write),
  };
}

/**
 * Runs once, when first needed.
 * @template T
 * @param {() => T} make
 * @returns {() => T}
 */
function lazily(make) {
  /** @type {{value: T} | undefined} */
  let made;
  return () => (made ??= { value: make() }).value;
}

/** @param {import('../contract.js').CartChange} change */
function refuseWrongChange({ key, lines }) {
  if (key === '') throw new ShopError('refused', 'a cart change needs a key');
  const wrong = lines.find(({ quantity }) => !Number.isInteger(quantity) || quantity < 0);
  if (wrong) throw new ShopError('refused', `the cart cannot hold ${wrong.quantity} of ${wrong.variant_id}`);
}
