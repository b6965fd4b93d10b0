/**
 * How the shop helps with an order.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} HelpMethods capability `help`
 * @property {(query: {order_id: string | null}, options: CallOptions) => Promise<HelpAnswer>} getHelp with one
 *   order, or with anything (`null`). `not_found` for an order that is not this customer's
 */

/**
 * @typedef {{channels: HelpChannel[]}} HelpAnswer at least one, the quickest first; priority for regulars is up
 *   to the shop
 */
/** @typedef {(typeof HELP_KINDS)[number]} HelpKind */
export const HELP_KINDS = Object.freeze(/** @type {const} */ (['chat', 'phone', 'email', 'page']));

/**
 * @typedef {object} HelpChannel
 * @property {HelpKind} kind
 * @property {string} label e.g. "020 123 45 67"
 * @property {string} url of `phone` a `tel:` and of `email` a `mailto:` address (the subject may name the
 *   order); of the others `https:`, `http:` or relative
 * @property {string} [hours] when somebody answers, in the shop's words
 */
