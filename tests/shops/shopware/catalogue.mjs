// What the mock shop sells: products, and variants that are products below a parent, as in Shopware.
import { calculatedPrice, category, idOf, media, named, propertyOption } from './entities.mjs';

const CLOTHES = category('Clothes');
const PARTS = category('Parts');

/**
 * @typedef {object} Sold
 * @property {string} number
 * @property {string} name
 * @property {number} price in major units
 * @property {any} category
 * @property {number} [stock] how many are left of a closeout; without it, it is always to be had
 * @property {number} [steps] in which it is sold
 * @property {number} [most] how many one order may have
 * @property {string} [parent] number of the product that it is a variant of
 * @property {string} [size]
 * @property {number} [variants] how many a parent has
 * @property {string[]} [goesWith] numbers of products
 */

/** @type {readonly Sold[]} */
const SOLD = Object.freeze([
  { number: 'TS', name: 'Trail Shirt', price: 0, category: CLOTHES, variants: 3 },
  { number: 'TS-S', name: 'Trail Shirt', price: 39.9, category: CLOTHES, parent: 'TS', size: 'S', stock: 40 },
  { number: 'TS-M', name: 'Trail Shirt', price: 39.9, category: CLOTHES, parent: 'TS', size: 'M', stock: 40 },
  { number: 'TS-L', name: 'Trail Shirt', price: 42.5, category: CLOTHES, parent: 'TS', size: 'L', stock: 40 },
  { number: 'SO', name: 'Merino Socks', price: 0, category: CLOTHES, variants: 2 },
  {
    number: 'SO-40',
    name: 'Merino Socks',
    price: 14.35,
    category: CLOTHES,
    parent: 'SO',
    size: '38–40',
    stock: 50,
  },
  {
    number: 'SO-43',
    name: 'Merino Socks',
    price: 14.35,
    category: CLOTHES,
    parent: 'SO',
    size: '41–43',
    stock: 50,
  },
  { number: 'BO', name: 'Bottle', price: 8.05, category: PARTS, stock: 60, goesWith: ['CA', 'TS-M'] },
  { number: 'CA', name: 'Bottle Cage', price: 1.1, category: PARTS },
  { number: 'PU', name: 'Pump', price: 29, category: PARTS, stock: 30, most: 5 },
  { number: 'BE', name: 'Bell for Zoë', price: 12.99, category: PARTS, stock: 20 },
  { number: 'IT', name: 'Inner Tube', price: 4.55, category: PARTS, steps: 2 },
  { number: 'LO', name: 'Lock', price: 54.95, category: PARTS, stock: 10 },
]);

/** The shelves of one shop, fresh. @returns {Map<string, any>} by id */
export function stockShelves() {
  return new Map(SOLD.map((sold, index) => [productId(sold.number), makeProduct(sold, index)]));
}

/** @param {string} number */
export function productId(number) {
  return idOf(`product ${number}`);
}

/** @param {string} number @returns {string[]} ids of what goes with it */
export function crossSelling(number) {
  return (SOLD.find((sold) => sold.number === number)?.goesWith ?? []).map(productId);
}

/** @param {Sold} sold @param {number} index */
function makeProduct(
  { number, name, price, category: own, stock, steps, most, parent, size, variants },
  index,
) {
  const isCloseout = stock !== undefined;
  return {
    apiAlias: 'product',
    id: productId(number),
    ...(parent && { parentId: productId(parent) }),
    taxId: idOf('tax 19'),
    productNumber: number,
    name,
    translated: { name },
    type: 'physical',
    states: ['is-physical'],
    active: true,
    available: true,
    isCloseout,
    stock: stock ?? 0,
    availableStock: stock ?? 0,
    minPurchase: 1,
    purchaseSteps: steps ?? 1,
    ...(most && { maxPurchase: most }),
    childCount: variants ?? 0,
    calculatedPrice: calculatedPrice(price),
    calculatedPrices: [],
    calculatedMaxPurchase: Math.min(most ?? 100, isCloseout ? stock : Infinity),
    sales: 100 - index,
    createdAt: `2021-03-${String(10 + index).padStart(2, '0')}T08:00:00.000+00:00`,
    options: size ? [propertyOption('Size', size)] : [],
    cover: {
      ...named('product_media', number),
      productId: productId(number),
      mediaId: idOf(number),
      media: media(number),
    },
    categories: [own],
    categoryIds: [own.id],
    seoCategory: own,
  };
}
