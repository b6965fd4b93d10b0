/**
 * The search field: a real <input>, always there, laid over the frame that the canvas paints. It lives in the
 * light DOM of the element, through a slot, so that the browser, password managers and phone keyboards treat
 * it as any other field of the page.
 *
 * @typedef {import('./semantic-roles.js').SemanticNode} SemanticNode
 */

const SLOT = 'stamgast-search';

export class TextField {
  #host;
  /** @type {HTMLFormElement | null} */
  #form = null;
  /** @type {HTMLInputElement | null} */
  #input = null;
  /** What the C++ side has or was told last. */
  #known = '';
  #onEdit;
  #nodeId = 0;

  /** @param {HTMLElement} host @param {(node: number, text: string) => void} onEdit */
  constructor(host, onEdit) {
    this.#host = host;
    this.#onEdit = onEdit;
  }

  /**
   * Focuses the field if it lies in this element of the mirror.
   * @param {HTMLElement | undefined} element
   * @returns {boolean} whether it did
   */
  focusIn(element) {
    if (!element?.contains(this.#form?.assignedSlot ?? null)) return false;
    this.#input?.focus();
    return true;
  }

  /**
   * Shows the field in the mirror's element for it.
   * @param {HTMLElement} element
   * @param {SemanticNode} node
   */
  show(element, node) {
    const input = this.#input ?? this.#create();
    if (!element.firstChild) {
      const slot = document.createElement('slot');
      slot.name = SLOT;
      element.append(slot);
    }
    this.#nodeId = node.id;
    setIfChanged(input, 'aria-label', node.name ?? '');
    setIfChanged(input, 'placeholder', node.description ?? '');
    const value = node.value ?? '';
    // What comes back is usually what was typed some frames ago; only a value of the other side's own
    // replaces what stands there.
    if (value !== this.#known) {
      this.#known = value;
      if (input.value !== value) input.value = value;
    }
  }

  remove() {
    this.#form?.remove();
    this.#form = null;
    this.#input = null;
  }

  #create() {
    const form = document.createElement('form');
    form.slot = SLOT;
    form.setAttribute('role', 'search');
    form.addEventListener('submit', (event) => {
      // The list follows each letter; Enter only puts the phone's keyboard away.
      event.preventDefault();
      if (matchMedia('(pointer: coarse)').matches) this.#input?.blur();
    });
    const input = document.createElement('input');
    Object.assign(input, {
      type: 'search',
      name: 'stamgast-search',
      autocomplete: 'off',
      enterKeyHint: 'search',
    });
    input.setAttribute('autocapitalize', 'none');
    input.spellcheck = false;
    input.addEventListener('input', () => this.#edited(input.value));
    form.append(input);
    this.#host.append(form);
    this.#form = form;
    this.#input = input;
    this.#known = '';
    return input;
  }

  /** @param {string} text */
  #edited(text) {
    this.#known = text;
    this.#onEdit(this.#nodeId, text);
  }
}

/** @param {Element} element @param {string} name @param {string} value */
function setIfChanged(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
