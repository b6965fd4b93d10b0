import { boundsOf } from '../theme/token-values.js';
import { make } from './make.js';
import { TokenRow } from './token-row.js';

/** A length or a weight: to drag, and to type. */
export class NumberRow extends TokenRow {
  #slider;
  #number;

  /** @param {string} token @param {string} description @param {import('./token-row.js').TokenEditor} editor */
  constructor(token, description, editor) {
    super(token, description, editor);
    const { least, most, step, unit } = boundsOf(token);
    const range = { min: String(least), max: String(most), step: String(step) };
    this.#slider = make('input', { type: 'range', ...range, 'aria-label': `${this.name}, slider` });
    this.#number = make('input', {
      type: 'number',
      id: this.inputId,
      step: 'any',
      'aria-describedby': `${this.help.id} ${this.problem.id}`,
    });
    const entry = make('span', { class: 'entry' }, this.#number, make('span', { class: 'unit' }, unit));
    this.element.append(this.label(), entry, this.#slider, this.help, this.problem);
    this.element.classList.add('number');
    this.draggedAt(this.#slider, () => this.#slider.value);
    this.typedIn(this.#number, 'a number that this can have');
  }

  /** @param {string} value */
  show(value) {
    this.#slider.value = value;
    this.write(this.#number, value);
  }
}
