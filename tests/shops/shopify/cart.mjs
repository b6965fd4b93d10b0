import { randomUUID } from 'node:crypto';
import { connection } from './connection.mjs';
import { money } from './money.mjs';

const OUTCOME = { userErrors: [], warnings: [] };

/** The carts of everybody, each known by its id alone. */
export class Carts {
  /** @type {Map<string, any>} */
  #carts = new Map();
  #catalogue;

  /** @param {import('./catalogue.mjs').Catalogue} catalogue */
  constructor(catalogue) {
    this.#catalogue = catalogue;
  }

  create() {
    const token = randomUUID().replaceAll('-', '');
    const cart = {
      __typename: 'Cart',
      id: `gid://shopify/Cart/${token}?key=${randomUUID().slice(0, 8)}`,
      checkoutUrl: `https://shop.example/cart/c/${token}`,
      /** @type {any[]} */
      held: [],
      lines: (args) => connection(cart.held, args),
      cost: () => ({ totalAmount: money(cart.held.reduce((sum, line) => sum + centsOf(line), 0)) }),
    };
    this.#carts.set(cart.id, cart);
    return { ...OUTCOME, cart };
  }

  /** @param {string} id */
  find(id) {
    return this.#carts.get(id) ?? null;
  }

  /** Carts run out. @param {string} id */
  expire(id) {
    this.#carts.delete(id);
  }

  /**
   * An addition to a line that is there makes it larger: done twice, it counts twice.
   * @param {string} cartId
   * @param {{merchandiseId: string, quantity: number, attributes?: {key: string, value: string}[]}[]} inputs
   */
  add(cartId, inputs) {
    const cart = this.find(cartId);
    if (!cart) return refused('INVALID', 'The specified cart does not exist.');
    const wrong = inputs.findIndex(({ merchandiseId }) => !this.#catalogue.soldVariant(merchandiseId));
    if (wrong >= 0) {
      const { merchandiseId } = inputs[wrong];
      return refused('INVALID', `The merchandise with id ${merchandiseId} does not exist.`, wrong);
    }
    const planned = inputs.map(({ merchandiseId, quantity, attributes = [] }) => {
      const variant = this.#catalogue.soldVariant(merchandiseId);
      const line = cart.held.find((each) => each.merchandise === variant && sameAttributes(each, attributes));
      return { variant, line, attributes, wanted: (line?.quantity ?? 0) + quantity };
    });
    const dear = planned.findIndex(({ variant, wanted }) => wanted > (variant.maximum ?? Infinity));
    if (dear >= 0) {
      return refused('MAXIMUM_EXCEEDED', `At most ${planned[dear].variant.maximum} can be ordered.`, dear);
    }
    const warnings = planned.flatMap(({ variant, line, attributes, wanted }) => {
      const put = line ?? this.#newLine(cart, variant, attributes);
      const warning = this.#setQuantity(put, wanted);
      if (!line && put.quantity > 0) cart.held.push(put);
      return warning;
    });
    return { userErrors: [], warnings, cart };
  }

  /** @param {string} cartId @param {{id: string, quantity: number}[]} inputs */
  update(cartId, inputs) {
    const cart = this.find(cartId);
    if (!cart) return refused('INVALID', 'The specified cart does not exist.');
    const wrong = inputs.findIndex(({ id }) => !cart.held.some((line) => line.id === id));
    if (wrong >= 0) return refused('INVALID_MERCHANDISE_LINE', 'The merchandise line does not exist.', wrong);
    const lines = inputs.map(({ id, quantity }) => ({
      quantity,
      line: cart.held.find((each) => each.id === id),
    }));
    const dear = lines.findIndex(({ line, quantity }) => quantity > (line.merchandise.maximum ?? Infinity));
    if (dear >= 0) {
      return refused(
        'MAXIMUM_EXCEEDED',
        `At most ${lines[dear].line.merchandise.maximum} can be ordered.`,
        dear,
      );
    }
    const warnings = lines.flatMap(({ line, quantity }) =>
      quantity === 0 ? [] : this.#setQuantity(line, quantity),
    );
    const removed = lines.filter(({ quantity }) => quantity === 0).map(({ line }) => line);
    cart.held = cart.held.filter((line) => !removed.includes(line));
    return { userErrors: [], warnings, cart };
  }

  /** @param {any} cart @param {any} variant @param {{key: string, value: string}[]} attributes */
  #newLine(cart, variant, attributes) {
    const line = {
      __typename: 'CartLine',
      id: `gid://shopify/CartLine/${randomUUID()}?cart=${cart.id.split('/').at(-1).split('?')[0]}`,
      merchandise: variant,
      attributes,
      quantity: 0,
      sellingPlanAllocation: null,
      cost: () => ({ amountPerQuantity: money(variant.cents), totalAmount: money(centsOf(line)) }),
    };
    return line;
  }

  /** As many as there are, with a warning where that is fewer. @param {any} line @param {number} wanted */
  #setQuantity(line, wanted) {
    const { stock, backorder } = line.merchandise;
    line.quantity = backorder ? wanted : Math.min(wanted, Math.max(0, stock));
    if (line.quantity === wanted) return [];
    const code = line.quantity === 0 ? 'MERCHANDISE_OUT_OF_STOCK' : 'MERCHANDISE_NOT_ENOUGH_STOCK';
    return [{ code, message: 'There are not enough of it.', target: line.id }];
  }
}

/** @param {any} line */
function centsOf({ merchandise, quantity }) {
  return merchandise.cents * quantity;
}

/** @param {any} line @param {{key: string, value: string}[]} attributes */
function sameAttributes(line, attributes) {
  const text = (list) => JSON.stringify(list.map(({ key, value }) => [key, value]).sort());
  return text(line.attributes) === text(attributes);
}

/** @param {string} code @param {string} message @param {number} [index] of the line */
function refused(code, message, index) {
  const field = index === undefined ? null : ['lines', String(index)];
  return { cart: null, warnings: [], userErrors: [{ code, field, message }] };
}
