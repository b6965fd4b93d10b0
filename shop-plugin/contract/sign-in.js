/**
 * Signing in without a password, and getting back what was ordered without an account.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} SignInMethods capability `sign_in.link`; works when nobody is signed in
 * @property {(request: {email: string}, options: CallOptions) => Promise<SignInLinkAnswer>} requestSignInLink
 *   has a letter sent, or not, and answers alike whether the shop knows the address or not; `refused` for what
 *   is no e-mail address, `rate_limited` before `resend_after_s` is over
 *
 * @typedef {object} ClaimMethods capability `claim`; needs a customer
 * @property {(claim: OrderClaim, options: CallOptions) => Promise<ClaimAnswer>} claimOrder proven by the shop,
 *   never by the e-mail address alone; a number that nobody knows is the state `refused`, or answered as if
 *   there were such an order, never `not_found`; `rate_limited` after some wrong guesses
 */

/**
 * @typedef {{resend_after_s: number}} SignInLinkAnswer when the next link may be asked for, 0–86,400 seconds
 */

/**
 * @typedef {object} OrderClaim
 * @property {string} key the idempotency key
 * @property {string} number of the order, as the customer typed it
 * @property {string} email to which the confirmation went, as the customer typed it
 */

/**
 * `confirmation_sent`: a letter is under way to the order's address, and the order is claimed by its link ·
 * `claimed`: it is this customer's now, or was already · `refused`: number and address do not belong together.
 * @typedef {(typeof CLAIM_STATES)[number]} ClaimState
 */
export const CLAIM_STATES = Object.freeze(/** @type {const} */ (['confirmation_sent', 'claimed', 'refused']));

/** @typedef {{state: ClaimState}} ClaimAnswer */
