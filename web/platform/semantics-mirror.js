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
 * @property {string} tag
 * @property {Attributes} attributes as written
 * @property {string} className as written
 * @property {string} style position and size as written
 *
 * @typedef {object} SpecialElements whoever fills in elements that are more than their attributes
 * @property {(element: HTMLElement, node: SemanticNode) => void} field
 * @property {(id: number) => void} fieldRemoved
 * @property {(element: HTMLImageElement, node: SemanticNode) => void} picture
 * @property {(element: HTMLElement, node: SemanticNode) => void} icon
 */
import { orderChildren } from './child-order.js';
import { attributesOf, classOf, partOf, ROLES, tagOf } from './semantic-roles.js';
import { keepOneRadio, keepOnlyTheNumber } from './tab-stops.js';

export class SemanticsMirror {
  #roots;
  #special;
  /** @type {Map<number, Mirrored>} */
  #mirrored = new Map();
  /** @type {WeakMap<EventTarget, number>} */
  #ids = new WeakMap();
  /** Elements to copy, by tag and class: one call instead of one for each attribute. @type {Map<string, HTMLElement>} */
  #patterns = new Map();

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
    const moved = nodes.filter((node) => this.#write(node));
    for (const { surface = 'page', parent = 0, ids } of children) {
      const root = parent === 0 ? this.#roots[surface] : this.element(parent);
      if (root) orderChildren(root, this.#elements(ids));
    }
    for (const { id } of nodes) this.#place(id);
    // A box that moved carries its children along, so they are placed again too.
    for (const { id } of moved)
      for (const child of this.element(id)?.children ?? []) this.#place(this.#ids.get(child) ?? 0);
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

  /** @param {number[]} ids */
  #elements(ids) {
    const elements = [];
    for (const id of ids) {
      const element = this.element(id);
      if (element) elements.push(element);
    }
    return elements;
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

  /** @param {SemanticNode} node @returns {boolean} whether it was elsewhere before */
  #write(node) {
    const known = this.#mirrored.get(node.id);
    const before = known?.node.bounds;
    const mirrored = known?.tag === tagOf(node) ? known : this.#create(node, known);
    const { element } = mirrored;
    mirrored.node = node;
    writeAttributes(mirrored, attributesOf(node));
    const className = classOf(node);
    if (mirrored.className !== className) element.className = className;
    mirrored.className = className;
    if (ROLES[node.role].named === 'content') writeText(element, node.name ?? '');
    if (isField(node)) this.#special.field(element, node);
    if (node.role === 'icon') this.#special.icon(element, node);
    if (element instanceof HTMLImageElement) this.#special.picture(element, node);
    return before !== undefined && (before[0] !== node.bounds[0] || before[1] !== node.bounds[1]);
  }

  /**
   * @param {SemanticNode} node
   * @param {Mirrored} [old] the same thing as another element, a heading of another level say
   * @returns {Mirrored}
   */
  #create(node, old) {
    const tag = tagOf(node);
    const className = classOf(node);
    const { fixed = {}, named } = ROLES[node.role];
    const pattern = this.#pattern(tag, className, { part: partOf(node), ...fixed });
    const element = /** @type {HTMLElement} */ (pattern.cloneNode(false));
    const mirrored = { node, element, tag, attributes: fixed, className, style: '' };
    this.#mirrored.set(node.id, mirrored);
    this.#ids.set(element, node.id);
    if (old && named !== 'content') element.append(...old.element.childNodes);
    old?.element.replaceWith(element);
    return mirrored;
  }

  /** @param {string} tag @param {string} className @param {Attributes} fixed */
  #pattern(tag, className, fixed) {
    const key = `${tag} ${className}`;
    const known = this.#patterns.get(key);
    if (known) return known;
    const made = document.createElement(tag);
    made.className = className;
    for (const [name, value] of Object.entries(fixed)) made.setAttribute(name, value);
    this.#patterns.set(key, made);
    return made;
  }

  /**
   * Relative to the box of the parent, in content coordinates: scrolling writes nothing.
   * @param {number} id
   */
  #place(id) {
    const mirrored = this.#mirrored.get(id);
    if (!mirrored) return;
    const { node, element } = mirrored;
    const [x, y, width, height] = node.bounds;
    const parent = node.parent ? this.#mirrored.get(node.parent)?.node.bounds : undefined;
    const left = x - (parent?.[0] ?? 0);
    const top = y - (parent?.[1] ?? 0);
    const style = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    if (mirrored.style === style) return;
    mirrored.style = style;
    // All at once: four properties are four changes of the element.
    element.style.cssText = style;
  }
}

/** @param {SemanticNode} node */
function isField(node) {
  return ROLES[node.role].named === 'field';
}

/** @param {Mirrored} mirrored @param {Attributes} attributes */
function writeAttributes(mirrored, attributes) {
  const { element, attributes: written } = mirrored;
  for (const name in written) if (!(name in attributes)) element.removeAttribute(name);
  for (const name in attributes) {
    if (written[name] !== attributes[name]) element.setAttribute(name, attributes[name]);
  }
  mirrored.attributes = attributes;
}

/** The one text node of an element. @param {HTMLElement} element @param {string} text */
function writeText(element, text) {
  const { firstChild } = element;
  if (!(firstChild instanceof Text)) element.append(text);
  else if (firstChild.data !== text) firstChild.data = text;
}
