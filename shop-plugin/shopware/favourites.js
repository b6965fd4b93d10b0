import { lookThrough } from '../adapter/look-through.js';
import { ShopError } from '../contract.js';
import { nameOf, pictureUrl } from './named.js';
import { LIST_LIMIT, readStretch } from './paged-list.js';
import { normalizeProducts, productsCriteria, readProducts } from './products.js';
import { isShopwareId } from './store-api.js';

/**
 * @typedef {import('../contract/favourites.js').Favourite} Favourite
 * @typedef {import('./shopware-types.js').ShopwareProduct} ShopwareProduct
 * @typedef {import('./store-api.js').Ask} Ask
 * @typedef {{currency: string, links: import('./shopware-types.js').Links}} Shop
 * @typedef {{entry: ShopwareProduct, place: number}} Row `place` counts from the oldest, which is 1
 */

/**
 * The wishlist of Shopware, which holds products and variants alike.
 * @param {Ask} ask
 * @param {Shop} shop
 * @param {import('../contract/favourites.js').FavouriteQuery} query
 * @param {AbortSignal} signal
 * @returns {Promise<import('../contract/favourites.js').FavouritePage>}
 */
export async function listFavourites(ask, shop, { cursor, limit }, signal) {
  const { rows, next_cursor } = await lookThrough(
    { read: (place) => readWishlist(ask, limit, place, signal) },
    { cursor, limit },
  );
  const products = await soldProducts(ask, shop, rows, signal);
  return { favourites: rows.map((row) => normalizeFavourite(row, products)), next_cursor };
}

/**
 * What is as it shall be is not touched, so that it keeps its place and a change that arrives twice is the change once.
 * @param {Ask} ask
 * @param {Shop} shop
 * @param {import('../contract/favourites.js').FavouriteChange} change
 * @param {AbortSignal} signal
 * @returns {Promise<import('../contract/favourites.js').FavouriteAnswer>}
 */
export async function setFavourite(ask, shop, { product_id, variant_id, favourite }, signal) {
  const id = variant_id ?? product_id;
  let row = await findRow(ask, id, signal);
  if (Boolean(row) !== favourite) {
    await change(ask, id, favourite, signal);
    row = await findRow(ask, id, signal);
  }
  if (!row) return { favourite: null };
  const products = await soldProducts(ask, shop, [row], signal);
  return { favourite: { ...normalizeFavourite(row, products), product_id, variant_id } };
}

/**
 * @param {Ask} ask
 * @param {string} id
 * @param {boolean} favourite
 * @param {AbortSignal} signal
 */
async function change(ask, id, favourite, signal) {
  if (!isShopwareId(id)) throw new ShopError('not_found', 'Shopware has no such product.');
  try {
    await (favourite
      ? ask({ path: `/customer/wishlist/add/${id}`, method: 'POST' }, signal)
      : ask({ path: `/customer/wishlist/delete/${id}`, method: 'DELETE' }, signal));
  } catch (error) {
    // A copy of this very request may have come first: then it is as it shall be.
    const isDone = error instanceof ShopError && ['not_found', 'refused'].includes(error.code);
    if (!isDone || Boolean(await findRow(ask, id, signal)) !== favourite) throw error;
  }
}

/**
 * @param {Ask} ask
 * @param {string} id
 * @param {AbortSignal} signal
 * @returns {Promise<Row | undefined>}
 */
async function findRow(ask, id, signal) {
  const { rows } = await lookThrough(
    {
      read: (place) => readWishlist(ask, LIST_LIMIT, place, signal),
      matches: ({ entry }) => entry.id === id,
    },
    { cursor: null, limit: 1 },
  );
  return rows[0];
}

/**
 * @param {Ask} ask
 * @param {number} size
 * @param {string | null} cursor
 * @param {AbortSignal} signal
 */
async function readWishlist(ask, size, cursor, signal) {
  const readPage = async (/** @type {number} */ page) => {
    const { elements, total } = await readWishlistPage(ask, { page, limit: size }, signal);
    const newest = total - (page - 1) * size;
    return {
      elements: elements.map((entry, index) => ({ entry, place: newest - index })),
      total,
    };
  };
  return readStretch(readPage, size, cursor);
}

/**
 * Shopware brings them newest first by itself, but only where nobody asks for an order. Who never kept anything has no
 * wishlist.
 * @param {Ask} ask
 * @param {{page: number, limit: number}} place
 * @param {AbortSignal} signal
 * @returns {Promise<{elements: ShopwareProduct[], total: number}>}
 */
async function readWishlistPage(ask, place, signal) {
  const { sort: _, ...body } = productsCriteria({ ...place, filter: [] });
  try {
    const { products } = await ask({ path: '/customer/wishlist', body }, signal);
    return products;
  } catch (error) {
    if (error instanceof ShopError && error.code === 'not_found') return { elements: [], total: 0 };
    throw error;
  }
}

/**
 * @param {Ask} ask
 * @param {Shop} shop
 * @param {readonly Row[]} rows
 * @param {AbortSignal} signal
 */
async function soldProducts(ask, shop, rows, signal) {
  const ids = new Set(rows.map(({ entry }) => entry.parentId ?? entry.id));
  return normalizeProducts(await readProducts(ask, [...ids], signal), shop);
}

/**
 * Shopware tells in which order they were kept, but not when: the times stand for the order alone.
 * @param {Row} row
 * @param {readonly import('../contract.js').Product[]} products
 * @returns {Favourite}
 */
function normalizeFavourite({ entry, place }, products) {
  const product_id = entry.parentId ?? entry.id;
  const product = products.find(({ id }) => id === product_id) ?? null;
  return {
    product_id,
    variant_id: entry.childCount ? null : entry.id,
    added_at: new Date(place * 1000).toISOString(),
    title: nameOf(entry) || product?.title || entry.productNumber,
    image_url: pictureUrl(entry.cover?.media) ?? product?.image_url,
    product,
  };
}
