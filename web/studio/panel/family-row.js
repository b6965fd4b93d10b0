import { make } from './make.js';
import { TokenRow } from './token-row.js';

/** A list of fonts, as CSS has them. The page offers the usual ones in `<datalist id="families">`. */
export class FamilyRow extends TokenRow {
  #text;

  /** @param {string} token @param {string} description @param {import('./token-row.js').TokenEditor} editor */
  constructor(token, description, editor) {
    super(token, description, editor);
    this.#text = make('input', {
      type: 'text',
      id: this.inputId,
      list: 'families',
      spellcheck: 'false',
      'aria-describedby': `${this.help.id} ${this.problem.id}`,
    });
    this.element.append(this.label(), this.#text, this.help, this.problem);
    this.element.classList.add('family');
    this.typedIn(this.#text, 'a list of fonts');
  }

  /** @param {string} value */
  show(value) {
    this.write(this.#text, value);
  }
}
