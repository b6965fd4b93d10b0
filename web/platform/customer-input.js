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
 * @property {(url: string) => boolean} navigate false: the page around wants to do it itself
 */

const ACTIVATED = new Set(['button', 'link', 'checkbox', 'radio']);

export class CustomerInput {
  #mirror;
  #receiver;
  #hovered = 0;
  #pressed = 0;

  /**
   * @param {HTMLElement} root holds all surfaces
   * @param {SemanticsMirror} mirror
   * @param {InputReceiver} receiver
   * @param {AbortSignal} signal
   */
  constructor(root, mirror, receiver, signal) {
    this.#mirror = mirror;
    this.#receiver = receiver;
    /** @param {string} type @param {(event: any) => void} listener */
    const on = (type, listener) =>
      root.addEventListener(type, listener, { signal, passive: type.startsWith('pointer') });
    on('pointerover', (event) => this.#point(event, this.#pressed));
    on('pointerdown', (event) => this.#point(event, this.#idOf(event)));
    on('pointerup', (event) => this.#point(event, 0));
    on('pointerleave', () => this.#tell(0, 0));
    on('pointercancel', () => this.#tell(0, 0));
    on('focusin', (event) => receiver.focus(this.#idOf(event), focusIsVisible(event)));
    on('focusout', () => receiver.focus(0, false));
    on('click', (event) => this.#click(event));
    on('keydown', (event) => moveWithArrows(event));
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
 * The keys that radio groups and spin buttons have on the web: they click what stands beside the focused
 * element.
 * @param {KeyboardEvent} event
 */
function moveWithArrows(event) {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
  const role = target.getAttribute('role');
  const forward = ['ArrowDown', 'ArrowRight'].includes(event.key);
  const backward = ['ArrowUp', 'ArrowLeft'].includes(event.key);
  if (!forward && !backward) return;
  const rightToLeft = getComputedStyle(target).direction === 'rtl' && event.key.match(/Left|Right/) !== null;
  if (role === 'radio') moveToRadio(target, forward !== rightToLeft ? 1 : -1);
  else if (role === 'spinbutton')
    step(target, (event.key === 'ArrowUp' || event.key === 'ArrowRight') !== rightToLeft);
  else return;
  event.preventDefault();
}

/** @param {HTMLElement} radio @param {1 | -1} by */
function moveToRadio(radio, by) {
  const radios = /** @type {HTMLElement[]} */ ([
    ...(radio.closest('[role=radiogroup]')?.querySelectorAll('[role=radio]') ?? []),
  ]);
  const next = radios.at((radios.indexOf(radio) + by) % radios.length);
  next?.focus();
  next?.click();
}

/** A stepper is a button, the number, a button. @param {HTMLElement} number @param {boolean} up */
function step(number, up) {
  const buttons = /** @type {HTMLElement[]} */ ([
    ...(number.parentElement?.querySelectorAll(':scope > button') ?? []),
  ]);
  (up ? buttons.at(-1) : buttons[0])?.click();
}
