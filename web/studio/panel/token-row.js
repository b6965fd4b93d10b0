/**
 * One token in the panel: its name, what it changes, and inputs. What all kinds of rows share.
 *
 * @typedef {object} TokenEditor who is told
 * @property {(tokens: readonly string[], value: string) => void} edit the value of all of them is another one now, and may
 *   change again at once
 * @property {() => void} settle the change is done: the next is a step of its own
 * @property {(token: string, text: string) => string | null} read what somebody typed, as a draft holds it; null: no such
 *   value
 */
import { make } from './make.js';
import { nameOf } from './token-names.js';

export class TokenRow {
  /** @protected */ token;
  /** @protected */ editor;
  /** @protected */ name;
  /** @protected */ help;
  /** @protected */ problem;

  /** @param {string} token @param {string} description @param {TokenEditor} editor */
  constructor(token, description, editor) {
    this.token = token;
    this.editor = editor;
    this.name = nameOf(token);
    this.help = make('p', { class: 'help', id: `${this.inputId}-help` }, description);
    this.problem = make('p', { class: 'problem', id: `${this.inputId}-problem`, role: 'alert' });
    // A form, for the browser's sake: at each change of a field it reads all the others of the same form, to fill them in.
    this.element = make('form', { class: 'token', 'data-token': token, novalidate: true });
    this.element.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Of the input that the label belongs to. */
  get inputId() {
    return `token-${this.token.replaceAll('.', '-')}`;
  }

  /** @param {string} text in lower case @returns {boolean} whether somebody who looks for this means the row */
  matches(text) {
    return `${this.token} ${this.name} ${this.help.textContent}`.toLowerCase().includes(text);
  }

  focus() {
    document.getElementById(this.inputId)?.focus();
  }

  /** @protected The visible name of the row. */
  label() {
    return make('label', { for: this.inputId }, this.name);
  }

  /**
   * @protected What is typed counts when it is done; what cannot be stays there to be put right, and the draft stays.
   * @param {HTMLInputElement} input @param {string} wanted how it should look, for the message
   */
  typedIn(input, wanted) {
    input.addEventListener('change', () => {
      const value = this.editor.read(this.token, input.value);
      this.complain(input, value === null ? `“${input.value}” is not ${wanted}. The last value stays.` : '');
      if (value === null) return;
      this.write(input, value);
      this.editor.edit([this.token], value);
      this.editor.settle();
    });
  }

  /** @protected What the draft says; a field that says otherwise is being typed in. @param {HTMLInputElement} input @param {string} value */
  write(input, value) {
    input.defaultValue = value;
    input.value = value;
    this.complain(input, '');
  }

  /** @protected @param {HTMLInputElement} input @param {string} message empty: all is well */
  complain(input, message) {
    this.problem.textContent = message;
    if (message === '') input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  }

  /** @protected Inputs that change as they are dragged. @param {HTMLInputElement} input @param {() => string} value */
  draggedAt(input, value) {
    input.addEventListener('input', () => this.editor.edit([this.token], value()));
    input.addEventListener('change', () => this.editor.settle());
  }
}
