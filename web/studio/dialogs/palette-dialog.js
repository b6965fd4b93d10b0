/**
 * From a brand colour to all colours: shown as they come out, taken over when they please.
 *
 * @typedef {import('../color/contrast-report.js').PairNeed} PairNeed
 * @typedef {import('../theme/draft.js').Scheme} Scheme
 * @typedef {Record<Scheme, Record<string, string>>} Palettes
 */
import { paletteOf } from '../color/palette.js';
import { readHex, writeHex } from '../color/srgb.js';
import { byId, make } from '../panel/make.js';
import { SCHEMES } from '../theme/draft.js';

const STATES = ['positive', 'warning', 'danger', 'info'];

export class PaletteDialog {
  #dialog = /** @type {HTMLDialogElement} */ (byId('palette'));
  #picker = /** @type {HTMLInputElement} */ (byId('brand-color'));
  #hex = /** @type {HTMLInputElement} */ (byId('brand-hex'));
  #needs;
  /** @type {Palettes | null} */
  #palettes = null;
  #frame = 0;
  #suggested = '#000000';

  /** @param {() => readonly PairNeed[]} needs what the colours are held to @param {(brand: string, palettes: Palettes) => void} use */
  constructor(needs, use) {
    this.#needs = needs;
    this.#dialog.querySelector('[data-close]')?.addEventListener('click', () => this.#dialog.close());
    byId('open-palette').addEventListener('click', () => this.#open());
    this.#picker.addEventListener('input', () => this.#wish(this.#picker.value));
    this.#hex.addEventListener('input', () => this.#typed());
    this.#dialog.addEventListener('close', () => {
      if (this.#dialog.returnValue === 'use') use(this.#picker.value, this.#palettes ?? this.#make());
      this.#dialog.returnValue = '';
    });
    this.#dialog.addEventListener('submit', (event) => {
      const wants = /** @type {HTMLButtonElement | null} */ (/** @type {SubmitEvent} */ (event).submitter)
        ?.value;
      // Enter in a field that holds no colour shall not take another one.
      if (wants === 'use' && byId('brand-problem').textContent !== '') event.preventDefault();
    });
  }

  #open() {
    this.#wish(this.#suggested);
    this.#dialog.showModal();
  }

  /** What the dialog begins with. @param {string} color `#rrggbb` */
  suggest(color) {
    this.#suggested = color;
  }

  #typed() {
    const color = readHex(this.#hex.value.trim());
    byId('brand-problem').textContent = color ? '' : 'Write it as #rrggbb, for example #7a2e0e.';
    if (color) this.#wish(writeHex({ ...color, alpha: 1 }), this.#hex);
  }

  /** @param {string} color @param {HTMLInputElement} [from] where it is being typed: left as it is */
  #wish(color, from) {
    this.#picker.value = color;
    if (from !== this.#hex) {
      this.#hex.value = color;
      byId('brand-problem').textContent = '';
    }
    // A drag tells more colours than frames can show.
    cancelAnimationFrame(this.#frame);
    this.#palettes = null;
    this.#frame = requestAnimationFrame(() => this.#showCards());
  }

  /** @returns {Palettes} */
  #make() {
    const color = this.#picker.value;
    const needs = this.#needs();
    return { light: paletteOf(color, 'light', needs), dark: paletteOf(color, 'dark', needs) };
  }

  #showCards() {
    const palettes = this.#make();
    this.#palettes = palettes;
    byId('brand-swatches').replaceChildren(...SCHEMES.map((scheme) => card(scheme, palettes[scheme])));
  }
}

/** The colours at work. @param {Scheme} scheme @param {Record<string, string>} palette */
function card(scheme, palette) {
  const heading = painted('strong', palette['color.text'], '', scheme === 'light' ? 'Light' : 'Dark');
  const words = painted('span', palette['color.text-muted'], '', 'Delivered on Tuesday');
  const link = painted('span', palette['color.link'], '', 'Show the order');
  const button = painted('span', palette['color.on-accent'], palette['color.accent'], 'Order again');
  button.className = 'button';
  const badges = make(
    'div',
    { class: 'badges' },
    ...STATES.map((state) =>
      painted('span', palette[`color.${state}`], palette[`color.${state}-surface`], state),
    ),
  );
  const item = make('li', {}, heading, words, link, button, badges);
  item.style.background = palette['color.surface'];
  item.style.borderColor = palette['color.border'];
  return item;
}

/** @param {'span' | 'strong'} tag @param {string} color @param {string} background @param {string} text */
function painted(tag, color, background, text) {
  const element = make(tag, {}, text);
  element.style.color = color;
  element.style.background = background;
  return element;
}
