/**
 * Telling friends.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} ReferralMethods capability `referral`
 * @property {(options: CallOptions) => Promise<Referral>} getReferral the same link
 *   each time
 */

/**
 * @typedef {object} Referral
 * @property {string} url to share
 * @property {string} [code] for friends who do not follow the link
 * @property {string} text what is shared along with the link
 * @property {string} conditions who gets what and when, in the shop's words
 * @property {ReferralEarnings} earned so far
 * @property {number} friends who bought something, 0 or more
 */

/**
 * @typedef {object} ReferralEarnings
 * @property {number} [points] a whole number, 0 or more
 * @property {number} [amount] in minor units of `currency`, 0 or more
 * @property {string} [currency] there whenever `amount` is
 */

export {};
