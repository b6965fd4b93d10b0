import { readHex, writeHex } from '../color/srgb.js';
import { ContrastReadout } from './contrast-readout.js';
import { make } from './make.js';
import { TokenRow } from './token-row.js';

/** A colour: picker, text, how opaque it is where it is not quite, and whom it meets at which contrast. */
export class ColorRow extends TokenRow {
  #value = '#000000';
  #picker;
  #text;
  #alpha;
  #opacity;
  #contrast;

  /** @param {string} token @param {string} description @param {import('./token-row.js').TokenEditor} editor */
  constructor(token, description, editor) {
    super(token, description, editor);
    this.#picker = make('input', { type: 'color', 'aria-label': `${this.name}, picker` });
    this.#text = make('input', {
      type: 'text',
      class: 'hex',
      id: this.inputId,
      spellcheck: 'false',
      autocomplete: 'off',
      'aria-describedby': `${this.help.id} ${this.problem.id}`,
    });
    this.#alpha = make('input', {
      type: 'range',
      min: '0',
      max: '100',
      'aria-label': `${this.name}, opacity in %`,
    });
    this.#opacity = make(
      'div',
      { class: 'opacity' },
      make('span', { 'aria-hidden': 'true' }, 'Opacity'),
      this.#alpha,
    );
    this.#contrast = new ContrastReadout(token);
    this.element.append(
      this.#picker,
      this.label(),
      this.#text,
      this.help,
      this.#opacity,
      this.#contrast.element,
      this.problem,
    );
    this.element.classList.add('color');
    this.draggedAt(this.#picker, () => this.#mixed());
    this.draggedAt(this.#alpha, () => this.#mixed());
    this.typedIn(this.#text, 'a colour');
  }

  /** @param {string} value */
  show(value) {
    const color = readHex(value);
    if (!color) return;
    this.#value = value;
    const { channels, alpha } = color;
    this.#picker.value = writeHex({ channels, alpha: 1 });
    this.write(this.#text, value);
    this.#alpha.value = String(Math.round(alpha * 100));
    this.#opacity.hidden = alpha === 1 && this.token !== 'color.shadow';
  }

  /** @param {import('../color/contrast-report.js').Finding[]} findings of this token @param {Readonly<Record<string, string>>} tokens */
  showContrast(findings, tokens) {
    this.#contrast.show(findings, tokens);
  }

  /** The picker's colour with the slider's opacity. */
  #mixed() {
    const color = readHex(this.#picker.value);
    if (!color) return this.#value;
    const alpha = this.#opacity.hidden ? (readHex(this.#value)?.alpha ?? 1) : this.#alpha.valueAsNumber / 100;
    return writeHex({ ...color, alpha });
  }
}
