import { EcwidAnswers } from '../server/answers.js';
import { ecwidRest, Refusal } from '../server/ecwid-rest.js';
import { mockRestApi } from './rest-api.js';
import { CUSTOMER, mockStore } from './store.js';
import { MockStorefront } from './storefront.js';

const TOKEN = 'secret_of_the_mock';

/**
 * An Ecwid shop without Ecwid, for the tests and for the page in examples/. It behaves as the documentation
 * says; no real shop has confirmed that.
 */
export class MockEcwid {
  /** @param {{now?: () => number, signedIn?: boolean}} [options] */
  constructor({ now = Date.now, signedIn = true } = {}) {
    this.store = mockStore(now());
    this.api = new MockStorefront(this.store.products);
    this.rest = { storeId: 1003, token: TOKEN, fetch: mockRestApi(this.store, TOKEN) };
    this.proven = signedIn ? { email: CUSTOMER.email } : null;
  }

  /** The shop's staff. */
  get counter() {
    return {
      setStock: (/** @type {string} */ id, /** @type {number} */ quantity) =>
        void Object.assign(this.#sold(id), { quantity, inStock: quantity > 0 }),
      setPrice: (/** @type {string} */ id, /** @type {number} */ cents) =>
        void Object.assign(this.#sold(id), { price: cents / 100, defaultDisplayedPrice: cents / 100 }),
      withdraw: (/** @type {string} */ id) => {
        const [productId, variationId] = id.split('-').map(Number);
        const product = this.#product(productId);
        product.combinations = product.combinations.filter((each) => each.id !== variationId);
        if (product.combinations.length === 0) product.enabled = false;
      },
    };
  }

  /**
   * The merchant's endpoint, for a page that has no server behind it.
   * @type {typeof fetch}
   */
  fetch = async (input, init = {}) => {
    await undefined;
    init.signal?.throwIfAborted();
    this.#answers ??= new EcwidAnswers(ecwidRest(this.rest));
    const { pathname, searchParams } = new URL(String(input), 'https://shop.example');
    const path = pathname.slice(pathname.lastIndexOf('/'));
    try {
      return json(await this.#answers.answer(path, searchParams, this.proven), 200);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return json({ code: error.code, message: error.message }, error.status);
    }
  };

  /** @type {EcwidAnswers | undefined} */
  #answers;

  /** @param {number} id */
  #product(id) {
    const product = this.store.products.find((candidate) => candidate.id === id);
    if (!product) throw new Error(`The mock sells no ${id}.`);
    return product;
  }

  /** @param {string} id */
  #sold(id) {
    const [productId, variationId] = id.split('-').map(Number);
    const product = this.#product(productId);
    return product.combinations.find((each) => each.id === variationId) ?? product;
  }
}

/** @param {object} body @param {number} status */
function json(body, status) {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
