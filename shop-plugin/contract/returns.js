/**
 * Sending something back. Not to be mixed up with the legal withdrawal of `withdrawal.js`: a return is what the
 * shop offers, with its own reasons and its own window.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} ReturnMethods capability `returns`
 * @property {(query: {order_id: string}, options: CallOptions) => Promise<ReturnOptions>} getReturnOptions
 *   `not_found` for what is not this customer's; `refused` never: an order of which nothing can be sent back
 *   has no lines in the answer
 * @property {(request: ReturnRequest, options: CallOptions) => Promise<ReturnAnswer>} requestReturn `refused`,
 *   with the shop's words, when a line, quantity, reason or resolution is not among the options; `not_found`
 *   for an order that is not this customer's
 * @property {(query: {order_ids: string[]}, options: CallOptions) => Promise<ReturnList>} listReturns of at
 *   most 100 orders, newest first; an order that is not this customer's has none
 */

/**
 * @typedef {object} ReturnOptions
 * @property {string | null} until the last moment to ask for a return: a time; `null` when there is no limit
 * @property {Choice[]} reasons at least one where there are lines
 * @property {Choice[]} resolutions what the customer can have instead: money, another one, a voucher; at least
 *   one where there are lines
 * @property {{line_id: string, max_quantity: number}[]} lines that can be sent back, with how many of each are
 *   still there to send
 */

/** @typedef {{id: string, label: string}} Choice `label` is what the customer reads */

/**
 * @typedef {object} ReturnRequest
 * @property {string} key the idempotency key; the shop remembers it for at least 30 days: what was not answered
 *   is sent again at the customer's next visit, but never after that
 * @property {string} order_id
 * @property {ReturnLine[]} lines at least one
 * @property {string} resolution_id
 */

/**
 * @typedef {object} ReturnLine
 * @property {string} line_id of the order
 * @property {number} quantity 1–999,999, and no more than `max_quantity` of the line
 * @property {string} reason_id
 * @property {string} [comment] the customer's words
 */

/** @typedef {{return: Return}} ReturnAnswer */
/** @typedef {{returns: Return[]}} ReturnList */

/** @typedef {(typeof RETURN_STATES)[number]} ReturnState */
export const RETURN_STATES = Object.freeze(
  /** @type {const} */ ([
    'requested',
    'approved',
    'label_ready',
    'received',
    'refunded',
    'refused',
    'cancelled',
  ]),
);

/**
 * @typedef {object} Return
 * @property {string} id
 * @property {string} number what the customer knows it by
 * @property {string} order_id
 * @property {ReturnState} state
 * @property {string} at the time when it came into that state
 * @property {string} requested_at the time when it was asked for
 * @property {ReturnLine[]} lines
 * @property {string} resolution_id
 * @property {string} [label_url] to print and stick on the parcel
 * @property {string} [send_until] the last moment at which the parcel can be handed in: a time
 * @property {{amount: number, currency: string, at?: string}} [refund] what was or will be paid back: minor
 *   units, 0 or more; `at` when it has been paid
 * @property {string} [text] the shop's words, e.g. why it was refused
 */
