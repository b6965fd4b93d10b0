import { minorUnits } from '../adapter/minor-units.js';
import { splitChoices, variantId } from './variant-id.js';

/**
 * @typedef {import('../contract.js').Product} Product
 * @typedef {import('../contract.js').Variant} Variant
 * @typedef {import('../contract.js').Cart} Cart
 * @typedef {import('../contract.js').CartLine} CartLine
 * @typedef {import('./ecwid-types.js').EcwidCustomer} EcwidCustomer
 * @typedef {import('./ecwid-types.js').EcwidProduct} EcwidProduct
 * @typedef {import('./ecwid-types.js').EcwidSold} EcwidSold
 * @typedef {import('./ecwid-types.js').EcwidCart} EcwidCart
 * @typedef {import('./ecwid-types.js').EcwidCartItem} EcwidCartItem
 * @typedef {import('./ecwid-types.js').Links} Links
 */

/**
 * @param {EcwidCustomer | null} customer
 * @param {Links} links
 * @returns {import('../contract.js').Session}
 */
export function normalizeSession(customer, { signInUrl }) {
  if (!customer) return { customer: null, sign_in_url: signInUrl };
  const { id, email, registered, billingPerson } = customer;
  return {
    customer: {
      id: String(id),
      name: billingPerson?.name || email,
      given_name: billingPerson?.firstName || undefined,
      email,
      since: /^\d{4}-\d\d-\d\d/.exec(registered ?? '')?.[0],
    },
  };
}

/**
 * What is disabled is not sold.
 * @param {readonly EcwidProduct[]} products
 * @param {string} currency
 * @returns {Product[]}
 */
export function normalizeProducts(products, currency) {
  return products
    .filter(({ enabled }) => enabled !== false)
    .map((product) => ({
      id: String(product.id),
      title: product.name,
      currency,
      url: product.url,
      image_url: pictureOf(product),
      variants: soldOf(product).map((sold) => normalizeSold(product, sold, currency)),
    }));
}

/**
 * What is bought of a product: its variations, or itself where there are none.
 * @param {EcwidProduct} product
 */
export function soldOf(product) {
  return product.combinations.length > 0 ? product.combinations : [product];
}

/**
 * @param {EcwidProduct} product
 * @param {EcwidSold | import('./ecwid-types.js').EcwidVariation} sold
 * @param {string} currency
 * @returns {Variant}
 */
function normalizeSold(product, sold, currency) {
  const variation = product.combinations.find(({ id }) => id === sold.id);
  const left = leftOf(sold);
  const low = sold.warningLimit ?? product.warningLimit ?? 0;
  return {
    id: variantId(product.id, variation?.id),
    sku: sold.sku || product.sku || undefined,
    options: variation?.options.map(({ name, value }) => ({ name, value })),
    price: minorUnits(priceOf(sold) ?? priceOf(product) ?? 0, currency),
    stock: left === 0 ? 'out_of_stock' : left <= low ? 'low_stock' : 'in_stock',
    available_quantity: left < Infinity ? left : undefined,
    max_quantity: sold.maxPurchaseQuantity ?? product.maxPurchaseQuantity ?? undefined,
    image_url: pictureOf(sold),
  };
}

/** @param {EcwidSold} sold @returns {number} `Infinity` where nobody counts */
export function leftOf({ inStock, unlimited, quantity }) {
  if (inStock === false) return 0;
  return unlimited || quantity === undefined ? Infinity : Math.max(0, quantity);
}

/** @param {EcwidSold} sold */
function priceOf({ defaultDisplayedPrice, price }) {
  return defaultDisplayedPrice ?? price;
}

/** @param {EcwidSold} sold */
function pictureOf({ smallThumbnailUrl, thumbnailUrl }) {
  return smallThumbnailUrl ?? thumbnailUrl;
}

/**
 * @param {EcwidCart} cart
 * @param {{currency: string, products: ReadonlyMap<number, EcwidProduct>, links: Links}} shop
 * @returns {Cart}
 */
export function normalizeCart({ cartId, items }, { currency, products, links }) {
  /** @type {Map<string, CartLine>} */
  const lines = new Map();
  for (const item of items) {
    const line = normalizeCartItem(item, products.get(item.product.id), currency);
    const same = lines.get(line.id);
    if (same)
      Object.assign(same, { quantity: same.quantity + line.quantity, total: same.total + line.total });
    else lines.set(line.id, line);
  }
  return {
    id: cartId || 'cart',
    currency,
    lines: [...lines.values()],
    // Ecwid works out the rest only when it is asked to, and asks not to be asked often.
    total: [...lines.values()].reduce((sum, { total }) => sum + total, 0),
    url: links.cartUrl,
  };
}

/**
 * @param {EcwidCartItem} item
 * @param {EcwidProduct | undefined} product
 * @param {string} currency
 * @returns {CartLine}
 */
function normalizeCartItem(item, product, currency) {
  const { variant_id, attributes } = thingOf(item, product);
  const unit_price = minorUnits(item.product.price, currency);
  return {
    id: JSON.stringify([variant_id, attributes]),
    product_id: String(item.product.id),
    variant_id,
    title: item.product.name,
    attributes,
    quantity: item.quantity,
    unit_price,
    total: unit_price * item.quantity,
  };
}

/**
 * What an item of the cart is, in the contract's words. Not every storefront tells the variation; its choices
 * do.
 * @param {EcwidCartItem} item
 * @param {EcwidProduct | undefined} product nothing where it was deleted meanwhile
 */
export function thingOf({ product: { id, variation }, options }, product) {
  const chosen = Object.entries(options ?? {}).map(([name, value]) => ({ name, value: String(value) }));
  const fitting = product?.combinations.find((candidate) =>
    candidate.options.every(({ name, value }) => options?.[name] === value),
  );
  const variationId = variation ?? fitting?.id;
  return {
    variant_id: variantId(id, variationId),
    attributes: splitChoices(product, variationId, chosen).attributes,
  };
}
