import { ShopError } from '../contract.js';
import { sessionQuery } from './customer-queries.js';

/**
 * @typedef {import('../contract.js').Session} Session
 * @typedef {import('../adapter/graphql-transport.js').Ask} Ask
 * @typedef {import('./shopify-types.js').ShopifyCustomer} ShopifyCustomer
 */

/** Who is signed in. */
export class CustomerDesk {
  #ask;
  #token;
  /** Whose a token is, so that it is asked for once. @type {{token: string, id: string} | null} */
  #known = null;

  /**
   * @param {Ask} ask the Customer Account API
   * @param {() => string | Promise<string>} token
   */
  constructor(ask, token) {
    this.#ask = ask;
    this.#token = token;
  }

  /**
   * @param {string | undefined} sign_in_url
   * @param {AbortSignal} signal
   * @returns {Promise<Session>}
   */
  async session(sign_in_url, signal) {
    const token = await this.#token();
    const customer = await this.#read(signal).catch((error) => {
      // A token that has run out is nobody's, for now.
      if (error instanceof ShopError && error.code === 'signed_out') return null;
      throw error;
    });
    if (!customer) return { customer: null, sign_in_url };
    this.#known = { token, id: customer.id };
    return {
      customer: {
        id: customer.id,
        name: fullName(customer),
        given_name: customer.firstName || undefined,
        email: customer.emailAddress?.emailAddress || undefined,
        since: customer.creationDate.slice(0, 10),
      },
    };
  }

  /**
   * @param {AbortSignal} signal
   * @returns {Promise<string>} the customer's id; '' when nobody is signed in. Whose a token is that Shopify does not
   *   take cannot be said, so that it rejects with `signed_out`
   */
  async id(signal) {
    const token = await this.#token();
    if (!token) return '';
    if (this.#known?.token !== token) {
      this.#known = { token, id: (await this.#read(signal)).id };
    }
    return this.#known.id;
  }

  /** @param {AbortSignal} signal @returns {Promise<ShopifyCustomer>} */
  async #read(signal) {
    return (await this.#ask(sessionQuery, {}, signal)).customer;
  }
}

/** Shopify's display name of who has given none is their e-mail address. @param {ShopifyCustomer} customer */
export function fullName({ firstName, lastName, displayName }) {
  return [firstName, lastName].filter(Boolean).join(' ') || displayName;
}
