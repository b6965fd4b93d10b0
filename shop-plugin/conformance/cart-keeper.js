import { expectEqual, target } from './inquiry.js';

/**
 * What a customer's cart held before somebody else used it, so that it can be put back.
 *
 * @typedef {import('./inquiry.js').Inquiry} Inquiry
 * @typedef {import('../contract.js').CartLine} CartLine
 */
export class CartKeeper {
  #lines;

  /** @param {readonly CartLine[]} lines */
  constructor(lines) {
    this.#lines = lines;
  }

  /** @param {Inquiry} inquiry @returns {Promise<CartKeeper>} */
  static async remember(inquiry) {
    return new CartKeeper((await inquiry.ask('getCart')).lines);
  }

  /** What is kept, for a person. */
  toString() {
    return this.#lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(', ') || 'nothing';
  }

  /** @param {Inquiry} inquiry */
  async empty(inquiry) {
    await setAll(inquiry, await heldLines(inquiry), []);
  }

  /** Rejects when the cart does not hold afterwards what it held before. @param {Inquiry} inquiry */
  async putBack(inquiry) {
    await setAll(inquiry, await heldLines(inquiry), this.#lines);
    expectEqual(pieces(await heldLines(inquiry)), pieces(this.#lines), 'what the cart holds');
  }
}

/** @param {Inquiry} inquiry @returns {Promise<CartLine[]>} */
async function heldLines(inquiry) {
  return (await inquiry.ask('getCart')).lines;
}

/**
 * @param {Inquiry} inquiry
 * @param {readonly CartLine[]} held
 * @param {readonly CartLine[]} wanted
 */
async function setAll(inquiry, held, wanted) {
  const kept = new Set(wanted.map(thingOf));
  const gone = held.filter((line) => !kept.has(thingOf(line)));
  const targets = [
    ...gone.map((line) => targetOf(line, 0)),
    ...wanted.map((line) => targetOf(line, line.quantity)),
  ];
  if (targets.length > 0) await inquiry.setLines(...targets);
}

/** @param {CartLine} line @param {number} quantity */
function targetOf({ product_id, variant_id, attributes }, quantity) {
  return target({ product_id, variant_id }, quantity, attributes ?? []);
}

/** By what a cart tells its lines apart. @param {CartLine} line */
function thingOf({ variant_id, attributes }) {
  return JSON.stringify([variant_id, attributes ?? []]);
}

/** @param {readonly CartLine[]} lines */
function pieces(lines) {
  return lines.map((line) => `${line.quantity} × ${thingOf(line)}`).sort();
}
