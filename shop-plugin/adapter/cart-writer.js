/**
 * @typedef {import('../contract.js').CartTarget} CartTarget
 * @typedef {import('../contract.js').CartLineResult} CartLineResult
 * @typedef {Pick<CartLineResult, 'outcome' | 'message'>} Refusal
 */

/**
 * A shop's cart, as far as writing to it goes.
 * @template Cart
 * @typedef {object} CartDoor
 * @property {() => Promise<Cart>} read the cart as it is now
 * @property {(cart: Cart, target: CartTarget) => number} held how many of the target's variant, with its
 *   attributes, the cart holds
 * @property {(targets: CartTarget[], cart: Cart, writer: CartWriter<Cart>) => Promise<void>} send asks the
 *   shop for the difference between the cart and the targets, tells `writer.willAdd` before anything that
 *   counts twice when the network doubles it, and `writer.refuse` what the shop said no to
 */

/**
 * Rounds of reading the cart and mending what differs. One suffices unless something else writes at the same
 * time; a shop that never comes to hold what it accepted is reported as it is.
 */
const MOST_ROUNDS = 4;

/**
 * Makes a shop's cart hold given quantities.
 *
 * Most shops set the quantity of a line that exists, but a line that does not exist can only be added, and an
 * addition that is doubled on its way counts twice. So nothing is believed: the cart is read, the differences
 * are sent, and it is read again, until it holds what it shall, or the shop has said why not.
 *
 * One writer serves one change.
 * @template Cart
 */
export class CartWriter {
  #door;
  /** What the shop said about a target. @type {Map<string, Refusal>} */
  #refusals = new Map();
  /** @type {Map<string, number>} */
  #added = new Map();

  /** @param {CartDoor<Cart>} door */
  constructor(door) {
    this.#door = door;
  }

  /** What has been sent as an addition, whether or not an answer came: by `targetKey`, how many. */
  get added() {
    return this.#added;
  }

  read() {
    return this.#door.read();
  }

  /**
   * @param {Cart} cart
   * @param {CartTarget} target
   */
  held(cart, target) {
    return this.#door.held(cart, target);
  }

  /**
   * @param {readonly CartTarget[]} targets at most one per variant and attributes
   * @returns {Promise<{cart: Cart, results: CartLineResult[]}>} the cart as it was read last, and one result
   *   per target, in their order
   */
  async write(targets) {
    let cart = await this.read();
    for (let round = 0; round < MOST_ROUNDS; ++round) {
      const open = targets.filter((target) => this.#isOpen(target, cart));
      if (open.length === 0) break;
      await this.#door.send(open, cart, this);
      cart = await this.read();
    }
    return { cart, results: targets.map((target) => this.#result(target, cart)) };
  }

  /**
   * What the shop said no to is not asked for again by this writer. `limited` is told as `out_of_stock` where
   * the cart came to hold none.
   * @param {CartTarget} target
   * @param {Refusal['outcome']} outcome
   * @param {string} [message] the shop's own words for `refused`
   */
  refuse(target, outcome, message) {
    this.#refusals.set(targetKey(target), { outcome, message });
  }

  /**
   * @param {CartTarget} target
   * @param {number} quantity that a copy of the request would put on top
   */
  willAdd(target, quantity) {
    this.#added.set(targetKey(target), quantity);
  }

  /**
   * @param {CartTarget} target
   * @param {Cart} cart
   */
  #isOpen(target, cart) {
    const held = this.held(cart, target);
    return held > target.quantity || (held < target.quantity && !this.#refusals.has(targetKey(target)));
  }

  /**
   * @param {CartTarget} target
   * @param {Cart} cart
   * @returns {CartLineResult}
   */
  #result(target, cart) {
    const { variant_id } = target;
    const quantity = this.held(cart, target);
    if (quantity === target.quantity) return { variant_id, outcome: 'set', quantity };
    const { outcome, message } = this.#refusals.get(targetKey(target)) ?? { outcome: 'refused' };
    if (outcome === 'limited' && quantity === 0) return { variant_id, outcome: 'out_of_stock', quantity };
    return { variant_id, outcome, quantity, message };
  }
}

/**
 * What a line of a cart is known by: its variant and its attributes, in whatever order they come.
 * @param {{variant_id: string, attributes?: readonly import('../contract.js').Option[]}} target
 * @returns {string}
 */
export function targetKey({ variant_id, attributes = [] }) {
  return JSON.stringify([
    variant_id,
    ...attributes.map(({ name, value }) => JSON.stringify([name, value])).sort(),
  ]);
}
