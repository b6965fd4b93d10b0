/**
 * What the customer keeps for later.
 *
 * A favourite is a product, or one variant of it: `variant_id: null` is the product whatever the size. The
 * pair is its identity, so that nothing is a favourite twice.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} FavouriteMethods capability `favourites`
 * @property {(query: FavouriteQuery, options: CallOptions) => Promise<FavouritePage>} listFavourites what was
 *   added last comes first
 * @property {(change: FavouriteChange, options: CallOptions) => Promise<FavouriteAnswer>} setFavourite
 *   answers it as it is now; `not_found` when a product or variant shall be added that the shop does not know
 */

/**
 * @typedef {object} FavouriteQuery
 * @property {string | null} cursor `null` for the first page; else `next_cursor` of the page before
 * @property {number} limit at most this many, 1–100
 */

/**
 * @typedef {object} FavouritePage
 * @property {Favourite[]} favourites none that is on another page
 * @property {string | null} next_cursor `null` when there are no more
 */

/**
 * Title and picture are kept from when it was added, so that what is gone from the shop still has a name.
 * @typedef {object} Favourite
 * @property {string} product_id
 * @property {string | null} variant_id
 * @property {string} added_at when the customer added it: a time
 * @property {string} title of the product
 * @property {string} [image_url]
 * @property {number} [price_when_added] in minor units of `currency`: what the variant cost, or the cheapest
 *   variant where `variant_id` is `null`; 0 or more
 * @property {string} [currency] of `price_when_added`; there whenever that is
 * @property {boolean} [in_stock_when_added] where the shop remembers it; it was not, and is today: back in
 *   stock
 * @property {import('../contract.js').Product | null} product as it is sold today; `null` when it is not
 * @property {FavouriteCode} [code] a code that is good for this favourite now
 */

/**
 * @typedef {object} FavouriteCode
 * @property {string} code what the customer types in the checkout
 * @property {string} label what it gives, in the shop's words
 * @property {string} [ends_at] the last moment at which it is good: a time
 */

/**
 * @typedef {object} FavouriteChange
 * @property {string} key the idempotency key: a change that arrives again with it is the same change
 * @property {string} product_id
 * @property {string | null} variant_id
 * @property {boolean} favourite what it shall be afterwards. Adding what is there keeps `added_at`; removing
 *   what is not there is no error
 */

/**
 * @typedef {object} FavouriteAnswer
 * @property {Favourite | null} favourite as it is now; `null` when it is none
 */

export {};
