import { createTransport } from '../adapter/transport.js';
import { ShopError } from '../contract.js';
import { plainText } from './plain-text.js';

/**
 * @typedef {object} ConnectionOptions
 * @property {string} endpoint WordPress' REST API, absolute or relative to the page: `/wp-json`, or
 *   `/index.php?rest_route=` where permalinks are plain
 * @property {string} [restNonce] `wp_create_nonce('wp_rest')`; without it, it is asked for where `nonceUrl`
 *   says
 * @property {string} [nonce] `wp_create_nonce('wc_store_api')`; without it, the cart's first answer brings
 *   one
 * @property {string} [cartToken] of a cart that the shop keeps under a token instead of a cookie
 * @property {string} [nonceUrl] where WordPress gives out a new `wp_rest` nonce; by default admin-ajax.php
 *   beside the endpoint
 * @property {number} [timeoutMs] how long one answer may take
 * @property {typeof fetch} [fetch]
 */

const ROUTES = 'stamgast/v1';
const STORE = 'wc/store/v1';

/** What errors of WordPress and WooCommerce mean that their status does not say.
 * @type {Readonly<Record<string, import('../contract.js').ShopErrorCode>>} */
const CODES = Object.freeze({
  rest_no_route: 'unsupported',
  rest_cookie_invalid_nonce: 'signed_out',
  woocommerce_rest_missing_nonce: 'signed_out',
  woocommerce_rest_invalid_nonce: 'signed_out',
});

/**
 * WooCommerce's two doors: the Store API, and the routes of the plugin in server/. Both know the customer by
 * the shop's own cookie. A nonce says that a request comes from the shop's page; it lives for half a day, and
 * each answer may bring a new one. Nonces and the cart's token stay in memory.
 */
export class WooConnection {
  #endpoint;
  #nonceUrl;
  #send;
  /** @type {Promise<string> | undefined} */
  #restNonce;
  #nonce;
  #cartToken;

  /** @param {ConnectionOptions} options */
  constructor({ endpoint, restNonce, nonce = '', cartToken = '', nonceUrl, timeoutMs, fetch }) {
    this.#endpoint = endpoint.replace(/\/$/, '');
    this.#nonceUrl = nonceUrl ?? nonceUrlBeside(this.#endpoint);
    this.#restNonce = restNonce === undefined ? undefined : Promise.resolve(restNonce);
    this.#nonce = nonce;
    this.#cartToken = cartToken;
    this.#send = createTransport({
      shop: 'WooCommerce',
      session: { credentials: 'include', headers: () => ({}), renew: (answer) => this.#renew(answer) },
      timeoutMs,
      fetch,
      problemOf,
    });
  }

  /**
   * One question to the plugin in server/. WordPress takes a request without a valid nonce for nobody's, so
   * that one that turns out to be old is renewed, and the question asked once more.
   * @param {string} path
   * @param {{query?: Record<string, string | number>, body?: object}} question
   * @param {AbortSignal} signal
   * @returns {Promise<any>}
   */
  async ask(path, { query = {}, body }, signal) {
    const url = this.#url(`${ROUTES}${path}`, query);
    const nonce = await this.#currentRestNonce();
    const send = (/** @type {string} */ current) =>
      this.#send({ url, body, headers: current ? { 'x-wp-nonce': current } : {} }, signal);
    try {
      return await send(nonce);
    } catch (error) {
      if (!(error instanceof ShopError) || error.code !== 'signed_out') throw error;
      this.#restNonce = undefined;
      const renewed = await this.#currentRestNonce();
      if (renewed === nonce) throw error;
      return send(renewed);
    }
  }

  /**
   * One question to the Store API.
   * @param {string} path
   * @param {AbortSignal} signal
   * @returns {Promise<any>}
   */
  store(path, signal) {
    return this.#send({ url: this.#url(`${STORE}${path}`), headers: this.#storeHeaders() }, signal);
  }

  /**
   * Changes of the cart, one after the other in one request. Each is answered for itself.
   * @param {{path: string, body: object}[]} changes at most 25
   * @param {AbortSignal} signal
   * @returns {Promise<{status: number, body: any}[]>}
   */
  async storeBatch(changes, signal) {
    const headers = this.#storeHeaders();
    const requests = changes.map(({ path, body }) => ({
      path: `/${STORE}${path}`,
      method: 'POST',
      body,
      headers,
    }));
    const answer = await this.#send(
      { url: this.#url(`${STORE}/batch`), body: { requests }, headers },
      signal,
    );
    if (!Array.isArray(answer?.responses) || answer.responses.length !== changes.length)
      throw new ShopError('invalid_answer', 'WooCommerce did not answer each change of the cart.');
    return answer.responses;
  }

  #storeHeaders() {
    return {
      ...(this.#nonce && { nonce: this.#nonce }),
      ...(this.#cartToken && { 'cart-token': this.#cartToken }),
    };
  }

  /** @param {Headers} answer */
  #renew(answer) {
    this.#nonce = answer.get('nonce') ?? this.#nonce;
    // A shop that uses cookies sends tokens too; they are of no use to it.
    if (this.#cartToken) this.#cartToken = answer.get('cart-token') ?? this.#cartToken;
    const restNonce = answer.get('x-wp-nonce');
    if (restNonce) this.#restNonce = Promise.resolve(restNonce);
  }

  /** @returns {Promise<string>} '' for a visitor */
  async #currentRestNonce() {
    this.#restNonce ??= this.#askForNonce();
    try {
      return await this.#restNonce;
    } catch (error) {
      this.#restNonce = undefined;
      throw error;
    }
  }

  /** All questions wait for the same answer, so that no single one can give it up. */
  async #askForNonce() {
    try {
      const { signal } = new AbortController();
      const { bytes } = await this.#send({ url: this.#nonceUrl, answer: 'bytes' }, signal);
      const text = new TextDecoder().decode(bytes).trim();
      return /^\w{2,40}$/.test(text) ? text : '';
    } catch (error) {
      // WordPress refuses who is not signed in.
      if (error instanceof ShopError && ['refused', 'signed_out'].includes(error.code)) return '';
      throw error;
    }
  }

  /**
   * @param {string} path
   * @param {Record<string, string | number>} [query]
   */
  #url(path, query = {}) {
    const params = String(
      new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])),
    );
    const url = `${this.#endpoint}/${path}`;
    return params === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${params}`;
  }
}

/** @param {string} endpoint */
function nonceUrlBeside(endpoint) {
  const root = endpoint.replace(/\/(wp-json|index\.php\?rest_route=|\?rest_route=)$/, '');
  return `${root}/wp-admin/admin-ajax.php?action=rest-nonce`;
}

/**
 * @param {any} body
 * @param {number} status
 * @returns {import('../adapter/transport.js').Problem | null}
 */
function problemOf(body, status) {
  if (status < 400 || typeof body?.code !== 'string') return null;
  const code = CODES[body.code];
  return code ? { code, message: plainText(String(body.message)) } : null;
}
