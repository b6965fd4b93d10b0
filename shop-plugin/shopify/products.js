import { minorUnits } from '../adapter/minor-units.js';
import { ShopError } from '../contract.js';
import { isGlobalId } from './global-id.js';
import { normalizeOptions } from './normalize-order.js';
import { productsQuery } from './storefront-queries.js';

/**
 * @typedef {import('../contract.js').Product} Product
 * @typedef {import('../contract.js').Variant} Variant
 * @typedef {import('../adapter/graphql-transport.js').Ask} Ask
 * @typedef {import('./shopify-types.js').ShopifyProduct} ShopifyProduct
 * @typedef {import('./shopify-types.js').ShopifyVariant} ShopifyVariant
 * @typedef {{country?: string, language?: string}} BuyerContext
 */

/** What the shop sells today. */
export class Products {
  #ask;
  #context;
  /** Whether the access token is good for exact quantities; found out by asking for them. */
  #tellsStock = true;

  /**
   * @param {Ask} ask the Storefront API
   * @param {BuyerContext} context
   */
  constructor(ask, context) {
    this.#ask = ask;
    this.#context = context;
  }

  /**
   * @param {readonly string[]} ids of products, at most 100
   * @param {AbortSignal} signal
   * @returns {Promise<Product[]>} those that are sold
   */
  async byIds(ids, signal) {
    const askable = ids.filter((id) => isGlobalId('Product', id));
    const { nodes } = await this.ask(productsQuery, { ids: askable }, signal);
    return nodes
      .filter((/** @type {ShopifyProduct | null} */ node) => node?.variants?.nodes.length)
      .map(normalizeProduct);
  }

  /**
   * A question whose document knows `$tellsStock` and the buyer's context.
   * @param {string} query
   * @param {object} variables
   * @param {AbortSignal} signal
   * @returns {Promise<any>}
   */
  async ask(query, variables, signal) {
    const tellsStock = this.#tellsStock;
    try {
      return await this.#ask(query, { ...variables, tellsStock, ...this.#context }, signal);
    } catch (error) {
      if (!tellsStock || !(error instanceof ShopError) || error.code !== 'unsupported') throw error;
      this.#tellsStock = false;
      return this.ask(query, variables, signal);
    }
  }
}

/** @param {ShopifyProduct} product with variants @returns {Product} */
export function normalizeProduct({ id, title, onlineStoreUrl, featuredImage, priceRange, variants }) {
  return {
    id,
    title,
    currency: priceRange.minVariantPrice.currencyCode,
    url: onlineStoreUrl ?? undefined,
    image_url: featuredImage?.url,
    variants: variants.nodes.map(normalizeVariant),
  };
}

/** @param {ShopifyVariant} variant @returns {Variant} */
function normalizeVariant(variant) {
  const { id, sku, price, selectedOptions, quantityRule, image } = variant;
  return {
    id,
    sku: sku || undefined,
    options: normalizeOptions(selectedOptions),
    price: minorUnits(price.amount, price.currencyCode),
    ...normalizeStock(variant),
    max_quantity: quantityRule.maximum ?? undefined,
    image_url: image?.url,
  };
}

/**
 * What is sold beyond its stock has a quantity of nothing or less, and can be had all the same.
 * @param {ShopifyVariant} variant
 * @returns {Pick<Variant, 'stock' | 'available_quantity'>}
 */
function normalizeStock({ availableForSale, currentlyNotInStock, quantityAvailable }) {
  if (!availableForSale) return { stock: 'out_of_stock', available_quantity: 0 };
  const counted = !currentlyNotInStock && (quantityAvailable ?? 0) > 0;
  return { stock: 'in_stock', available_quantity: counted ? (quantityAvailable ?? undefined) : undefined };
}
