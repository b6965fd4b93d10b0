import { normalizeProducts, productsCriteria, readProducts } from './products.js';
import { nameOf } from './named.js';
import { ordersCriteria } from './order-criteria.js';
import { LIST_LIMIT, readStretch } from './paged-list.js';

/**
 * @typedef {import('../contract/catalogue.js').CatalogueProduct} CatalogueProduct
 * @typedef {import('../contract/catalogue.js').ProductRelation} ProductRelation
 * @typedef {import('./shopware-types.js').ShopwareProduct} ShopwareProduct
 * @typedef {import('./store-api.js').Ask} Ask
 * @typedef {{currency: string, isSignedIn: boolean, links: import('./shopware-types.js').Links}} Shop
 */

/** Cross-selling takes a request per product, so that it is asked for what the customer bought last alone. */
const LAST_ORDERS = 10;
const MOST_RELATED = 20;

/** Where a merchant says nothing else, what stands in a product's cross-selling goes with it. */
const KIND = 'complementary';
const WEIGHT_PER_MILLE = 800;

/**
 * @param {Ask} ask
 * @param {Shop} shop
 * @param {import('../contract/catalogue.js').CatalogueQuery} query
 * @param {AbortSignal} signal
 * @returns {Promise<import('../contract/catalogue.js').CataloguePage>}
 */
export async function listCatalogue(ask, shop, { cursor, limit }, signal) {
  const size = Math.min(limit, LIST_LIMIT);
  const readPage = async (/** @type {number} */ page) => {
    const filter = [{ type: 'equals', field: 'parentId', value: null }];
    const body = productsCriteria({ page, limit: size, filter, associations: { categories: {} } });
    return /** @type {{elements: ShopwareProduct[], total: number}} */ (
      await ask({ path: '/product', body }, signal)
    );
  };
  const { rows, more } = await readStretch(readPage, size, cursor);
  const parents = rows.map(({ row }) => row);
  const products = await readProducts(ask, idsOf(parents), signal);
  const sold = normalizeProducts(products, shop);
  return {
    products: sold.map((product) => withFacts(product, /** @type {any} */ (find(parents, product.id)))),
    groups: groupsOf(parents),
    relations: shop.isSignedIn ? await relationsOf(ask, idsOf(sold), signal) : [],
    next_cursor: more ? (rows.at(-1)?.cursor ?? null) : null,
  };
}

/**
 * @param {import('../contract.js').Product} product
 * @param {ShopwareProduct} facts
 * @returns {CatalogueProduct}
 */
function withFacts(product, { categories, sales, releaseDate, createdAt }) {
  return {
    ...product,
    groups: idsOf(categories ?? []),
    popularity: Math.max(0, sales ?? 0),
    first_seen_at: releaseDate ?? createdAt ?? UNKNOWN_SINCE,
    durable: false,
  };
}

/** Of a product without a date: it is nothing new. */
const UNKNOWN_SINCE = '1970-01-01T00:00:00Z';

/** @param {readonly ShopwareProduct[]} parents */
function groupsOf(parents) {
  const groups = new Map(
    parents.flatMap(({ categories }) => categories ?? []).map((category) => [category.id, nameOf(category)]),
  );
  return [...groups].map(([id, title]) => ({ id, title }));
}

/**
 * @param {Ask} ask
 * @param {readonly string[]} ids of the products of the page
 * @param {AbortSignal} signal
 * @returns {Promise<ProductRelation[]>}
 */
async function relationsOf(ask, ids, signal) {
  const bought = await boughtLately(ask, signal);
  const asked = ids.filter((id) => bought.has(id)).slice(0, MOST_RELATED);
  const related = await Promise.all(asked.map((id) => readRelated(ask, id, signal)));
  return asked.flatMap((from, index) =>
    related[index]
      .filter((to) => to !== from)
      .map((to) => ({ from, to, kind: KIND, weight: WEIGHT_PER_MILLE })),
  );
}

/**
 * @param {Ask} ask
 * @param {AbortSignal} signal
 * @returns {Promise<Set<string>>} ids of products, not of variants
 */
async function boughtLately(ask, signal) {
  const body = ordersCriteria({ text: '', states: [] }, { limit: LAST_ORDERS, page: 1 });
  const { orders } = await ask({ path: '/order', body }, signal);
  /** @type {import('./shopware-types.js').ShopwareOrderLine[]} */
  const lines = orders.elements.flatMap((/** @type {any} */ { lineItems }) => lineItems ?? []);
  return new Set(lines.map(({ productId, payload }) => payload?.parentId ?? productId ?? ''));
}

/**
 * @param {Ask} ask
 * @param {string} id
 * @param {AbortSignal} signal
 * @returns {Promise<string[]>} ids of products, each once
 */
async function readRelated(ask, id, signal) {
  /** @type {{products: ShopwareProduct[]}[]} */
  const groups = await ask({ path: `/product/${id}/cross-selling`, method: 'POST' }, signal);
  return [...new Set(groups.flatMap(({ products }) => products).map((each) => each.parentId ?? each.id))];
}

/** @param {readonly {id: string}[]} entities */
function idsOf(entities) {
  return entities.map(({ id }) => id);
}

/** @param {readonly ShopwareProduct[]} products @param {string} id */
function find(products, id) {
  return products.find((product) => product.id === id);
}
