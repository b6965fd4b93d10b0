/**
 * Tips for what the customer has already, where a reminder does not fit.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} TipMethods capability `tips`
 * @property {(query: TipQuery, options: CallOptions) => Promise<TipAnswer>} listTips the best
 *   first; none is an answer too
 */

/** @typedef {{product_ids: string[]}} TipQuery what the customer bought: at most 100 ids, without doubles */
/** @typedef {{tips: Tip[]}} TipAnswer each id once */

/**
 * @typedef {object} Tip
 * @property {string} id
 * @property {string | null} product_id `null` when it is for a whole group; one of those that were asked for
 * @property {string | null} group_id of the catalogue; one of the two is there
 * @property {string} title
 * @property {string} text a few sentences
 * @property {string} [url] where the shop tells more
 * @property {string} [image_url]
 */

export {};
