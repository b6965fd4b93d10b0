/**
 * The keys of a spin button, as the ARIA Authoring Practices have them: arrows by one, Page Up and Page Down
 * by more, Home and End to the limits where there are any, and digits that are typed.
 *
 * @typedef {import('./semantic-roles.js').SemanticNode} SemanticNode
 */

/** @type {Readonly<Record<string, number>>} */
const STEPS = Object.freeze({ ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 });
// Whoever stops typing for as long begins a new number.
const TYPING_PAUSE_MS = 1_500;
// As many as the other side takes for a quantity.
const MOST_DIGITS = 6;

export class SpinKeys {
  #onEdit;
  /**
   * What was last asked for, until the other side has answered with another node: keys may come faster than
   * frames.
   * @type {{node: SemanticNode, value: number} | null}
   */
  #asked = null;
  /** @type {{id: number, digits: string, timeMs: number}} */
  #typed = { id: 0, digits: '', timeMs: -Infinity };

  /** @param {(node: number, text: string) => void} onEdit a number between the limits */
  constructor(onEdit) {
    this.#onEdit = onEdit;
  }

  /**
   * @param {SemanticNode} node the spin button that has the focus
   * @param {Pick<KeyboardEvent, 'key' | 'timeStamp'>} event
   * @returns {boolean} whether the key is one of a spin button's
   */
  press(node, { key, timeStamp }) {
    const { value_min: least = 0, value_max: most } = node;
    const now = this.#asked?.node === node ? this.#asked.value : (node.value_now ?? 0);
    if (key in STEPS) this.#ask(node, now + STEPS[key]);
    else if (key === 'Home') this.#ask(node, least);
    else if (key === 'End' && most !== undefined) this.#ask(node, most);
    else if (/^\d$/.test(key)) this.#type(node, key, timeStamp);
    else if (key === 'Backspace') this.#eraseFrom(node, now, timeStamp);
    else return false;
    if (!/^(\d|Backspace)$/.test(key)) this.#typed.digits = '';
    return true;
  }

  /** @param {SemanticNode} node @param {string} digit @param {number} timeMs */
  #type(node, digit, timeMs) {
    const { id, digits, timeMs: last } = this.#typed;
    const goesOn = id === node.id && timeMs - last < TYPING_PAUSE_MS;
    this.#typed = { id: node.id, digits: ((goesOn ? digits : '') + digit).slice(0, MOST_DIGITS), timeMs };
    this.#ask(node, Number(this.#typed.digits));
  }

  /**
   * The last figure goes. With none left the number stays until another is typed.
   * @param {SemanticNode} node @param {number} now @param {number} timeMs
   */
  #eraseFrom(node, now, timeMs) {
    const digits = String(now).slice(0, -1);
    this.#typed = { id: node.id, digits, timeMs };
    if (digits !== '') this.#ask(node, Number(digits));
  }

  /** @param {SemanticNode} node @param {number} wanted */
  #ask(node, wanted) {
    const { value_min: least = 0, value_max: most = Infinity } = node;
    const value = Math.min(Math.max(wanted, least), most);
    this.#asked = { node, value };
    this.#onEdit(node.id, String(value));
  }
}
