import { CartWriter } from '../adapter/cart-writer.js';
import { DoubledAdditions } from '../adapter/doubled-additions.js';
import { minorUnits } from '../adapter/minor-units.js';
import { WriteQueue } from '../adapter/write-queue.js';
import { ShopError } from '../contract.js';
import { allNodes } from './all-nodes.js';
import { CartDoor, normalizeAttributes } from './cart-door.js';
import { cartQuery, createCartMutation, currencyQuery } from './storefront-queries.js';

/**
 * @typedef {import('../contract.js').Cart} Cart
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('../contract.js').CartResult} CartResult
 * @typedef {import('../adapter/graphql-transport.js').Ask} Ask
 * @typedef {import('./products.js').BuyerContext} BuyerContext
 * @typedef {import('./shopify-types.js').ShopifyCart} ShopifyCart
 *
 * @typedef {object} CartIds where the id of the customer's cart is kept. It is as good as the cart: who has
 *   it can read it
 * @property {(signal: AbortSignal) => Promise<string | null>} read
 * @property {(id: string, signal: AbortSignal) => Promise<void>} keep
 */

/** The customer's cart, at Shopify and, by its id, on this device. */
export class ShopCart {
  #ask;
  #context;
  #ids;
  #cartUrl;
  #writes = new WriteQueue();
  #doubled;

  /**
   * @param {Ask} ask the Storefront API
   * @param {BuyerContext} context
   * @param {CartIds} ids
   * @param {string | undefined} cartUrl where the customer looks at the cart; by default Shopify's checkout
   * @param {import('../adapter/doubled-additions.js').Schedule} schedule
   */
  constructor(ask, context, ids, cartUrl, schedule) {
    this.#ask = ask;
    this.#context = context;
    this.#ids = ids;
    this.#cartUrl = cartUrl;
    this.#doubled = new DoubledAdditions((signal) => this.#openWriter(signal), this.#writes, schedule);
  }

  /** @param {AbortSignal} signal @returns {Promise<Cart>} */
  async get(signal) {
    return this.#normalize(await this.#read(signal), signal);
  }

  /**
   * The key of the change is not needed: all of it is absolute, so that doing it again is the same as doing
   * it once.
   * @param {readonly CartTarget[]} targets
   * @param {AbortSignal} signal
   * @returns {Promise<CartResult>}
   */
  set(targets, signal) {
    return this.#writes.run(async () => {
      this.#doubled.forget(targets);
      const writer = this.#openWriter(signal);
      const { cart, results } = await writer.write(targets);
      this.#doubled.watch(targets, results, writer.added);
      return { cart: await this.#normalize(cart, signal), lines: results };
    });
  }

  /** @param {AbortSignal} signal @returns {CartWriter<ShopifyCart | null>} */
  #openWriter(signal) {
    const desk = {
      read: () => this.#read(signal),
      create: () => this.#create(signal),
      ask: (/** @type {string} */ query, /** @type {object} */ variables) =>
        this.#ask(query, { ...variables, ...this.#context }, signal),
    };
    return new CartWriter(new CartDoor(desk));
  }

  /**
   * @param {AbortSignal} signal
   * @returns {Promise<ShopifyCart | null>} `null` where it was paid for or has run out
   */
  async #read(signal) {
    const id = await this.#ids.read(signal);
    if (id === null) return null;
    const ask = async (/** @type {string | null} */ after) =>
      (await this.#ask(cartQuery, { id, after, ...this.#context }, signal)).cart;
    const cart = await ask(null);
    if (!cart) return null;
    const nodes = await allNodes(cart.lines, async (after) => (await ask(after)).lines);
    return { ...cart, lines: { ...cart.lines, nodes } };
  }

  /**
   * A cart is made empty, and filled afterwards: one whose answer was lost is missed by nobody. Where another
   * tab has made one meanwhile, that is the cart.
   * @param {AbortSignal} signal
   * @returns {Promise<string>}
   */
  async #create(signal) {
    const before = await this.#ids.read(signal);
    const { country } = this.#context;
    const input = country ? { buyerIdentity: { countryCode: country } } : {};
    const { cartCreate } = await this.#ask(createCartMutation, { input, ...this.#context }, signal);
    if (!cartCreate.cart) {
      throw new ShopError('refused', `Shopify made no cart: ${cartCreate.userErrors[0]?.message}`);
    }
    const meanwhile = await this.#ids.read(signal);
    if (meanwhile !== null && meanwhile !== before) return meanwhile;
    await this.#ids.keep(cartCreate.cart.id, signal);
    return cartCreate.cart.id;
  }

  /**
   * @param {ShopifyCart | null} cart
   * @param {AbortSignal} signal
   * @returns {Promise<Cart>}
   */
  async #normalize(cart, signal) {
    if (!cart) {
      const { localization } = await this.#ask(currencyQuery, this.#context, signal);
      const currency = localization.country.currency.isoCode;
      return { id: 'empty', currency, lines: [], total: 0, url: this.#cartUrl };
    }
    const { amount, currencyCode: currency } = cart.cost.totalAmount;
    return {
      id: cart.id,
      currency,
      lines: normalizeLines(cart.lines.nodes, currency),
      total: minorUnits(amount, currency),
      url: this.#cartUrl ?? cart.checkoutUrl,
    };
  }
}

/**
 * What has sold out since it was put in stays in Shopify's cart as a line of nothing.
 * @param {ShopifyCart['lines']['nodes']} lines
 * @param {string} currency
 * @returns {import('../contract.js').CartLine[]}
 */
function normalizeLines(lines, currency) {
  return lines
    .filter(({ quantity }) => quantity > 0)
    .map(({ id, merchandise, attributes, quantity, cost }) => ({
      id,
      product_id: merchandise.product.id,
      variant_id: merchandise.id,
      title: merchandise.product.title,
      attributes: normalizeAttributes(attributes),
      quantity,
      unit_price: minorUnits(cost.amountPerQuantity.amount, currency),
      total: minorUnits(cost.totalAmount.amount, currency),
    }));
}
