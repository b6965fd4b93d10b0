/**
 * The contract between Stamgast and a shop.
 *
 * A shop is one JS object, the plugin: a name, the capabilities that it has, and one async method per
 * question that the account page asks. Everything that crosses is plain JSON data in the shapes below;
 * adapters translate the shop's own words into these and nothing past an adapter ever sees the shop's own
 * words again.
 *
 * Rules for all shapes
 * - Money is an integer of minor units (`1295` is €12.95 and ¥1295), with the ISO 4217 code beside it in
 *   `currency`. Prices are what this customer sees in the shop: where the shop shows gross prices,
 *   `unit_price` of an old order and `price` of today are both gross, so that they can be compared.
 * - Times are ISO 8601 text with an offset or `Z`.
 * - Ids are opaque text, at most 200 characters; they are compared, never parsed.
 * - Texts are plain text, never HTML. URLs are `https:`, `http:` or relative to the page; others are not
 *   followed.
 * - A key that is marked optional may be absent or `null`; every other key must be there.
 */

export { CAPABILITIES } from './contract/capabilities.js';

/** @typedef {import('./contract/capabilities.js').Capability} Capability */

/**
 * What every method gets beside its question.
 * @typedef {object} CallOptions
 * @property {AbortSignal} signal aborted when nobody waits for the answer any more; the method then rejects
 */

/**
 * A plugin has the basics, and of the parts those that its capabilities name.
 * @typedef {ShopBasics & Partial<import('./contract/capabilities.js').PartMethods>} ShopPlugin
 */

/**
 * @typedef {object} ShopBasics
 * @property {string} name for messages to developers, e.g. `vendure`
 * @property {readonly Capability[]} capabilities at least `orders`: the page begins with the order history
 * @property {ReorderPolicy} [policy] what the merchant decided about ordering again
 * @property {(options: CallOptions) => Promise<Session>} getSession who is signed in
 * @property {(query: OrderQuery, options: CallOptions) => Promise<OrderPage>} listOrders newest first
 * @property {(query: ProductQuery, options: CallOptions) => Promise<ProductAnswer>} [getProducts] today's
 *   price and stock; a product or variant that is not sold any more is left out of the answer
 * @property {(options: CallOptions) => Promise<Cart>} [getCart] an empty cart is a cart without lines, never
 *   `null`
 * @property {(change: CartChange, options: CallOptions) => Promise<CartResult>} [setCartLines] absolute
 *   quantities: doing it twice is the same as doing it once
 */

/**
 * @typedef {object} ReorderPolicy
 * @property {number} [tolerated_rise_basis_points] a price that rose by at most this many hundredths of a per
 *   cent is no reason to ask the customer first: 500 is 5 %. A whole number, 0–1,000,000; by default 0, so that
 *   every rise is shown. A price that fell never asks.
 */

/**
 * @typedef {object} Session
 * @property {Customer | null} customer `null` when nobody is signed in
 * @property {string} [sign_in_url] where to sign in
 */

/**
 * @typedef {object} Customer
 * @property {string} id keeps what is stored on this device apart per customer
 * @property {string} name
 * @property {string} [given_name] for the greeting
 * @property {string} [email] to fill in where one is asked for
 * @property {string} [since] the day on which they became a customer, e.g. `2022-03-10`
 */

/**
 * @typedef {object} OrderQuery
 * @property {string | null} cursor `null` for the newest; else `next_cursor` of the page before, of the same
 *   text and states
 * @property {number} limit at most this many orders, 1–100
 * @property {string} text '' for all; else orders whose number, product titles or SKUs contain it (needs
 *   `orders.search`)
 * @property {OrderState[]} states empty for all (needs `orders.search`)
 */

/**
 * @typedef {object} OrderPage
 * @property {Order[]} orders newest first
 * @property {string | null} next_cursor `null` when there are no older ones. A page without orders that has one
 *   helps nobody: the customer waits while the next is asked for, and after five more the page gives up
 * @property {number} [total_count] of all orders that match
 */

/**
 * @typedef {'pending' | 'confirmed' | 'partially_shipped' | 'shipped' | 'delivered' | 'cancelled' |
 *   'returned' | 'refunded'} OrderState `pending` waits for payment, `confirmed` is paid or accepted and
 *   being prepared. Any other word is shown as it is, in no language but its own.
 */
export const ORDER_STATES = Object.freeze(
  /** @type {const} */ ([
    'pending',
    'confirmed',
    'partially_shipped',
    'shipped',
    'delivered',
    'cancelled',
    'returned',
    'refunded',
  ]),
);

/**
 * The totals add up: `subtotal` + sum of `discounts` (≤ 0) + `shipping` + (if prices exclude tax) sum of
 * `taxes` = `total`.
 * @typedef {object} Order
 * @property {string} id
 * @property {string} number what the customer knows it by
 * @property {string} placed_at
 * @property {OrderState} state
 * @property {string} currency
 * @property {OrderLine[]} lines
 * @property {number} subtotal sum of `total` of the lines
 * @property {Discount[]} [discounts] of the whole order
 * @property {number} shipping 0 is free
 * @property {string} [shipping_method]
 * @property {Tax[]} [taxes]
 * @property {boolean} prices_include_tax whether the taxes are inside the prices
 * @property {number} total
 * @property {Fulfilment[]} [fulfilments]
 * @property {Address} [shipping_address]
 * @property {boolean} [reorderable] default true
 * @property {import('./contract/tracking.js').Tracking} [tracking] where it is
 * @property {import('./contract/invoices.js').Invoice[]} [invoices]
 * @property {import('./contract/withdrawal.js').Withdrawal} [withdrawal] whether the contract can still be left
 */

/**
 * @typedef {object} OrderLine
 * @property {string} id
 * @property {string | null} product_id `null` when the product was deleted
 * @property {string | null} variant_id
 * @property {string} [sku]
 * @property {string} title as it was when ordered
 * @property {Option[]} [options] of the variant, e.g. Size: 250 g
 * @property {Option[]} [attributes] what the customer added, e.g. Engraving: Anna; kept by a reorder
 * @property {number} quantity 1–999,999
 * @property {number} unit_price
 * @property {number} total after the line's own discounts
 * @property {string} [image_url]
 */

/** @typedef {{name: string, value: string}} Option */
/** @typedef {{label: string, amount: number}} Discount `amount` ≤ 0 */
/** @typedef {{label: string, amount: number}} Tax */

/**
 * @typedef {object} Fulfilment
 * @property {string} id
 * @property {'pending' | 'shipped' | 'delivered' | 'cancelled'} state any other word is shown as it is
 * @property {string} [carrier]
 * @property {string} [tracking_code]
 * @property {string} [tracking_url]
 */

/**
 * @typedef {object} Address
 * @property {string} name
 * @property {string[]} lines street, postal code with city, country: as printed on a parcel
 */

/**
 * @typedef {object} ProductQuery
 * @property {string[]} product_ids at most 100, without doubles
 */

/**
 * @typedef {object} ProductAnswer
 * @property {Product[]} products in any order
 */

/**
 * @typedef {object} Product
 * @property {string} id
 * @property {string} title
 * @property {string} currency of all prices of its variants
 * @property {string} [url]
 * @property {string} [image_url]
 * @property {Variant[]} variants those that are sold today
 * @property {Substitute} [substitute] what the shop offers where this product cannot be had
 */

/**
 * @typedef {object} Variant
 * @property {string} id
 * @property {string} [sku]
 * @property {Option[]} [options]
 * @property {number} price
 * @property {'in_stock' | 'low_stock' | 'out_of_stock'} stock
 * @property {number} [available_quantity] how many are left, where the shop tells
 * @property {number} [max_quantity] how many one cart may hold
 * @property {string} [image_url]
 */

/** @typedef {{product_id: string, title: string, variant: Variant}} Substitute */

/**
 * @typedef {object} Cart
 * @property {string} id
 * @property {string} currency
 * @property {CartLine[]} lines
 * @property {number} total
 * @property {string} [url] where the customer looks at the cart
 */

/**
 * A cart holds at most one line per pair of `variant_id` and `attributes`.
 * @typedef {object} CartLine
 * @property {string} id
 * @property {string} product_id
 * @property {string} variant_id
 * @property {string} title
 * @property {Option[]} [attributes]
 * @property {number} quantity
 * @property {number} unit_price
 * @property {number} total
 */

/**
 * @typedef {object} CartChange
 * @property {string} key the idempotency key of the intent: a change that arrives again with the same key is
 *   the same change
 * @property {CartTarget[]} lines lines that are not named stay as they are
 */

/**
 * @typedef {object} CartTarget
 * @property {string} product_id
 * @property {string} variant_id
 * @property {Option[]} attributes
 * @property {number} quantity what the cart shall hold afterwards; 0 removes the line
 */

/**
 * @typedef {object} CartResult
 * @property {Cart} cart as it is now
 * @property {CartLineResult[]} lines one per line of the change, in its order
 */

/**
 * @typedef {object} CartLineResult
 * @property {string} variant_id
 * @property {'set' | 'limited' | 'out_of_stock' | 'discontinued' | 'refused'} outcome
 * @property {number} quantity what the cart holds now
 * @property {string} [message] the shop's own words for `refused`
 */

/** @typedef {(typeof SHOP_ERROR_CODES)[number]} ShopErrorCode */
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

/** How a plugin says that something failed. Anything else that is thrown counts as `unavailable`. */
export class ShopError extends Error {
  /**
   * @param {ShopErrorCode} code
   * @param {string} message one sentence for a developer; what the customer reads comes from the code
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
