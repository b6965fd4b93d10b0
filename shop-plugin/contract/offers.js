/**
 * What the shop has for this customer at the moment: offers, vouchers, prices for members.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} OfferMethods capability `offers`
 * @property {(options: CallOptions) => Promise<OfferAnswer>} listOffers those that hold now or begin later; the
 *   most important first
 */

/**
 * @typedef {object} OfferAnswer
 * @property {Offer[]} offers each id once
 * @property {FreeShipping} [free_shipping] where the shop sends for free from some amount
 */

/** @typedef {(typeof OFFER_KINDS)[number]} OfferKind */
export const OFFER_KINDS = Object.freeze(/** @type {const} */ (['offer', 'voucher', 'member_price']));

/**
 * @typedef {object} Offer
 * @property {string} id
 * @property {OfferKind} kind a `voucher` is this customer's own, a `member_price` holds for members only
 * @property {string} title
 * @property {string} text one or two sentences
 * @property {string} conditions what it depends on, in the shop's words; '' where it depends on nothing
 * @property {string} [code] what the customer types in the checkout
 * @property {string} [starts_at] a time; absent: it holds already
 * @property {string} [ends_at] the first moment at which it does not hold any more, later than `starts_at`;
 *   absent: until further notice
 * @property {number} [min_order] total of the order that it needs, in minor units of `currency`, 0 or more
 * @property {string} [currency] of `min_order`; there whenever that is
 * @property {string[]} [product_ids] those that it is for; absent or empty for all
 * @property {string} [url] where the shop tells more
 */

/** @typedef {{threshold: number, currency: string}} FreeShipping `threshold` in minor units, 0 or more */
