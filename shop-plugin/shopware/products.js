import { minorUnits } from '../adapter/minor-units.js';
import { nameOf, normalizeOptions, pictureUrl } from './named.js';
import { equalsAny } from './order-state.js';
import { LIST_LIMIT } from './paged-list.js';
import { isShopwareId } from './store-api.js';

/**
 * @typedef {import('../contract.js').Product} Product
 * @typedef {import('../contract.js').Variant} Variant
 * @typedef {import('./shopware-types.js').ShopwareProduct} ShopwareProduct
 * @typedef {import('./shopware-types.js').Links} Links
 * @typedef {import('./store-api.js').Ask} Ask
 */

const ASSOCIATIONS = Object.freeze({
  options: { associations: { group: {} } },
  cover: { associations: { media: {} } },
});

const INCLUDES = Object.freeze({
  product: [
    ...[
      'id',
      'parentId',
      'name',
      'translated',
      'productNumber',
      'childCount',
      'isCloseout',
      'availableStock',
    ],
    ...['minPurchase', 'calculatedMaxPurchase', 'calculatedPrice', 'calculatedPrices', 'options', 'cover'],
    ...['sales', 'releaseDate', 'createdAt', 'categories'],
  ],
  property_group_option: ['name', 'translated', 'group'],
  property_group: ['name', 'translated'],
  product_media: ['media'],
  media: ['url', 'thumbnails'],
  media_thumbnail: ['url', 'width'],
  category: ['id', 'name', 'translated'],
});

/**
 * What the Store API sells today of some products, with all variants of each. What is not sold is not in the answer.
 * @param {Ask} ask
 * @param {readonly string[]} ids of products that are no variants
 * @param {AbortSignal} signal
 * @returns {Promise<ShopwareProduct[]>}
 */
export async function readProducts(ask, ids, signal) {
  const known = ids.filter(isShopwareId);
  if (known.length === 0) return [];
  const filter = [
    {
      type: 'multi',
      operator: 'or',
      queries: [equalsAny('id', known), equalsAny('parentId', known)],
    },
  ];
  /** @type {ShopwareProduct[]} */
  const products = [];
  for (let page = 1; ; ++page) {
    const body = productsCriteria({ page, limit: LIST_LIMIT, filter });
    const { elements, total } = await ask({ path: '/product', body }, signal);
    products.push(...elements);
    if (elements.length === 0 || products.length >= total) return products;
  }
}

/**
 * @param {{page: number, limit: number, filter: object[], associations?: object}} wanted
 */
export function productsCriteria({ associations, ...wanted }) {
  return {
    ...wanted,
    sort: [{ field: 'id', order: 'ASC' }],
    'total-count-mode': 'exact',
    associations: { ...ASSOCIATIONS, ...associations },
    includes: INCLUDES,
  };
}

/**
 * In Shopware each variant is a product of its own below another, which cannot be bought itself. A product without
 * variants is its own only one.
 * @param {readonly ShopwareProduct[]} products with all their variants, in any order
 * @param {{currency: string, links: Links}} shop
 * @returns {Product[]}
 */
export function normalizeProducts(products, shop) {
  return products
    .filter(({ parentId }) => !parentId)
    .map((product) => ({
      product,
      variants: product.childCount ? products.filter(({ parentId }) => parentId === product.id) : [product],
    }))
    .filter(({ variants }) => variants.length > 0)
    .map(({ product, variants }) => ({
      id: product.id,
      title: nameOf(product),
      currency: shop.currency,
      url: shop.links.productUrl?.({ id: product.id, number: product.productNumber }),
      image_url: pictureUrl(product.cover?.media ?? variants[0].cover?.media),
      variants: variants.map((variant) => normalizeVariant(variant, shop.currency)),
    }));
}

/**
 * @param {ShopwareProduct} variant
 * @param {string} currency
 * @returns {Variant}
 */
function normalizeVariant(variant, currency) {
  const [first = variant.calculatedPrice] = variant.calculatedPrices ?? [];
  return {
    id: variant.id,
    sku: variant.productNumber,
    options: normalizeOptions(variant.options),
    price: minorUnits(first.unitPrice, currency),
    ...normalizeStock(variant),
    image_url: pictureUrl(variant.cover?.media),
  };
}

/**
 * What is no closeout can be ordered whatever the stock says: Shopware delivers it when it is there again.
 * @param {ShopwareProduct} variant
 * @returns {Pick<Variant, 'stock' | 'available_quantity' | 'max_quantity'>}
 */
function normalizeStock({ isCloseout, availableStock, minPurchase, calculatedMaxPurchase }) {
  const max_quantity = calculatedMaxPurchase && calculatedMaxPurchase > 0 ? calculatedMaxPurchase : undefined;
  if (!isCloseout) return { stock: 'in_stock', max_quantity };
  const left = availableStock ?? 0;
  if (left < (minPurchase ?? 1)) return { stock: 'out_of_stock', available_quantity: 0 };
  return { stock: 'in_stock', available_quantity: left, max_quantity };
}
