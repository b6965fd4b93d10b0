import { minorUnits } from '../adapter/minor-units.js';
import { utc } from './normalize-order.js';
import { plainText } from './plain-text.js';

/**
 * @typedef {import('../contract.js').Session} Session
 * @typedef {import('../contract.js').Product} Product
 * @typedef {import('../contract.js').Variant} Variant
 * @typedef {import('../contract.js').Cart} Cart
 * @typedef {import('../contract.js').CartLine} CartLine
 * @typedef {import('../contract/favourites.js').Favourite} Favourite
 * @typedef {import('./woocommerce-types.js').WooCustomer} WooCustomer
 * @typedef {import('./woocommerce-types.js').WooProduct} WooProduct
 * @typedef {import('./woocommerce-types.js').WooVariation} WooVariation
 * @typedef {import('./woocommerce-types.js').WooFavourite} WooFavourite
 * @typedef {import('./woocommerce-types.js').WooCart} WooCart
 * @typedef {import('./woocommerce-types.js').WooCartItem} WooCartItem
 * @typedef {import('./woocommerce-types.js').Links} Links
 */

/**
 * @param {{customer: WooCustomer | null, sign_in_url: string}} session
 * @param {Links} links
 * @returns {Session}
 */
export function normalizeSession({ customer, sign_in_url }, { signInUrl }) {
  if (!customer) return { customer: null, sign_in_url: signInUrl ?? sign_in_url };
  const { id, first_name, last_name, display_name, email, date_created_gmt } = customer;
  return {
    customer: {
      id: String(id),
      name: `${first_name} ${last_name}`.trim() || display_name,
      given_name: first_name || undefined,
      email,
      since: date_created_gmt.slice(0, 10),
    },
  };
}

/**
 * A product of which nothing is sold any more is left out.
 * @param {{products: WooProduct[], currency: string}} answer
 * @returns {Product[]}
 */
export function normalizeProducts({ products, currency }) {
  return products.flatMap((product) => normalizeProduct(product, currency) ?? []);
}

/** @param {WooProduct} product @param {string} currency @returns {Product | null} */
function normalizeProduct({ id, name, permalink, image, variations }, currency) {
  if (variations.length === 0) return null;
  return {
    id: String(id),
    title: name,
    currency,
    url: permalink,
    image_url: image?.src,
    variants: variations.map((variation) => normalizeVariation(variation, currency)),
  };
}

/** @param {WooVariation} variation @param {string} currency @returns {Variant} */
function normalizeVariation(variation, currency) {
  const { stock_quantity, low_stock, max_quantity, image } = variation;
  const in_stock = variation.in_stock && stock_quantity !== 0;
  return {
    id: String(variation.id),
    sku: variation.sku || undefined,
    options: variation.attributes.map(({ name, option }) => ({ name, value: option })),
    price: minorUnits(variation.price, currency),
    stock: !in_stock ? 'out_of_stock' : low_stock ? 'low_stock' : 'in_stock',
    available_quantity: in_stock ? (stock_quantity ?? undefined) : 0,
    max_quantity: max_quantity ?? undefined,
    image_url: image?.src,
  };
}

/**
 * @param {WooFavourite} favourite
 * @param {string} currency of today's products
 * @returns {Favourite}
 */
export function normalizeFavourite(favourite, currency) {
  return {
    product_id: String(favourite.product_id),
    variant_id: favourite.variation_id === null ? null : String(favourite.variation_id),
    added_at: utc(favourite.date_added_gmt) ?? '',
    title: favourite.name,
    image_url: favourite.image?.src,
    price_when_added: minorUnits(favourite.price, favourite.currency),
    currency: favourite.currency,
    in_stock_when_added: favourite.in_stock,
    product: favourite.product && normalizeProduct(favourite.product, currency),
  };
}

/**
 * @param {WooCart} cart
 * @param {Links} links
 * @returns {Cart}
 */
export function normalizeCart({ items, totals, extensions }, { cartUrl }) {
  /** @type {Map<string, CartLine>} */
  const lines = new Map();
  for (const line of items.map(normalizeItem)) {
    // Variations that leave a choice open have a line per choice, which the contract's ids do not tell apart.
    const name = JSON.stringify([line.variant_id, line.attributes]);
    const same = lines.get(name);
    if (same)
      Object.assign(same, { quantity: same.quantity + line.quantity, total: same.total + line.total });
    else lines.set(name, line);
  }
  return {
    id: 'cart',
    currency: totals.currency_code,
    lines: [...lines.values()],
    total: storeAmount(totals.total_price, totals),
    url: cartUrl ?? extensions?.stamgast?.cart_url,
  };
}

/** @param {WooCartItem} item @returns {CartLine} */
function normalizeItem(item) {
  const { prices, totals } = item;
  const amount = (/** @type {string} */ text) => storeAmount(text, prices);
  const unit_price = amount(prices.price);
  return {
    id: item.key,
    product_id: String(item.extensions?.stamgast?.product_id ?? item.id),
    variant_id: String(item.id),
    title: plainText(item.name),
    attributes: attributesOf(item),
    quantity: item.quantity,
    unit_price,
    total: amount(totals.line_total) + (isGross(item) ? amount(totals.line_total_tax) : 0),
  };
}

/**
 * Whether prices are shown with tax: the Store API says what one costs, and what all cost without and with
 * tax.
 * @param {WooCartItem} item
 */
function isGross({ prices, quantity, totals: { line_subtotal, line_subtotal_tax } }) {
  const shown = Number(prices.price) * quantity;
  const net = Number(line_subtotal);
  return Math.abs(shown - net - Number(line_subtotal_tax)) < Math.abs(shown - net);
}

/**
 * What other plugins let the customer add to a thing.
 * @param {WooCartItem} item
 */
export function attributesOf({ item_data }) {
  return item_data
    .filter(({ hidden }) => !hidden)
    .map(({ name, key, display, value }) => ({
      name: plainText(name ?? key ?? ''),
      value: plainText(display || value || ''),
    }))
    .filter(({ name }) => name !== '');
}

/**
 * The Store API counts in the decimals that the shop shows, which need not be those of the currency.
 * @param {string} text a whole number
 * @param {{currency_code: string, currency_minor_unit: number}} unit
 */
function storeAmount(text, { currency_code, currency_minor_unit: decimals }) {
  const sign = text.startsWith('-') ? '-' : '';
  const digits = text.slice(sign.length).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return minorUnits(`${sign}${whole}.${digits.slice(digits.length - decimals)}`, currency_code);
}
