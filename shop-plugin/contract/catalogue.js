/**
 * What recommendations are computed from. The shop sends what it sells, how it hangs together and what is
 * popular; the page computes, from this customer's own orders, what to show and why.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 * @typedef {import('../contract.js').Product} Product
 *
 * @typedef {object} CatalogueMethods capability `recommendations`
 * @property {(query: CatalogueQuery, options: CallOptions) => Promise<CataloguePage>} listCatalogue every
 *   product that is sold, in any order that stays the same. Who is signed out is shown it too, unless it fails
 *   with `signed_out`
 *
 * @typedef {object} RecommendationFeedbackMethods capability `recommendations.feedback`
 * @property {(change: Dismissal, options: CallOptions) => Promise<DismissalAnswer>} dismissProduct
 *   `not_found` for a product that the shop does not know. The answer is what is kept now
 */

/**
 * @typedef {object} CatalogueQuery
 * @property {string | null} cursor `null` for the first page; else `next_cursor` of the page before
 * @property {number} limit at most this many products, 1–500
 */

/**
 * @typedef {object} CataloguePage
 * @property {CatalogueProduct[]} products none that is on another page
 * @property {ProductGroup[]} groups at least those that the products of this page name
 * @property {ProductRelation[]} relations those that start at a product of this page
 * @property {string | null} next_cursor `null` when there are no more
 */

/**
 * @typedef {object} CatalogueFacts
 * @property {string[]} groups ids of the groups that it is in, the closest first
 * @property {number} popularity how many customers bought it lately, or any whole number, 0 or more, that grows
 *   with that
 * @property {string} first_seen_at since when the shop has it: a time
 * @property {boolean} durable who has one needs no second one for years
 * @property {boolean} [dismissed] this customer said "not this"; needs `recommendations.feedback`
 */
/** @typedef {Product & CatalogueFacts} CatalogueProduct */

/** @typedef {{id: string, title: string}} ProductGroup what the shop sorts its products by, e.g. “Tea” */

/**
 * `complementary`: goes with it · `accessory`: is for it · `also_bought`: who buys the one buys the other ·
 * `substitute`: does the same.
 * @typedef {(typeof RELATION_KINDS)[number]} RelationKind
 */
export const RELATION_KINDS = Object.freeze(
  /** @type {const} */ (['complementary', 'accessory', 'also_bought', 'substitute']),
);

/**
 * @typedef {object} ProductRelation `to` goes with `from`; not the other way round unless that is said too
 * @property {string} from product id
 * @property {string} to product id; may be on another page
 * @property {RelationKind} kind
 * @property {number} weight per mille: 0–1000, how strong
 */

/**
 * @typedef {object} Dismissal
 * @property {string} key the idempotency key
 * @property {string} product_id of the product as a whole: all its variants
 * @property {boolean} dismissed what it shall be afterwards
 */

/** @typedef {{product_id: string, dismissed: boolean}} DismissalAnswer as it is now */
