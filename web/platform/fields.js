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
  #places;
  #receiver;
  /** By id of their node. @type {Map<number, {control: FieldControl, surface: string}>} */
  #shown = new Map();

  /**
   * @param {object} places
   * @param {(surface: string) => HTMLElement} places.hostOf the element whose shadow root holds a surface
   * @param {() => string} places.language of the page
   * @param {import('./field-control.js').FieldReceiver} receiver
   */
  constructor(places, receiver) {
    this.#places = places;
    this.#receiver = receiver;
  }

  /** Whether it did: the node may be no field. @param {number} node @returns {boolean} */
  focus(node) {
    const shown = this.#shown.get(node);
    shown?.control.focus();
    return shown !== undefined;
  }

  /**
   * Shows the field in the mirror's element for it.
   * @param {HTMLElement} element
   * @param {SemanticNode} node
   */
  show(element, node) {
    const name = `${SLOT}-${node.id}`;
    const surface = node.surface ?? 'page';
    const control = this.#shown.get(node.id)?.control ?? new FieldControl(node, name, this.#receiver);
    if (!this.#shown.has(node.id)) this.#places.hostOf(surface).append(control.element);
    this.#shown.set(node.id, { control, surface });
    if (!element.firstChild) {
      const slot = document.createElement('slot');
      slot.name = name;
      element.append(slot);
    }
    control.describe(node, this.#places.language());
  }

  /** A surface may be in another host's shadow root now: its fields follow. */
  follow() {
    for (const { control, surface } of this.#shown.values()) {
      const host = this.#places.hostOf(surface);
      if (control.element.parentElement !== host) host.append(control.element);
    }
  }

  /** A click on the label, or on what is said below, means the field. @param {Event} event */
  clicked(event) {
    const [target] = event.composedPath();
    const slot = target instanceof Element ? target.closest('.field')?.querySelector('slot') : null;
    const named = [...this.#shown.values()].find(({ control }) => control.element.slot === slot?.name);
    named?.control.focus();
  }

  /** @param {number} node */
  remove(node) {
    this.#shown.get(node)?.control.element.remove();
    this.#shown.delete(node);
  }

  clear() {
    for (const node of [...this.#shown.keys()]) this.remove(node);
  }
}
