/**
 * @typedef {import('./ecwid-types.js').EcwidProduct} EcwidProduct
 * @typedef {(path: string, query: Record<string, string | number>, signal: AbortSignal) => Promise<any>} Ask
 */

/** The most that the endpoint tells at once. */
const LIST_LIMIT = 100;

/**
 * What the products of orders and cart are made of: orders tell all choices of a line alike, and only the
 * product knows which of them make a variation. That hardly ever changes, so that each product is asked for
 * once a page; prices and stock are asked for anew.
 */
export class KnownProducts {
  #ask;
  /** Products that do not exist are known too. @type {Map<number, EcwidProduct | null>} */
  #known = new Map();
  #currency = '';

  /** @param {Ask} ask */
  constructor(ask) {
    this.#ask = ask;
  }

  /**
   * @param {Iterable<number>} ids
   * @param {AbortSignal} signal
   * @returns {Promise<{products: Map<number, EcwidProduct>, currency: string}>} those of the ids that exist
   */
  async load(ids, signal) {
    const wanted = [...new Set(ids)];
    const unknown = wanted.filter((id) => !this.#known.has(id));
    if (unknown.length > 0 || this.#currency === '') await this.fresh(unknown, signal);
    const found = wanted.flatMap((id) => this.#known.get(id) ?? []);
    return { products: new Map(found.map((product) => [product.id, product])), currency: this.#currency };
  }

  /**
   * As they are now.
   * @param {readonly number[]} ids
   * @param {AbortSignal} signal
   * @returns {Promise<{products: EcwidProduct[], currency: string}>}
   */
  async fresh(ids, signal) {
    /** @type {EcwidProduct[]} */
    const products = [];
    let start = 0;
    do {
      const part = ids.slice(start, start + LIST_LIMIT);
      const answer = await this.#ask('/products', { ids: part.join(',') }, signal);
      products.push(...answer.products);
      this.#currency = answer.currency;
      start += LIST_LIMIT;
    } while (start < ids.length);
    for (const id of ids) this.#known.set(id, null);
    for (const product of products) this.#known.set(product.id, product);
    return { products, currency: this.#currency };
  }
}
