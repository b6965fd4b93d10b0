/**
 * What the customer does, from the mirror's elements into messages. `click` is the one way in which anything
 * is activated, by mouse, finger, keyboard and assistive technology alike.
 *
 * @typedef {import('./semantics-mirror.js').SemanticsMirror} SemanticsMirror
 * @typedef {import('./semantic-roles.js').SemanticNode} SemanticNode
 *
 * @typedef {object} InputReceiver
 * @property {(hovered: number, pressed: number) => void} pointer
 * @property {(focused: number, visible: boolean) => void} focus
 * @property {(node: number) => void} activate
 * @property {(node: number, text: string) => void} edit
 * @property {(url: string) => boolean} navigate false: the page around wants to do it itself
 */

import { SpinKeys } from './spin-keys.js';

const ACTIVATED = new Set(['button', 'link', 'checkbox', 'radio']);

export class CustomerInput {
  #root;
  #mirror;
  #receiver;
  #spinKeys;
  #hovered = 0;
  #pressed = 0;
  #focused = 0;

  /**
   * @param {HTMLElement} root holds all surfaces
   * @param {SemanticsMirror} mirror
   * @param {InputReceiver} receiver
   * @param {AbortSignal} signal
   */
  constructor(root, mirror, receiver, signal) {
    this.#root = root;
    this.#mirror = mirror;
    this.#receiver = receiver;
    this.#spinKeys = new SpinKeys((node, text) => receiver.edit(node, text));
    /** @param {string} type @param {(event: any) => void} listener */
    const on = (type, listener) =>
      root.addEventListener(type, listener, { signal, passive: type.startsWith('pointer') });
    on('pointerover', (event) => this.#point(event, this.#pressed));
    on('pointerdown', (event) => this.#point(event, this.#idOf(event)));
    on('pointerup', (event) => this.#point(event, 0));
    on('pointerleave', () => this.#tell(0, 0));
    on('pointercancel', () => this.#tell(0, 0));
    on('focusin', (event) => this.#focus(this.#idOf(event), focusIsVisible(event)));
    on('focusout', () => this.#focus(0, false));
    on('click', (event) => this.#click(event));
    on('keydown', (event) => this.#key(event));
    signal.addEventListener('abort', () => this.#leave());
  }

  /** The element is elsewhere in the document, which takes the focus from what is in it; not every browser tells. */
  moved() {
    const { activeElement } = /** @type {ShadowRoot} */ (this.#root.getRootNode());
    if (!this.#root.contains(activeElement)) this.#leave();
  }

  #leave() {
    this.#tell(0, 0);
    if (this.#focused !== 0) this.#focus(0, false);
  }

  /** @param {number} focused @param {boolean} visible */
  #focus(focused, visible) {
    this.#focused = focused;
    this.#receiver.focus(focused, visible);
  }

  /** @param {Event} event */
  #idOf(event) {
    return this.#mirror.nodeOf(event)?.id ?? 0;
  }

  /** @param {PointerEvent} event @param {number} pressed */
  #point(event, pressed) {
    // A finger does not hover: what it touched would stay lit after it is gone.
    this.#tell(event.pointerType === 'touch' ? 0 : this.#idOf(event), pressed);
  }

  /** @param {number} hovered @param {number} pressed */
  #tell(hovered, pressed) {
    if (hovered === this.#hovered && pressed === this.#pressed) return;
    this.#hovered = hovered;
    this.#pressed = pressed;
    this.#receiver.pointer(hovered, pressed);
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const node = this.#mirror.nodeOf(event);
    if (!node || node.disabled || !ACTIVATED.has(node.role)) return;
    if (node.role === 'link') {
      if (node.url && staysHere(event) && !this.#receiver.navigate(node.url)) event.preventDefault();
    } else this.#receiver.activate(node.id);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const node = this.#mirror.nodeOf(event);
    const taken =
      node?.role === 'spin_button'
        ? !node.disabled && this.#spinKeys.press(node, event)
        : node?.role === 'radio' && moveToRadio(event);
    if (taken) event.preventDefault();
  }
}

/** Not for a new tab, a new window or a download: those are the browser's. @param {MouseEvent} event */
function staysHere({ button, ctrlKey, metaKey, shiftKey, altKey }) {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** @param {Event} event */
function focusIsVisible(event) {
  const [target] = event.composedPath();
  return target instanceof Element && target.matches(':focus-visible');
}

/**
 * The arrow keys of a radio group choose what stands beside the focused one.
 * @param {KeyboardEvent} event
 * @returns {boolean} whether it was one of them
 */
function moveToRadio(event) {
  const [radio] = /** @type {[HTMLElement]} */ (event.composedPath());
  const rightToLeft = /Left|Right/.test(event.key) && getComputedStyle(radio).direction === 'rtl';
  const forward = ['ArrowDown', 'ArrowRight'].includes(event.key);
  if (!forward && !['ArrowUp', 'ArrowLeft'].includes(event.key)) return false;
  const radios = /** @type {HTMLElement[]} */ ([
    ...(radio.closest('[role=radiogroup]')?.querySelectorAll('[role=radio]') ?? []),
  ]);
  const by = forward !== rightToLeft ? 1 : -1;
  const next = radios.at((radios.indexOf(radio) + by) % radios.length);
  next?.focus();
  next?.click();
  return true;
}
