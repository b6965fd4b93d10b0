import { mockCatalogue } from './catalogue.js';
import { CUSTOMER, mockHistory } from './history.js';
import { answerAsPlugin } from './plugin-routes.js';
import { MockStoreApi } from './store-api.js';

/**
 * A WooCommerce without WordPress, behind a function that is called as `fetch` is: for the tests and for the
 * page in examples/. It behaves as the documentation says, nonces included; no real shop has confirmed that.
 *
 * @typedef {object} MockState
 * @property {import('./catalogue.js').MockProduct[]} products
 * @property {import('./history.js').MockOrder[]} orders
 * @property {{product_id: string, variation_id: string | null, added: string}[]} favourites the last added
 *   last
 * @property {Map<string, MockState['favourites'][number] | null>} keys of writes that were seen, with what
 *   came of them
 * @property {() => number} now ms
 *
 * @typedef {(state: MockState, question: import('./plugin-routes.js').Question) =>
 *   import('./store-api.js').Answer | Promise<import('./store-api.js').Answer>} PluginRoutes
 */

const API = '/wp-json';
const NONCE_URL = '/wp-admin/admin-ajax.php';

export class MockWooCommerce {
  /** @type {MockState} */
  state;
  #routes;
  #store;
  #customer;
  #nonce = 1;

  /**
   * @param {{now?: () => number, signedIn?: boolean, routes?: PluginRoutes}} [options] `routes` answers for
   *   the plugin in server/
   */
  constructor({ now = Date.now, signedIn = true, routes = answerAsPlugin } = {}) {
    this.state = {
      products: mockCatalogue(),
      orders: mockHistory(now()),
      favourites: [],
      keys: new Map(),
      now,
    };
    this.#store = new MockStoreApi(this.state.products);
    this.#routes = routes;
    this.#customer = signedIn ? CUSTOMER : 0;
  }

  /** The shop's staff. */
  get counter() {
    const find = (/** @type {string | number} */ id) => {
      const product = this.state.products.find((candidate) => String(candidate.id) === String(id));
      if (!product) throw new Error(`The mock sells no ${id}.`);
      return product;
    };
    return {
      setStock: (/** @type {string} */ id, /** @type {number} */ quantity) =>
        void (find(id).stock_quantity = quantity),
      setPrice: (/** @type {string} */ id, /** @type {number} */ cents) =>
        void (find(id).price = (cents / 100).toFixed(2)),
      withdraw: (/** @type {string} */ id) => void (find(id).status = 'private'),
      signOut: () => void (this.#customer = 0),
      /** Half a day passes, and no nonce that was given out is good any more. */
      passHalfADay: () => void this.#nonce++,
    };
  }

  /** @type {typeof fetch} */
  fetch = async (input, init = {}) => {
    await undefined;
    init.signal?.throwIfAborted();
    const url = new URL(String(input), 'https://shop.example');
    const headers = new Headers(init.headers);
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const answer = await this.#answer(url, headers, body);
    init.signal?.throwIfAborted();
    const { status, text } = answer;
    return new Response(text, {
      status,
      headers: { 'content-type': 'application/json', nonce: this.#nonceOf('store') },
    });
  };

  /** @param {URL} url @param {Headers} headers @param {any} body */
  async #answer(url, headers, body) {
    if (url.pathname === NONCE_URL)
      return this.#customer ? { status: 200, text: this.#nonceOf('rest') } : { status: 400, text: '0' };
    const path = url.pathname.slice(API.length);
    const { status, body: answer } = path.startsWith('/wc/store/v1')
      ? this.#storeAnswer(path.slice('/wc/store/v1'.length), headers, body)
      : await this.#pluginAnswer(path.slice('/stamgast/v1'.length), url.searchParams, headers, body);
    return { status, text: JSON.stringify(answer) };
  }

  /** @param {string} path @param {URLSearchParams} query @param {Headers} headers @param {any} body */
  #pluginAnswer(path, query, headers, body) {
    const nonce = headers.get('x-wp-nonce');
    if (nonce && nonce !== this.#nonceOf('rest'))
      return error(403, 'rest_cookie_invalid_nonce', 'Cookie check failed');
    return this.#routes(this.state, { path, query, body, customer: nonce ? this.#customer : 0 });
  }

  /** @param {string} path @param {Headers} headers @param {any} body */
  #storeAnswer(path, headers, body) {
    if (path !== '/batch') return this.#store.answer(path, body);
    const responses = body.requests.map((/** @type {any} */ request) => {
      if (request.headers.nonce !== this.#nonceOf('store'))
        return error(403, 'woocommerce_rest_invalid_nonce', 'Nonce is invalid.');
      return this.#store.answer(request.path.slice('/wc/store/v1'.length), request.body);
    });
    return { status: 207, body: { responses } };
  }

  /** @param {string} purpose */
  #nonceOf(purpose) {
    return `${purpose}${this.#nonce}n${this.#customer}`;
  }
}

/** @param {number} status @param {string} code @param {string} message */
function error(status, code, message) {
  return { status, body: { code, message, data: { status } } };
}
