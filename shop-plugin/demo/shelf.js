import { findProduct, findVariant, pictureName } from './catalogue/catalogue.js';
import {
  DELETED_PRODUCTS,
  DISCONTINUED_PRODUCTS,
  DISCONTINUED_VARIANTS,
  FULL_SHELF,
  LOW_SHELF,
  MAX_QUANTITY,
  STOCK,
  SUBSTITUTES,
} from './today.js';
import { inMinorUnits } from './currencies.js';
import { wordFor } from './words.js';

/** @typedef {import('../contract.js').Product} Product */
/** @typedef {import('../contract.js').Variant} Variant */
/** @typedef {import('./words.js').Language} Language */

/**
 * What was changed at the counter since: it goes before what `today.js` tells.
 * @typedef {object} ShelfChanges
 * @property {Record<string, number>} stock by SKU
 * @property {Record<string, number>} price by SKU
 * @property {string[]} withdrawn SKUs
 */

/**
 * What stands on the shelf today.
 * @typedef {object} Shelf
 * @property {(sku: string) => Sold | undefined} find nothing where the variant is not sold
 * @property {(product_id: string) => Product | undefined} tell nothing where no variant of the product is
 *   sold
 */

/**
 * @typedef {{product_id: string, title: string, price: number, stock: number, max_quantity: number |
 *   undefined}} Sold
 */

/**
 * @param {ShelfChanges} changes
 * @param {Pick<import('./history/order-builder.js').Telling, 'language' | 'pictures_url' | 'currency'>} telling
 * @returns {Shelf}
 */
export function shelfOf(changes, { language, pictures_url, currency = 'EUR' }) {
  /** @type {Shelf['find']} */
  const find = (sku) => {
    const found = findVariant(sku);
    if (!found || !isSold(found.product.id, sku, changes)) return undefined;
    return {
      product_id: found.product.id,
      title: found.product.title,
      price: changes.price[sku] ?? inMinorUnits(found.variant.price, currency),
      stock: changes.stock[sku] ?? STOCK[sku] ?? FULL_SHELF,
      max_quantity: MAX_QUANTITY[sku],
    };
  };

  /** @param {string} sku @returns {Variant | undefined} */
  const tellVariant = (sku) => {
    const sold = find(sku);
    const known = findVariant(sku);
    if (!sold || !known) return undefined;
    const picture = pictureName(known.product, known.variant);
    return {
      id: sku,
      sku,
      options: known.variant.options.map(({ name, value }) => ({
        name: wordFor(`option.${name}`, language),
        value: wordFor(value, language),
      })),
      price: sold.price,
      stock: stockWord(sold.stock),
      ...(sold.stock < FULL_SHELF ? { available_quantity: sold.stock } : {}),
      ...(sold.max_quantity === undefined ? {} : { max_quantity: sold.max_quantity }),
      ...(picture ? { image_url: pictures_url + picture } : {}),
    };
  };

  /** @type {Shelf['tell']} */
  const tell = (product_id) => {
    const product = findProduct(product_id);
    const variants = (product?.variants ?? [])
      .map(({ sku }) => tellVariant(sku))
      .filter((variant) => variant !== undefined);
    if (!product || variants.length === 0) return undefined;
    return {
      id: product.id,
      title: product.title,
      currency,
      url: `#/${product.id}`,
      ...(variants[0].image_url ? { image_url: variants[0].image_url } : {}),
      variants,
      ...tellSubstitute(SUBSTITUTES[product.id], tellVariant),
    };
  };

  return { find, tell };
}

/** @param {string} product_id @param {string} sku @param {ShelfChanges} changes */
function isSold(product_id, sku, changes) {
  return !(
    DELETED_PRODUCTS.includes(product_id) ||
    DISCONTINUED_PRODUCTS.includes(product_id) ||
    DISCONTINUED_VARIANTS.includes(sku) ||
    changes.withdrawn.includes(sku)
  );
}

/** @param {number} stock @returns {Variant['stock']} */
function stockWord(stock) {
  if (stock === 0) return 'out_of_stock';
  return stock < LOW_SHELF ? 'low_stock' : 'in_stock';
}

/** @param {string | undefined} sku @param {(sku: string) => Variant | undefined} tellVariant */
function tellSubstitute(sku, tellVariant) {
  const variant = sku === undefined ? undefined : tellVariant(sku);
  const product = variant && findVariant(variant.id)?.product;
  return variant && product ? { substitute: { product_id: product.id, title: product.title, variant } } : {};
}
