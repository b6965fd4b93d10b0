import { ShopError } from '../contract.js';
import { metafieldQuery, setMetafieldMutation } from './customer-queries.js';

/**
 * @typedef {import('../contract/favourites.js').Favourite} Favourite
 * @typedef {import('../contract/favourites.js').FavouriteQuery} FavouriteQuery
 * @typedef {import('../contract/favourites.js').FavouriteChange} FavouriteChange
 * @typedef {import('../contract.js').Product} Product
 * @typedef {import('../adapter/graphql-transport.js').Ask} Ask
 * @typedef {Omit<Favourite, 'product' | 'code'>} KeptFavourite
 * @typedef {{namespace: string, key: string}} MetafieldName
 *
 * @typedef {object} FavouriteParts of the adapter
 * @property {Ask} ask the Customer Account API
 * @property {import('./products.js').Products} products
 * @property {import('../adapter/write-queue.js').WriteQueue} writes
 * @property {() => number} now ms since 1970
 *
 * @typedef {object} Kept what the metafield holds, as JSON
 * @property {KeptFavourite[]} favourites what was added last comes first
 * @property {string[]} keys of the newest changes: a copy of one of them comes too late
 */

const MOST_KEYS = 100;
/** Writers that meet read again and write again; more than this many do not meet. */
const MOST_TRIES = 5;

/** @type {ReadonlySet<string | null>} */
const MET_ANOTHER = new Set(['INVALID_COMPARE_DIGEST', 'STALE_OBJECT']);

/**
 * Favourites for `createShopifyShop({ favourites })`, a file of their own: who has none does not load it.
 * @param {MetafieldName} metafield of customers, of the type JSON, that they may read and write
 * @returns {(parts: FavouriteParts) => FavouriteBox}
 */
export function favouritesInMetafield(metafield) {
  return (parts) => new FavouriteBox(metafield, parts);
}

/** What the customer keeps for later, in a metafield of theirs. */
export class FavouriteBox {
  #metafield;
  #ask;
  #products;
  #writes;
  #now;

  /**
   * @param {MetafieldName} metafield
   * @param {FavouriteParts} parts
   */
  constructor(metafield, { ask, products, writes, now }) {
    this.#metafield = metafield;
    this.#ask = ask;
    this.#products = products;
    this.#writes = writes;
    this.#now = now;
  }

  /** @param {FavouriteQuery} query @param {AbortSignal} signal */
  async list({ cursor, limit }, signal) {
    const { favourites } = (await this.#read(signal)).kept;
    const start = cursor === null ? 0 : favourites.findIndex((each) => identity(each) === cursor) + 1;
    if (start === 0 && cursor !== null) {
      throw new ShopError('refused', `There is no page of favourites at ${JSON.stringify(cursor)}.`);
    }
    const page = favourites.slice(start, start + limit);
    const last = page.at(-1);
    return {
      favourites: await this.#withProducts(page, signal),
      next_cursor: start + limit < favourites.length && last ? identity(last) : null,
    };
  }

  /**
   * @param {FavouriteChange} change
   * @param {AbortSignal} signal
   * @returns {Promise<{favourite: Favourite | null}>}
   */
  set(change, signal) {
    return this.#writes.run(async () => {
      for (let tries = 1; ; ++tries) {
        const { kept, owner, digest } = await this.#read(signal);
        const existing = kept.favourites.find((each) => identity(each) === identity(change));
        const wanted = change.favourite
          ? (existing ?? (await this.#newFavourite(change, signal)))
          : undefined;
        // A late copy gets the answer of its time, and does nothing any more.
        if (kept.keys.includes(change.key)) return this.#answer(wanted, signal);
        const others = kept.favourites.filter((each) => each !== existing);
        const next = {
          favourites: wanted === existing ? kept.favourites : [...(wanted ? [wanted] : []), ...others],
          keys: [change.key, ...kept.keys].slice(0, MOST_KEYS),
        };
        if (await this.#write(owner, digest, next, tries === MOST_TRIES, signal)) {
          return this.#answer(wanted, signal);
        }
      }
    });
  }

  /** @param {AbortSignal} signal @returns {Promise<{kept: Kept, owner: string, digest: string | null}>} */
  async #read(signal) {
    const { customer } = await this.#ask(metafieldQuery, this.#metafield, signal);
    const { id: owner, metafield } = customer;
    return { kept: decode(metafield?.value), owner, digest: metafield?.compareDigest ?? null };
  }

  /**
   * @param {string} ownerId
   * @param {string | null} compareDigest of what was read; `null` where there was nothing
   * @param {Kept} kept
   * @param {boolean} isLastTry
   * @param {AbortSignal} signal
   * @returns {Promise<boolean>} false when somebody else has written meanwhile
   */
  async #write(ownerId, compareDigest, kept, isLastTry, signal) {
    const metafield = {
      ...this.#metafield,
      ownerId,
      type: 'json',
      value: JSON.stringify(kept),
      compareDigest,
    };
    const { metafieldsSet } = await this.#ask(setMetafieldMutation, { metafields: [metafield] }, signal);
    const [error] = metafieldsSet.userErrors;
    if (!error) return true;
    if (MET_ANOTHER.has(error.code) && !isLastTry) return false;
    throw new ShopError(
      error.code === 'APP_NOT_AUTHORIZED' ? 'unsupported' : 'refused',
      `Shopify: ${error.message}`,
    );
  }

  /** @param {FavouriteChange} change @param {AbortSignal} signal @returns {Promise<KeptFavourite>} */
  async #newFavourite({ product_id, variant_id }, signal) {
    const [product] = await this.#products.byIds([product_id], signal);
    const variants = product?.variants.filter(({ id }) => variant_id === null || id === variant_id) ?? [];
    if (variants.length === 0) {
      throw new ShopError(
        'not_found',
        `Shopify sells nothing with the id ${JSON.stringify(variant_id ?? product_id)}.`,
      );
    }
    return {
      product_id,
      variant_id,
      added_at: new Date(this.#now()).toISOString(),
      title: product.title,
      image_url: product.image_url,
      price_when_added: Math.min(...variants.map(({ price }) => price)),
      currency: product.currency,
      in_stock_when_added: variants.some(({ stock }) => stock !== 'out_of_stock'),
    };
  }

  /** @param {KeptFavourite | undefined} kept @param {AbortSignal} signal */
  async #answer(kept, signal) {
    if (!kept) return { favourite: null };
    const [favourite] = await this.#withProducts([kept], signal);
    return { favourite };
  }

  /** @param {readonly KeptFavourite[]} kept @param {AbortSignal} signal @returns {Promise<Favourite[]>} */
  async #withProducts(kept, signal) {
    const ids = [...new Set(kept.map(({ product_id }) => product_id))];
    const products = ids.length > 0 ? await this.#products.byIds(ids, signal) : [];
    return kept.map((each) => ({
      ...each,
      product: products.find(({ id }) => id === each.product_id) ?? null,
    }));
  }
}

/** @param {{product_id: string, variant_id: string | null}} pair */
function identity({ product_id, variant_id }) {
  return `${product_id} ${variant_id ?? ''}`;
}

/**
 * The metafield is the customer's own: whatever it holds, the page shows what it can read.
 * @param {string | undefined} value
 * @returns {Kept}
 */
function decode(value) {
  if (value === undefined) return { favourites: [], keys: [] };
  try {
    const { favourites, keys } = JSON.parse(value);
    return { favourites: Array.isArray(favourites) ? favourites : [], keys: Array.isArray(keys) ? keys : [] };
  } catch {
    return { favourites: [], keys: [] };
  }
}
