import { CARE } from './care.js';
import { CATS } from './cats.js';
import { COFFEE_AND_TEA } from './coffee-and-tea.js';
import { HOUSEHOLD } from './household.js';
import { PANTRY } from './pantry.js';

/** @typedef {import('./product-spec.js').ProductSpec} ProductSpec */
/** @typedef {import('./product-spec.js').VariantSpec} VariantSpec */

/** Everything that De Provisiekast ever sold. @type {readonly ProductSpec[]} */
export const CATALOGUE = Object.freeze([...COFFEE_AND_TEA, ...CATS, ...HOUSEHOLD, ...CARE, ...PANTRY]);

const products = new Map(CATALOGUE.map((product) => [product.id, product]));

const variants = new Map(
  CATALOGUE.flatMap((product) => product.variants.map((variant) => [variant.sku, { product, variant }])),
);

/** @param {string} id */
export function findProduct(id) {
  return products.get(id);
}

/** @param {string} sku a variant's id is its SKU */
export function findVariant(sku) {
  return variants.get(sku);
}

/**
 * The same, for SKUs that the shop itself wrote down.
 * @param {string} sku
 * @returns {{product: ProductSpec, variant: VariantSpec}}
 */
export function variantOf(sku) {
  const found = variants.get(sku);
  if (!found) throw new Error(`the catalogue has no variant ${sku}`);
  return found;
}

/**
 * The picture of a variant, or nothing where none was ever taken.
 * @param {ProductSpec} product
 * @param {VariantSpec} variant
 */
export function pictureName(product, variant) {
  if (!product.picture) return undefined;
  const option = variant.options.find(({ name }) => name === product.picture?.varies_by);
  return option ? `${product.id}-${option.value}.svg` : `${product.id}.svg`;
}
