/**
 * The cart of Ecwid's storefront as its documentation describes it: adding counts on top of a line of the
 * same choices, a line goes by its place, and everything happens some time after it was asked for.
 *
 * @typedef {import('../ecwid-types.js').EcwidCartItem} EcwidCartItem
 * @typedef {{id: number, quantity: number, options?: Record<string, string | string[]>,
 *   callback?: (success: boolean, product: object | null, cart: object) => void}} Addition
 */

export class MockStorefront {
  #products;
  /** @type {EcwidCartItem[]} */
  #items = [];

  /** @param {import('../ecwid-types.js').EcwidProduct[]} products */
  constructor(products) {
    this.#products = products;
  }

  Cart = {
    get: (/** @type {(cart: object) => void} */ answer) => void soon(() => answer(this.#cart())),
    addProduct: (/** @type {Addition} */ addition) =>
      void soon(() => {
        const item = this.#add(addition);
        addition.callback?.(item !== null, item && item.product, this.#cart());
      }),
    removeProduct: (/** @type {number} */ index) => void soon(() => this.#items.splice(index, 1)),
  };

  #cart() {
    return structuredClone({ cartId: '99E7E224', items: this.#items, productsQuantity: this.#items.length });
  }

  /** @param {Addition} addition @returns {EcwidCartItem | null} */
  #add({ id, quantity, options: chosen = {} }) {
    const product = this.#products.find((candidate) => candidate.id === id && candidate.enabled);
    if (!product) return null;
    const options = Object.fromEntries(
      Object.entries(chosen).map(([name, value]) => [name, [value].flat().join(', ')]),
    );
    const variation = product.combinations.find((each) =>
      each.options.every(({ name, value }) => options[name] === value),
    );
    const sold = variation ?? product;
    const same = this.#items.find(
      (item) => item.product.id === id && JSON.stringify(item.options) === JSON.stringify(options),
    );
    const wanted = (same?.quantity ?? 0) + quantity;
    if (wanted > (sold.quantity ?? Infinity) || wanted > (product.maxPurchaseQuantity ?? Infinity))
      return null;
    if (same) same.quantity = wanted;
    const { name, url = '' } = product;
    const item = same ?? {
      quantity,
      options,
      product: {
        id,
        name,
        url,
        sku: sold.sku ?? '',
        price: sold.defaultDisplayedPrice ?? 0,
        ...(variation && { variation: variation.id }),
      },
    };
    if (!same) this.#items.push(item);
    return item;
  }
}

/** @param {() => void} action */
async function soon(action) {
  await undefined;
  action();
}
