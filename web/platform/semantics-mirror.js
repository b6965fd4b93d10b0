/**
 * The page as real elements, above the pixels: what can be clicked, focused, read aloud, found, selected and
 * printed. Kept equal to the C++ side's semantics by its diffs; a value that did not change is never written
 * again, because even that knocks a screen reader off its element.
 *
 * @typedef {import('./semantic-roles.js').SemanticNode} SemanticNode
 * @typedef {import('./semantic-roles.js').Attributes} Attributes
 * @typedef {{removed?: number[], nodes?: SemanticNode[], children?: {surface?: string, parent?: number, ids:
 *   number[]}[]}} SemanticsDiff
 * @typedef {object} Mirrored
 * @property {SemanticNode} node
 * @property {HTMLElement} element
 * @property {Attributes} attributes as written
 * @property {string} style position and size as written
 *
 * @typedef {object} SpecialElements whoever fills in elements that are more than their attributes
 * @property {(element: HTMLElement, node: SemanticNode) => void} field
 * @property {(id: number) => void} fieldRemoved
 * @property {(element: HTMLImageElement, node: SemanticNode) => void} picture
 */
import { orderChildren } from './child-order.js';
import { attributesOf, classOf, ROLES } from './semantic-roles.js';
import { keepOneRadio, keepOnlyTheNumber } from './tab-stops.js';

export class SemanticsMirror {
  #roots;
  #special;
  /** @type {Map<number, Mirrored>} */
  #mirrored = new Map();
  /** @type {WeakMap<EventTarget, number>} */
  #ids = new WeakMap();

  /** @param {Record<string, HTMLElement>} roots by surface @param {SpecialElements} special */
  constructor(roots, special) {
    this.#roots = roots;
    this.#special = special;
  }

  /**
   * First what is gone, then what is new or different, then the order: as `kit/semantics.hpp` says.
   * @param {SemanticsDiff} diff
   */
  apply({ removed = [], nodes = [], children = [] }) {
    for (const id of removed) this.#remove(id);
    for (const node of nodes) this.#write(node);
    for (const { surface = 'page', parent = 0, ids } of children) {
      const root = parent === 0 ? this.#roots[surface] : this.#mirrored.get(parent)?.element;
      if (root)
        orderChildren(
          root,
          ids.flatMap((id) => this.#mirrored.get(id)?.element ?? []),
        );
    }
    this.#placeChanged(nodes);
    this.#arrangeTabStops(nodes);
  }

  /** Everything goes: the next diff is a whole page. */
  clear() {
    for (const id of [...this.#mirrored.keys()]) this.#remove(id);
  }

  /**
   * Headings and list items can be focused when somebody says so, but are no stop of the Tab key.
   * @param {number} id
   * @param {boolean} [preventScroll] whoever asks scrolls by themselves
   */
  focus(id, preventScroll = false) {
    const element = this.element(id);
    if (!element) return;
    if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
    element.focus({ preventScroll });
  }

  /** @param {number} id */
  element(id) {
    return this.#mirrored.get(id)?.element;
  }

  /**
   * The node that an event is about: the innermost that can be clicked or holds a field; of the toast,
   * anything.
   * @param {Event} event
   * @returns {SemanticNode | null}
   */
  nodeOf(event) {
    const nodes = event
      .composedPath()
      .flatMap((target) => this.#mirrored.get(this.#ids.get(target) ?? 0)?.node ?? []);
    const control = nodes.find((node) => ROLES[node.role].actionable || isField(node));
    return control ?? nodes.find((node) => node.surface === 'toast') ?? null;
  }

  /** All that show a picture. @returns {Iterable<[HTMLImageElement, SemanticNode]>} */
  *pictures() {
    for (const { element, node } of this.#mirrored.values()) {
      if (element instanceof HTMLImageElement) yield [element, node];
    }
  }

  /**
   * A box that moved carries its children along, so they are placed again too.
   * @param {SemanticNode[]} nodes
   */
  #placeChanged(nodes) {
    if (nodes.length === 0) return;
    const changed = new Set(nodes.map(({ id }) => id));
    for (const [id, mirrored] of this.#mirrored) {
      if (changed.has(id) || changed.has(mirrored.node.parent ?? 0)) this.#place(mirrored);
    }
  }

  /** @param {SemanticNode[]} nodes */
  #arrangeTabStops(nodes) {
    for (const { id, role } of nodes) {
      const element = this.element(id);
      if (element && role === 'radio') keepOneRadio(element);
      if (element && role === 'spin_button') keepOnlyTheNumber(element);
    }
  }

  /** @param {number} id */
  #remove(id) {
    const mirrored = this.#mirrored.get(id);
    // Usually it went with its parent.
    if (mirrored?.element.isConnected) mirrored.element.remove();
    if (mirrored && isField(mirrored.node)) this.#special.fieldRemoved(id);
    this.#mirrored.delete(id);
  }

  /** @param {SemanticNode} node */
  #write(node) {
    const known = this.#mirrored.get(node.id) ?? this.#create(node);
    const mirrored = known.element.localName === tagOf(node) ? known : this.#replace(known, node);
    const { element } = mirrored;
    mirrored.node = node;
    writeAttributes(mirrored, attributesOf(node));
    const className = classOf(node);
    if (element.className !== className) element.className = className;
    if (ROLES[node.role].named === 'content') writeText(element, node.name ?? '');
    if (isField(node)) this.#special.field(element, node);
    if (element instanceof HTMLImageElement) this.#special.picture(element, node);
  }

  /** @param {SemanticNode} node @returns {Mirrored} */
  #create(node) {
    const element = document.createElement(tagOf(node));
    const mirrored = { node, element, attributes: {}, style: '' };
    this.#mirrored.set(node.id, mirrored);
    this.#ids.set(element, node.id);
    return mirrored;
  }

  /**
   * The same thing became another element, a heading of another level say.
   * @param {Mirrored} old
   * @param {SemanticNode} node
   */
  #replace(old, node) {
    const made = this.#create(node);
    if (ROLES[node.role].named !== 'content') made.element.append(...old.element.childNodes);
    old.element.replaceWith(made.element);
    return made;
  }

  /**
   * Relative to the box of the parent, in content coordinates: scrolling writes nothing.
   * @param {Mirrored} mirrored
   */
  #place(mirrored) {
    const { node, element } = mirrored;
    const [x, y, width, height] = node.bounds;
    const parent = node.parent ? this.#mirrored.get(node.parent)?.node.bounds : undefined;
    const left = x - (parent?.[0] ?? 0);
    const top = y - (parent?.[1] ?? 0);
    const style = `${left} ${top} ${width} ${height}`;
    if (mirrored.style === style) return;
    mirrored.style = style;
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
  }
}

/** @param {SemanticNode} node */
function isField(node) {
  return ROLES[node.role].named === 'field';
}

/** @param {SemanticNode} node */
function tagOf(node) {
  const { tag } = ROLES[node.role];
  return typeof tag === 'string' ? tag : tag(node);
}

/** @param {Mirrored} mirrored @param {Attributes} attributes */
function writeAttributes(mirrored, attributes) {
  const { element, attributes: written } = mirrored;
  for (const name of Object.keys(written)) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (written[name] !== value) element.setAttribute(name, value);
  }
  mirrored.attributes = attributes;
}

/** The one text node of an element. @param {HTMLElement} element @param {string} text */
function writeText(element, text) {
  if (element.firstChild instanceof Text) {
    if (element.firstChild.data !== text) element.firstChild.data = text;
  } else element.append(text);
}
