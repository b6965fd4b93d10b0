/**
 * The right to withdraw from a distance contract, as Directive (EU) 2023/2673 wants it (Art. 11a of
 * 2011/83/EU): a labelled function during the whole period, a statement, a second step to confirm it, and an
 * acknowledgement on a durable medium with content, date and time. The page brings the first three; the plugin
 * hands the statement to the shop, which sends the acknowledgement.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} WithdrawalMethods capability `withdrawal`
 * @property {(declaration: WithdrawalDeclaration, options: CallOptions) => Promise<WithdrawalAnswer>} withdraw
 *   the acknowledgement is sent with the deed, not with the answer. `refused`, with the shop's words, outside
 *   the period or for excluded goods; never since a reason is missing; `not_found` for an order that is not
 *   this customer's
 */

/** @typedef {(typeof WITHDRAWAL_STATES)[number]} WithdrawalState */
export const WITHDRAWAL_STATES = Object.freeze(
  /** @type {const} */ (['open', 'requested', 'acknowledged', 'expired', 'excluded']),
);

/**
 * Of an order: whether the contract can still be left.
 * @typedef {object} Withdrawal
 * @property {WithdrawalState} state `excluded` when nothing of the order can be withdrawn from; `open` as long
 *   as the period runs and something is left, also after a declaration about a part of the order
 * @property {string | null} until the last moment: a time; `null` while the period has not begun, since it
 *   begins when the customer has the goods
 * @property {string} [reason] why the order is excluded, in the shop's words
 * @property {ExcludedLine[]} [excluded_lines] those that stay, e.g. unsealed food, what was made to order, or
 *   what was withdrawn from already
 * @property {RemainingLine[]} [remaining_lines] those of which a part was withdrawn from already, and a part can still
 *   be; of a line that is named neither here nor in `excluded_lines`, all that was ordered can
 * @property {Acknowledgement} [acknowledgement] of the latest declaration; there when `acknowledged`
 */

/** @typedef {{line_id: string, reason: string}} ExcludedLine `reason` in the shop's words */
/** @typedef {{line_id: string, quantity: number}} RemainingLine how many are left, fewer than were ordered */

/**
 * @typedef {object} WithdrawalDeclaration
 * @property {string} key the idempotency key; remembered for as long as the declaration is kept
 * @property {string} order_id
 * @property {{line_id: string, quantity: number}[]} lines empty for the whole order; `quantity` 1–999,999
 * @property {WithdrawalStatement} statement as the customer confirmed it
 */

/**
 * @typedef {object} WithdrawalStatement
 * @property {string} name
 * @property {string} contact the e-mail address to which the acknowledgement goes
 * @property {string} text the declaration itself, which names the contract
 */

/**
 * @typedef {{acknowledgement: Acknowledgement, withdrawal: Withdrawal}} WithdrawalAnswer the order's, as it is
 *   now
 */

/**
 * @typedef {object} Acknowledgement
 * @property {string} id
 * @property {string} received_at date and time at which the shop received the declaration
 * @property {string} content of the declaration, word for word; the page shows the first 20,000 characters
 * @property {string} sent_to the address to which it was sent
 */
