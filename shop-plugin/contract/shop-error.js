/** How a plugin says that something failed. */

/**
 * `network`: nothing came back, and nobody knows whether the shop did it · `timeout`: the same, after a while ·
 * `signed_out`: the shop wants to know who asks · `not_found`: it knows of no such thing of this customer's ·
 * `rate_limited`: it was asked too often · `unavailable`: it failed · `invalid_answer`: it said what the plugin
 * cannot read · `aborted`: the signal said so · `unsupported`: the plugin cannot do this · `refused`: the shop
 * does not want to, for the reason in the message.
 * @typedef {(typeof SHOP_ERROR_CODES)[number]} ShopErrorCode
 */
export const SHOP_ERROR_CODES = Object.freeze(
  /** @type {const} */ ([
    'network',
    'timeout',
    'signed_out',
    'not_found',
    'rate_limited',
    'unavailable',
    'invalid_answer',
    'aborted',
    'unsupported',
    'refused',
  ]),
);

/** Anything else that is thrown counts as `unavailable`. */
export class ShopError extends Error {
  /**
   * @param {ShopErrorCode} code
   * @param {string} message one sentence for a developer; what the customer reads comes from the code. Of
   *   `refused` the customer reads it: the shop's own words, in the language of the page
   * @param {{retryable?: boolean, cause?: unknown}} [options] `retryable`: the same call may succeed later.
   *   By default true for network, timeout, rate_limited and unavailable.
   */
  constructor(code, message, { retryable, cause } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ShopError';
    this.code = code;
    this.retryable = retryable ?? ['network', 'timeout', 'rate_limited', 'unavailable'].includes(code);
  }
}
