/**
 * One field as the browser knows it: an <input>, a <textarea> or a <select>, with what is said about it, in an
 * element of its own.
 *
 * @typedef {import('./semantic-roles.js').SemanticNode} SemanticNode
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control
 * @typedef {object} FieldReceiver
 * @property {(node: number, text: string) => void} edit
 * @property {(node: number) => void} activate Enter, in a field of one line
 */
import { countryOptions } from './countries.js';

const EXACT = { autocapitalize: 'none', spellcheck: 'false' };

/**
 * What each kind of field is: of `kit::FieldKind`, and the search field. One row a kind.
 * @type {Readonly<Record<string, {tag: 'input' | 'textarea' | 'select', attributes?: Record<string, string>}>>}
 */
const KINDS = Object.freeze({
  search: {
    tag: 'input',
    attributes: {
      ...EXACT,
      type: 'search',
      name: 'stamgast-search',
      autocomplete: 'off',
      enterkeyhint: 'search',
    },
  },
  text: { tag: 'input', attributes: { type: 'text' } },
  email: { tag: 'input', attributes: { ...EXACT, type: 'email' } },
  phone: { tag: 'input', attributes: { type: 'tel' } },
  day: { tag: 'input', attributes: { type: 'date' } },
  code: { tag: 'input', attributes: { ...EXACT, type: 'text', autocorrect: 'off' } },
  long_text: { tag: 'textarea' },
  choice: { tag: 'select' },
  country: { tag: 'select' },
});

/** The kinds of which there is a row: a test compares them with the C++ side's. */
export const FIELD_KINDS = Object.freeze(Object.keys(KINDS));

export class FieldControl {
  #id;
  #receiver;
  /** @type {Control} */
  #control;
  /** Read to assistive technology after name and value; a search field has none. @type {HTMLElement | null} */
  #about = null;
  /** What the C++ side has or was told last. */
  #known = '';
  #options = '';

  /**
   * @param {SemanticNode} node its id and kind stay as they are
   * @param {string} slot
   * @param {FieldReceiver} receiver
   */
  constructor(node, slot, receiver) {
    this.#id = node.id;
    this.#receiver = receiver;
    this.#control = createControl(node.field?.kind ?? 'search');
    this.element = node.field ? this.#createField(slot) : createSearch(this.#control);
    this.element.slot = slot;
    this.#control.addEventListener('input', () => this.#edited());
    // What some password managers and the lists of a phone send alone.
    this.#control.addEventListener('change', () => this.#edited());
    if (node.field) this.#control.addEventListener('keydown', (event) => this.#key(event));
  }

  focus() {
    this.#control.focus();
  }

  /** Says what the node says. @param {SemanticNode} node @param {string} locale of the page */
  describe(node, locale) {
    const { name = '', value = '', description = '', disabled = false, field } = node;
    if (!field) {
      write(this.#control, { 'aria-label': name, placeholder: description });
    } else {
      const { required, problem, autocomplete, max_length: most } = field;
      write(this.#control, {
        'aria-label': name,
        'aria-required': required ? 'true' : null,
        'aria-invalid': problem ? 'true' : null,
        'aria-describedby': problem || description ? (this.#about?.id ?? null) : null,
        'aria-disabled': disabled ? 'true' : null,
        autocomplete: autocomplete ?? 'off',
        maxlength: most ? String(most) : null,
        readonly: disabled ? '' : null,
      });
      this.#sayAbout([problem, description].filter(Boolean).join(' '));
      if (isSelect(this.#control)) this.#offer(this.#control, node, locale);
    }
    this.#hold(value);
  }

  /** @param {string} value */
  #hold(value) {
    // What comes back is usually what was typed some frames ago; only a value of the other side's own
    // replaces what stands there.
    if (value === this.#known) return;
    this.#known = value;
    if (this.#control.value !== value) this.#control.value = value;
  }

  /** The document refers to it by an id, which hidden elements may have too. @param {string} slot */
  #createField(slot) {
    const element = document.createElement('div');
    this.#about = document.createElement('span');
    this.#about.hidden = true;
    this.#about.id = `${slot}-about`;
    this.#control.name = slot;
    element.append(this.#control, this.#about);
    return element;
  }

  /** @param {string} text */
  #sayAbout(text) {
    if (this.#about && this.#about.textContent !== text) this.#about.textContent = text;
  }

  /**
   * Nothing is chosen as long as the value is none of them: an option of its own says so.
   * @param {HTMLSelectElement} select @param {SemanticNode} node @param {string} locale
   */
  #offer(select, { field, value = '', disabled = false }, locale) {
    const offered = field?.kind === 'country' ? countryOptions(locale) : (field?.options ?? []);
    const options = offered.some((each) => each.value === value)
      ? offered
      : [{ value, label: value }, ...offered];
    const wanted = JSON.stringify(options);
    if (wanted !== this.#options) {
      select.replaceChildren(...options.map((each) => new Option(each.label, each.value)));
      select.value = value;
      this.#options = wanted;
    }
    select.disabled = disabled;
  }

  #edited() {
    const text = this.#control.value;
    if (text === this.#known) return;
    this.#known = text;
    this.#receiver.edit(this.#id, text);
  }

  /** @param {Event} event */
  #key(event) {
    const { key, isComposing, keyCode } = /** @type {KeyboardEvent} */ (event);
    // Enter chooses a word while it is composed (229 in Safari, where that has just ended), opens a select,
    // and breaks a line in a field of several.
    if (key !== 'Enter' || isComposing || keyCode === 229 || this.#control.localName !== 'input') return;
    event.preventDefault();
    this.#receiver.activate(this.#id);
  }
}

/** @param {string} kind @returns {Control} */
function createControl(kind) {
  const { tag, attributes = {} } = KINDS[kind] ?? KINDS.text;
  const control = document.createElement(tag);
  write(control, attributes);
  return control;
}

/** @param {Control} control @returns {control is HTMLSelectElement} */
function isSelect(control) {
  return control.localName === 'select';
}

/** @param {Control} input */
function createSearch(input) {
  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  form.addEventListener('submit', (event) => {
    // The list follows each letter; Enter only puts the phone's keyboard away.
    event.preventDefault();
    if (matchMedia('(pointer: coarse)').matches) input.blur();
  });
  form.append(input);
  return form;
}

/** Only what is different; null takes the attribute away. @param {Element} element @param {Record<string, string | null>} attributes */
function write(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
