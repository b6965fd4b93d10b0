/**
 * The fields of a page: real ones, always there, laid over the frames that the canvas paints. They live in the
 * light DOM of the element, each through a slot of its own, so that the browser, password managers and phone
 * keyboards treat them as any other field of the page.
 *
 * @typedef {import('./semantic-roles.js').SemanticNode} SemanticNode
 */
import { FieldControl } from './field-control.js';

/** What the name of every field's slot begins with. */
export const SLOT = 'stamgast-field';

export class Fields {
  #host;
  #root;
  #receiver;
  /** By id of their node. @type {Map<number, FieldControl>} */
  #controls = new Map();

  /**
   * @param {HTMLElement} host
   * @param {HTMLElement} root in the shadow root of the host, with the language of the page
   * @param {import('./field-control.js').FieldReceiver} receiver
   */
  constructor(host, root, receiver) {
    this.#host = host;
    this.#root = root;
    this.#receiver = receiver;
  }

  /** Whether it did: the node may be no field. @param {number} node @returns {boolean} */
  focus(node) {
    const control = this.#controls.get(node);
    control?.focus();
    return control !== undefined;
  }

  /**
   * Shows the field in the mirror's element for it.
   * @param {HTMLElement} element
   * @param {SemanticNode} node
   */
  show(element, node) {
    const name = `${SLOT}-${node.id}`;
    let control = this.#controls.get(node.id);
    if (!control) {
      control = new FieldControl(node, name, this.#receiver);
      this.#controls.set(node.id, control);
      this.#host.append(control.element);
    }
    if (!element.firstChild) {
      const slot = document.createElement('slot');
      slot.name = name;
      element.append(slot);
    }
    control.describe(node, this.#root.lang);
  }

  /** A click on the label, or on what is said below, means the field. @param {Event} event */
  clicked(event) {
    const [target] = event.composedPath();
    const slot = target instanceof Element ? target.closest('.field')?.querySelector('slot') : null;
    const named = [...this.#controls.values()].find(({ element }) => element.slot === slot?.name);
    named?.focus();
  }

  /** @param {number} node */
  remove(node) {
    this.#controls.get(node)?.element.remove();
    this.#controls.delete(node);
  }

  clear() {
    for (const node of [...this.#controls.keys()]) this.remove(node);
  }
}
