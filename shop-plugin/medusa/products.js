import { minorUnits } from '../adapter/minor-units.js';

/**
 * @typedef {import('../contract.js').Product} Product
 * @typedef {import('../contract.js').Variant} Variant
 * @typedef {import('./medusa-types.js').MedusaProduct} MedusaProduct
 * @typedef {import('./medusa-types.js').MedusaVariant} MedusaVariant
 * @typedef {import('./medusa-types.js').Links} Links
 * @typedef {import('./transport.js').Ask} Ask
 */

export const PRODUCT_FIELDS = [
  'id,title,handle,thumbnail',
  'variants.id,variants.sku,variants.thumbnail,variants.manage_inventory,variants.allow_backorder',
  'variants.inventory_quantity,*variants.calculated_price,*variants.options,*variants.options.option',
].join(',');

/** From here on a shop that tells exact numbers is running out. */
const FEW = 5;

/**
 * Today's price and stock; Medusa leaves drafts and what is not in the sales channel out by itself.
 * @param {Ask} ask
 * @param {{productIds: readonly string[], regionId: string | undefined, links: Links}} wanted `regionId` decides about
 *   currency and prices; without it the shop's default region does
 * @param {AbortSignal} signal
 * @returns {Promise<Product[]>}
 */
export async function readProducts(ask, { productIds, regionId, links }, signal) {
  if (productIds.length === 0) return [];
  const { products } = await ask('products', signal, {
    query: { id: productIds, limit: productIds.length, region_id: regionId, fields: PRODUCT_FIELDS },
  });
  return normalizeProducts(products, links);
}

/**
 * A variant without a price in this region cannot be bought there, nor a product without variants.
 * @param {readonly MedusaProduct[]} products
 * @param {Links} links
 * @returns {Product[]}
 */
export function normalizeProducts(products, links) {
  return products.flatMap(({ id, title, handle, thumbnail, variants }) => {
    const priced = (variants ?? []).filter(
      ({ calculated_price }) => typeof calculated_price?.calculated_amount === 'number',
    );
    const currency = priced[0]?.calculated_price?.currency_code.toUpperCase();
    if (!currency) return [];
    return {
      id,
      title,
      currency,
      url: links.productUrl?.({ id, handle }),
      image_url: thumbnail || undefined,
      variants: priced.map((variant) => normalizeVariant(variant, currency)),
    };
  });
}

/** @param {MedusaVariant} variant @param {string} currency @returns {Variant} */
function normalizeVariant(variant, currency) {
  return {
    id: variant.id,
    sku: variant.sku || undefined,
    options: (variant.options ?? []).map(({ value, option }) => ({ name: option?.title ?? '', value })),
    price: minorUnits(variant.calculated_price?.calculated_amount ?? 0, currency),
    ...normalizeStock(variant),
    image_url: variant.thumbnail || undefined,
  };
}

/** @param {MedusaVariant} variant @returns {Pick<Variant, 'stock' | 'available_quantity'>} */
function normalizeStock(variant) {
  const left = availableOf(variant);
  if (left === Infinity) return { stock: 'in_stock' };
  if (left === 0) return { stock: 'out_of_stock', available_quantity: 0 };
  return { stock: left <= FEW ? 'low_stock' : 'in_stock', available_quantity: left };
}

/**
 * How many of a variant can be bought.
 * @param {Pick<MedusaVariant, 'manage_inventory' | 'allow_backorder' | 'inventory_quantity'>} variant
 * @returns {number} `Infinity` where the shop does not count, or sells what it does not have
 */
export function availableOf({ manage_inventory, allow_backorder, inventory_quantity }) {
  if (!manage_inventory || allow_backorder || typeof inventory_quantity !== 'number') return Infinity;
  return Math.max(0, Math.floor(inventory_quantity));
}
