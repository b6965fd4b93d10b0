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
 * - Texts are plain text, never HTML; the page shows the first 2,000 characters of one. URLs are `https:`,
 *   `http:` or relative to the page and at most 8,192 characters; others are not followed. A cursor is at most
 *   8,192 characters, and is only ever given back to the method that gave it out.
 * - Amounts are within ±(2^53 − 1), what a JSON number holds exactly; quantities of a line are 1–999,999.
 * - A key that is marked optional may be absent or `null`; every other key must be there. A list that is not
 *   optional may be empty.
 *
 * Rules for all methods
 * - A method answers, or rejects with a `ShopError`; the page waits 15 s and then aborts. What may come from
 *   any of them: `network`, `timeout`, `rate_limited`, `unavailable`, `invalid_answer` (the plugin cannot read
 *   what the shop says), `aborted`; and from all that is a customer's own `signed_out`. What else a method may
 *   say stands beside it. Ids of somebody else are `not_found`, as those that there are not. A cursor that the
 *   method did not give out fails too, with whichever code fits.
 * - Questions are copies, the plugin's to keep. An answer is written as JSON at once: the page changes nothing
 *   in it and keeps no reference, so that it may be frozen or shared.
 * - A write has a `key`, 1–200 characters, never used for anything else: one that arrives again with its key,
 *   also while the first copy is under way, is the same write, does nothing and is answered as then. It is
 *   absolute: what shall be afterwards. Its key is remembered for at least a day, where no more is said beside
 *   it.
 */

export { CAPABILITIES } from './contract/capabilities.js';
export { SHOP_ERROR_CODES, ShopError } from './contract/shop-error.js';

/** @typedef {import('./contract/capabilities.js').Capability} Capability */
/** @typedef {import('./contract/shop-error.js').ShopErrorCode} ShopErrorCode */

/**
 * What every method gets beside its question.
 * @typedef {object} CallOptions
 * @property {AbortSignal} signal aborted when nobody waits for the answer any more; the method then rejects
 *   with `aborted` at once, whatever becomes of the request; where it is aborted beforehand the shop is not
 *   asked
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
 * @property {(options: CallOptions) => Promise<Session>} getSession who is signed in; nobody is
 *   an answer too, never `signed_out`
 * @property {(query: OrderQuery, options: CallOptions) => Promise<OrderPage>} listOrders the
 *   customer's orders by page, newest first. `unsupported` for text or states without `orders.search`
 * @property {(query: ProductQuery, options: CallOptions) => Promise<ProductAnswer>} [getProducts] today's price
 *   and stock; a product or variant that is not sold any more, or never was, is left out of the answer and is
 *   no error. Prices are of who asks: signed in, or anybody
 * @property {(options: CallOptions) => Promise<Cart>} [getCart] an empty cart is a cart without lines, never
 *   `null`
 * @property {(change: CartChange, options: CallOptions) => Promise<CartResult>} [setCartLines] absolute
 *   quantities: doing it twice is the same as doing it once. A line that cannot be had is told as its outcome,
 *   takes no other down, and fails nothing
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
 * @property {string} id the same at every visit: keeps what is stored on this device apart per customer
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
 * @property {string} placed_at when the customer ordered
 * @property {OrderState} state
 * @property {string} currency of all amounts of the order and its lines
 * @property {OrderLine[]} lines in the order of the invoice; may be empty where the shop keeps none
 * @property {number} subtotal sum of `total` of the lines, in minor units
 * @property {Discount[]} [discounts] of the whole order
 * @property {number} shipping in minor units, 0 or more; 0 is free
 * @property {string} [shipping_method] in the shop's words
 * @property {Tax[]} [taxes] as the invoice lists them
 * @property {boolean} prices_include_tax whether the taxes are inside the prices
 * @property {number} total what was to be paid, in minor units
 * @property {Fulfilment[]} [fulfilments] one a parcel
 * @property {Address} [shipping_address]
 * @property {boolean} [reorderable] whether it can be ordered again as a whole; default true
 * @property {import('./contract/tracking.js').Tracking} [tracking] where it is
 * @property {import('./contract/invoices.js').Invoice[]} [invoices] the oldest first
 * @property {import('./contract/withdrawal.js').Withdrawal} [withdrawal] whether the contract can still be left
 */

/**
 * @typedef {object} OrderLine
 * @property {string} id within the order
 * @property {string | null} product_id `null` when the product was deleted
 * @property {string | null} variant_id `null` when the variant was deleted; a product without variants has one
 *   all the same, with an id that the plugin gives it
 * @property {string} [sku] what the customer may find on the package
 * @property {string} title as it was when ordered
 * @property {Option[]} [options] of the variant, e.g. Size: 250 g
 * @property {Option[]} [attributes] what the customer added, e.g. Engraving: Anna; kept by a reorder
 * @property {number} quantity 1–999,999
 * @property {number} unit_price what one cost then, in minor units of the order's currency
 * @property {number} total of all of them, after the line's own discounts, in minor units
 * @property {string} [image_url]
 */

/** @typedef {{name: string, value: string}} Option both in words for the customer; `name` is not empty */
/** @typedef {{label: string, amount: number}} Discount `amount` in minor units, 0 or less */
/** @typedef {{label: string, amount: number}} Tax `amount` in minor units */

/**
 * @typedef {object} Fulfilment
 * @property {string} id
 * @property {'pending' | 'shipped' | 'delivered' | 'cancelled'} state any other word is shown as it is
 * @property {string} [carrier] as customers know it
 * @property {string} [tracking_code] as the carrier writes it
 * @property {string} [tracking_url] the carrier's own page about the parcel
 */

/**
 * @typedef {object} Address
 * @property {string} name of the recipient
 * @property {string[]} lines street, postal code with city, country: as printed on a parcel
 */

/**
 * @typedef {object} ProductQuery
 * @property {string[]} product_ids at most 100, without doubles
 */

/**
 * @typedef {object} ProductAnswer
 * @property {Product[]} products in any order, each once, none that was not asked for
 */

/**
 * @typedef {object} Product
 * @property {string} id
 * @property {string} title
 * @property {string} currency of all prices of its variants
 * @property {string} [url] the product's page in the shop
 * @property {string} [image_url] where a variant has none of its own
 * @property {Variant[]} variants those that are sold today
 * @property {Substitute} [substitute] what the shop offers where this product cannot be had
 */

/**
 * @typedef {object} Variant
 * @property {string} id
 * @property {string} [sku]
 * @property {Option[]} [options] what makes it another one than its neighbours, e.g. Size: 250 g
 * @property {number} price of one, today, in minor units of the product's currency; 0 or more
 * @property {'in_stock' | 'low_stock' | 'out_of_stock'} stock
 * @property {number} [available_quantity] how many are left, where the shop tells: 1 or more, and 0 when
 *   `out_of_stock`
 * @property {number} [max_quantity] how many one cart may hold, 0 or more; absent where there is no limit
 * @property {string} [image_url]
 */

/**
 * @typedef {{product_id: string, title: string, variant: Variant}} Substitute priced in the product's currency
 */

/**
 * @typedef {object} Cart
 * @property {string} id any text where the shop has none, also for an empty cart
 * @property {string} currency of all amounts of the cart
 * @property {CartLine[]} lines
 * @property {number} total of what is in it, in minor units
 * @property {string} [url] where the customer looks at the cart
 */

/**
 * A cart holds at most one line per pair of `variant_id` and `attributes`.
 * @typedef {object} CartLine
 * @property {string} id
 * @property {string} product_id
 * @property {string} variant_id
 * @property {string} title
 * @property {Option[]} [attributes] what the customer added
 * @property {number} quantity 1–999,999
 * @property {number} unit_price of one, in minor units of the cart's currency, as `price` of the variant is
 * @property {number} total of all of them, in minor units
 */

/**
 * @typedef {object} CartChange
 * @property {string} key the idempotency key of the intent: a change that arrives again with the same key is
 *   the same change
 * @property {CartTarget[]} lines each thing once; lines that are not named stay as they are, and none is named
 *   where nothing shall change
 */

/**
 * @typedef {object} CartTarget
 * @property {string} product_id
 * @property {string} variant_id
 * @property {Option[]} attributes empty where the customer added nothing
 * @property {number} quantity what the cart shall hold afterwards, 0–999,999; 0 removes the line
 */

/**
 * @typedef {object} CartResult
 * @property {Cart} cart as it is now
 * @property {CartLineResult[]} lines one per line of the change, in its order
 */

/**
 * `set`: it holds what was asked for · `limited`: fewer, since there are not more or a cart may not hold more ·
 * `out_of_stock`: there are none · `discontinued`: not sold any more, or never was · `refused`: for a reason of
 * the shop's, which `message` tells.
 * @typedef {object} CartLineResult
 * @property {string} variant_id of the line of the change
 * @property {'set' | 'limited' | 'out_of_stock' | 'discontinued' | 'refused'} outcome
 * @property {number} quantity what the cart holds now, read from the cart: 0–999,999
 * @property {string} [message] the shop's own words for `refused`
 */
