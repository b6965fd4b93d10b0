import { inMinorUnits } from './money.js';
import { normalizeOptions, pictureUrl } from './normalize-order.js';

/**
 * @typedef {import('../contract.js').Session} Session
 * @typedef {import('../contract.js').Product} Product
 * @typedef {import('../contract.js').Variant} Variant
 * @typedef {import('../contract.js').Cart} Cart
 * @typedef {import('../contract.js').CartLine} CartLine
 * @typedef {import('./vendure-types.js').VendureProduct} VendureProduct
 * @typedef {import('./vendure-types.js').VendureVariant} VendureVariant
 * @typedef {import('./vendure-types.js').VendureCart} VendureCart
 * @typedef {import('./vendure-types.js').Links} Links
 */

export { normalizeOrder } from './normalize-order.js';

/**
 * @param {import('./vendure-types.js').VendureCustomer | null} customer
 * @param {Links} links
 * @returns {Session}
 */
export function normalizeSession(customer, { signInUrl }) {
  if (!customer) return { customer: null, sign_in_url: signInUrl };
  const { id, firstName, lastName, emailAddress: email, createdAt } = customer;
  const name = `${firstName} ${lastName}`.trim() || email;
  return {
    customer: { id, name, given_name: firstName || undefined, email, since: createdAt.slice(0, 10) },
  };
}

/**
 * A product of which no variant is sold any more is left out, as are disabled ones by Vendure itself.
 * @param {readonly VendureProduct[]} products
 * @param {{pricesIncludeTax: boolean, links: Links}} shop
 * @returns {Product[]}
 */
export function normalizeProducts(products, shop) {
  return products
    .filter(({ variants }) => variants.length > 0)
    .map((product) => normalizeProduct(product, shop));
}

/**
 * @param {VendureProduct} product with variants
 * @param {{pricesIncludeTax: boolean, links: Links}} shop
 * @returns {Product}
 */
function normalizeProduct({ id, name, slug, featuredAsset, variants }, { pricesIncludeTax, links }) {
  const currency = variants[0].currencyCode;
  const prices = variants.map((variant) => normalizeVariant(variant, pricesIncludeTax));
  return {
    id,
    title: name,
    currency,
    url: links.productUrl?.({ id, slug }),
    image_url: pictureUrl(featuredAsset),
    variants: inMinorUnits(prices, currency, links),
  };
}

/**
 * @param {VendureVariant} variant
 * @param {boolean} pricesIncludeTax
 * @returns {Variant}
 */
function normalizeVariant(variant, pricesIncludeTax) {
  return {
    id: variant.id,
    sku: variant.sku,
    options: normalizeOptions(variant.options),
    price: pricesIncludeTax ? variant.priceWithTax : variant.price,
    ...normalizeStock(variant.stockLevel),
    image_url: pictureUrl(variant.featuredAsset),
  };
}

/**
 * A stock Vendure tells IN_STOCK, LOW_STOCK or OUT_OF_STOCK; a shop can have it tell the number instead.
 * @param {string} stockLevel
 * @returns {Pick<Variant, 'stock' | 'available_quantity'>}
 */
function normalizeStock(stockLevel) {
  if (/^-?\d+$/.test(stockLevel)) {
    const left = Math.max(0, Number(stockLevel));
    return { stock: left > 0 ? 'in_stock' : 'out_of_stock', available_quantity: left };
  }
  if (stockLevel === 'OUT_OF_STOCK') return { stock: 'out_of_stock' };
  return { stock: stockLevel === 'LOW_STOCK' ? 'low_stock' : 'in_stock' };
}

/**
 * @param {VendureCart | null} order Vendure's active order; a customer who has put nothing into the cart has
 *   none
 * @param {{pricesIncludeTax: boolean, currencyCode: string, links: Links}} shop
 * @returns {Cart}
 */
export function normalizeCart(order, { pricesIncludeTax, currencyCode, links }) {
  if (!order) return { id: 'empty', currency: currencyCode, lines: [], total: 0, url: links.cartUrl };
  const cart = {
    id: order.id,
    currency: order.currencyCode,
    lines: normalizeCartLines(order.lines, pricesIncludeTax),
    total: pricesIncludeTax ? order.totalWithTax : order.total,
    url: links.cartUrl,
  };
  return inMinorUnits(cart, order.currencyCode, links);
}

/**
 * Vendure has more than one line of a variant only where a shop has added fields of its own to its lines;
 * what they hold cannot be known here, so that they count as one.
 * @param {VendureCart['lines']} lines
 * @param {boolean} pricesIncludeTax
 * @returns {CartLine[]}
 */
function normalizeCartLines(lines, pricesIncludeTax) {
  /** @type {Map<string, CartLine>} */
  const byVariant = new Map();
  for (const line of lines) {
    const { id: variant_id, productId: product_id, name } = line.productVariant;
    const total = pricesIncludeTax ? line.discountedLinePriceWithTax : line.discountedLinePrice;
    const same = byVariant.get(variant_id);
    if (same) {
      same.quantity += line.quantity;
      same.total += total;
      continue;
    }
    byVariant.set(variant_id, {
      id: line.id,
      product_id,
      variant_id,
      title: name,
      quantity: line.quantity,
      unit_price: pricesIncludeTax ? line.unitPriceWithTax : line.unitPrice,
      total,
    });
  }
  return [...byVariant.values()];
}
