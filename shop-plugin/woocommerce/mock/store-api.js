/**
 * The cart of the Store API as its documentation describes it: adding counts on top of what is there, and
 * adds nothing where it cannot add all; setting is by the line's key, within its limits.
 *
 * @typedef {import('./catalogue.js').MockProduct} MockProduct
 * @typedef {import('../woocommerce-types.js').WooCart} WooCart
 * @typedef {{status: number, body: any}} Answer
 */

const MONEY = Object.freeze({ currency_code: 'EUR', currency_minor_unit: 2 });
const MOST = 9999;

export class MockStoreApi {
  #products;
  /** By product, in the order in which they came. @type {Map<number, number>} */
  #quantities = new Map();

  /** @param {MockProduct[]} products */
  constructor(products) {
    this.#products = products;
  }

  /**
   * @param {string} path below `/wc/store/v1`
   * @param {any} [body] of a POST
   * @returns {Answer}
   */
  answer(path, body) {
    const [, id] = /^\/products\/(\d+)$/.exec(path) ?? [];
    if (id !== undefined) return this.#product(Number(id));
    if (path === '/cart') return { status: 200, body: this.#cart() };
    const refused = this.#change(path, body);
    return refused ?? { status: 201, body: this.#cart() };
  }

  /** @param {string} path @param {any} body @returns {Answer | undefined} what was wrong */
  #change(path, body) {
    if (path === '/cart/add-item') return this.#add(body.id, body.quantity);
    const id = [...this.#quantities.keys()].find((candidate) => keyOf(candidate) === body.key);
    if (id === undefined)
      return refusal(409, 'woocommerce_rest_cart_invalid_key', 'Cart item no longer exists or is invalid.');
    if (path === '/cart/remove-item') return void this.#quantities.delete(id);
    const { maximum } = this.#limits(id);
    if (body.quantity < 1 || body.quantity > maximum)
      return refusal(400, 'invalid_quantity', `The maximum quantity allowed in the cart is ${maximum}`);
    this.#quantities.set(id, body.quantity);
    return undefined;
  }

  /** @param {number} id @param {number} quantity @returns {Answer | undefined} */
  #add(id, quantity) {
    const product = this.#find(id);
    if (!product)
      return refusal(
        400,
        'woocommerce_rest_cart_invalid_product',
        'This product cannot be added to the cart.',
      );
    const { name, stock_quantity } = product;
    if (product.status !== 'publish' || product.price === '')
      return refusal(
        400,
        'woocommerce_rest_product_not_purchasable',
        `&quot;${name}&quot; is not available for purchase.`,
      );
    if (stock_quantity !== null && stock_quantity <= 0)
      return refusal(
        400,
        'woocommerce_rest_product_out_of_stock',
        `You cannot add &quot;${name}&quot; to the cart because the product is out of stock.`,
      );
    const held = this.#quantities.get(id) ?? 0;
    if (stock_quantity !== null && held + quantity > stock_quantity)
      return refusal(
        400,
        'woocommerce_rest_product_partially_out_of_stock',
        `You cannot add that amount of &quot;${name}&quot; to the cart because there is not enough stock (${stock_quantity} remaining).`,
      );
    this.#quantities.set(id, Math.min(held + quantity, this.#limits(id).maximum));
    return undefined;
  }

  /** @param {number} id */
  #find(id) {
    return this.#products.find((product) => product.id === id);
  }

  /** @param {number} id */
  #limits(id) {
    const { stock_quantity = null, max_quantity = -1 } = this.#find(id) ?? {};
    const maximum = Math.max(
      1,
      Math.min(MOST, stock_quantity || MOST, max_quantity > 0 ? max_quantity : MOST),
    );
    return { minimum: 1, maximum, multiple_of: 1, editable: max_quantity !== 1 };
  }

  /** @param {number} id @returns {Answer} */
  #product(id) {
    const product = this.#find(id);
    if (!product) return refusal(404, 'woocommerce_rest_product_invalid_id', 'Invalid product ID.');
    return { status: 200, body: { id, name: product.name, add_to_cart: this.#limits(id) } };
  }

  /** @returns {WooCart} */
  #cart() {
    const items = [...this.#quantities].map(([id, quantity]) => this.#item(id, quantity));
    const total = items.reduce(
      (sum, { totals }) => sum + Number(totals.line_total) + Number(totals.line_total_tax),
      0,
    );
    return {
      items,
      totals: { total_price: String(total), ...MONEY },
      extensions: { stamgast: { cart_url: '/cart/' } },
    };
  }

  /** @param {number} id @param {number} quantity @returns {WooCart['items'][number]} */
  #item(id, quantity) {
    const product = /** @type {MockProduct} */ (this.#find(id));
    const price = Math.round(Number(product.price) * 100);
    const net = Math.round((price * quantity) / 1.09);
    const tax = price * quantity - net;
    return {
      key: keyOf(id),
      id,
      quantity,
      quantity_limits: this.#limits(id),
      name: product.name,
      item_data: [],
      prices: { price: String(price), ...MONEY },
      totals: {
        line_subtotal: String(net),
        line_subtotal_tax: String(tax),
        line_total: String(net),
        line_total_tax: String(tax),
      },
      extensions: { stamgast: { product_id: product.parent_id || id } },
    };
  }
}

/** @param {number} id */
function keyOf(id) {
  return `c0ffee${String(id).padStart(26, '0')}`;
}

/** @param {number} status @param {string} code @param {string} message @returns {Answer} */
function refusal(status, code, message) {
  return { status, body: { code, message, data: { status } } };
}
