import { ShopError } from '../contract.js';
import { targetKey } from '../adapter/cart-writer.js';
import { attributesOf } from './normalize-order.js';
import { availableOf } from './products.js';

/**
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('./cart.js').OpenCart} OpenCart
 * @typedef {import('./cart.js').CustomerCart} CustomerCart
 * @typedef {import('./medusa-types.js').MedusaLine} MedusaLine
 * @typedef {import('./transport.js').Ask} Ask
 * @typedef {import('../adapter/cart-writer.js').CartWriter<OpenCart>} Writer
 * @typedef {import('../adapter/cart-writer.js').CartDoor<OpenCart>} Door
 */

/**
 * Medusa's cart, as far as writing to it goes. It sets the quantity of a line that exists, but a line that does not
 * exist can only be added. It takes one line at a time, and refuses the whole of it when the stock is too small.
 * @implements {Door}
 */
export class MedusaCartDoor {
  #ask;
  #cart;
  #attributeNames;
  #signal;

  /**
   * @param {Ask} ask
   * @param {CustomerCart} cart
   * @param {readonly string[]} attributeNames
   * @param {AbortSignal} signal
   */
  constructor(ask, cart, attributeNames, signal) {
    this.#ask = ask;
    this.#cart = cart;
    this.#attributeNames = attributeNames;
    this.#signal = signal;
  }

  /** A customer's cart is not replaced by another one because their session is over. */
  async read() {
    const open = await this.#cart.read(this.#signal);
    if (!open.cart && open.waiting)
      throw new ShopError('signed_out', 'The cart is of a customer who is not signed in.');
    return open;
  }

  /** @param {OpenCart} open @param {CartTarget} target */
  held(open, target) {
    return this.#linesOf(open, target).reduce((sum, { quantity }) => sum + quantity, 0);
  }

  /**
   * @param {CartTarget[]} targets
   * @param {OpenCart} open
   * @param {Writer} writer
   */
  async send(targets, open, writer) {
    const id = open.cart ? open.cart.id : await this.#cart.create(open, this.#signal);
    for (const target of targets) {
      const strange = target.attributes.find(({ name }) => !this.#attributeNames.includes(name));
      if (strange) {
        writer.refuse(target, 'refused', `This shop keeps no ${strange.name} of a line.`);
        continue;
      }
      const lines = this.#linesOf(open, target);
      await this.#set({ id, target, lines, writer }, target.quantity);
    }
  }

  /** @param {OpenCart} open @param {CartTarget} target */
  #linesOf({ cart }, target) {
    const wanted = targetKey(target);
    return (cart?.items ?? []).filter(
      (item) =>
        item.variant_id &&
        targetKey({ variant_id: item.variant_id, attributes: attributesOf(item, this.#attributeNames) }) ===
          wanted,
    );
  }

  /**
   * @param {{id: string, target: CartTarget, lines: MedusaLine[], writer: Writer}} place in the cart
   * @param {number} quantity
   */
  async #set(place, quantity) {
    try {
      if (place.lines.length > 0) await this.#setLines(place, quantity);
      else if (quantity > 0) await this.#add(place, quantity);
    } catch (error) {
      if (!(error instanceof ShopError) || !['refused', 'not_found'].includes(error.code)) throw error;
      await this.#heed(place, quantity, error);
    }
  }

  /**
   * There can be several lines of one thing. The first makes up the difference; the others go when they are too many.
   * @param {{id: string, lines: MedusaLine[]}} place
   * @param {number} quantity
   */
  async #setLines({ id, lines: [first, ...others] }, quantity) {
    let left = quantity;
    for (const line of others) {
      const kept = Math.min(line.quantity, left);
      if (kept !== line.quantity) await this.#post(`${id}/line-items/${line.id}`, { quantity: kept });
      left -= kept;
    }
    if (left !== first.quantity) await this.#post(`${id}/line-items/${first.id}`, { quantity: left });
  }

  /**
   * @param {{id: string, target: CartTarget, writer: Writer}} place
   * @param {number} quantity
   */
  async #add({ id, target, writer }, quantity) {
    const { variant_id, attributes } = target;
    const metadata = Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
    writer.willAdd(target, quantity);
    await this.#post(`${id}/line-items`, {
      ...{ variant_id, quantity },
      ...(attributes.length > 0 && { metadata }),
    });
  }

  /**
   * Why a line was refused is looked up: Medusa says it in sentences, which change. What there is of it is taken.
   * @param {{id: string, target: CartTarget, lines: MedusaLine[], writer: Writer}} place
   * @param {number} quantity that was refused
   * @param {ShopError} error
   */
  async #heed(place, quantity, error) {
    const { target, writer } = place;
    const { variants } = await this.#ask('product-variants', this.#signal, {
      query: { id: [target.variant_id], fields: 'id,manage_inventory,allow_backorder,inventory_quantity' },
    });
    if (variants.length === 0) return writer.refuse(target, 'discontinued');
    // The line or the cart has gone meanwhile; the next round sees that, and adds it.
    if (error.code === 'not_found') return;
    const left = availableOf(variants[0]);
    if (left >= quantity) return writer.refuse(target, 'refused', error.message);
    writer.refuse(target, 'limited');
    await this.#set(place, left);
  }

  /** @param {string} path below the carts @param {object} body */
  #post(path, body) {
    return this.#ask(`carts/${path}`, this.#signal, { body, query: { fields: 'id' } });
  }
}
