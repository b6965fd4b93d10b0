/**
 * A theme from a file or from what somebody pastes.
 *
 * @typedef {object} Outcome
 * @property {number} taken how many tokens were understood
 * @property {string[]} problems what was left out, each a sentence
 */
import { byId, make } from '../panel/make.js';

const MOST_BYTES = 1_000_000;

export class ImportDialog {
  #dialog = /** @type {HTMLDialogElement} */ (byId('import'));
  #text = /** @type {HTMLTextAreaElement} */ (byId('import-text'));
  #file = /** @type {HTMLInputElement} */ (byId('import-file'));
  #read;

  /** @param {(text: string, name: string) => Promise<Outcome>} read takes a theme over; `name` of the file, or empty */
  constructor(read) {
    this.#read = read;
    byId('open-import').addEventListener('click', () => this.#open());
    this.#dialog.querySelector('[data-close]')?.addEventListener('click', () => this.#dialog.close());
    this.#file.addEventListener('change', () => void this.#fill());
    this.#dialog.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#import();
    });
  }

  #open() {
    this.#text.value = '';
    this.#file.value = '';
    this.#say([]);
    this.#dialog.showModal();
  }

  async #fill() {
    const file = this.#file.files?.[0];
    if (!file) return;
    if (file.size > MOST_BYTES) this.#say([`${file.name} is too large to be a theme.`]);
    else this.#text.value = await file.text();
  }

  async #import() {
    const name = this.#file.files?.[0]?.name.replace(/(\.tokens|\.resolver)?\.\w+$/, '') ?? '';
    const { taken, problems } = await this.#read(this.#text.value, name);
    if (problems.length === 0) return this.#dialog.close();
    const rest = taken > 0 ? [`${taken} tokens were taken over. These were not:`] : [];
    this.#say([...rest, ...problems]);
  }

  /** @param {string[]} sentences */
  #say(sentences) {
    const items = sentences.map((sentence) => make('li', {}, sentence));
    byId('import-problems').replaceChildren(...(items.length > 0 ? [make('ul', {}, ...items)] : []));
  }
}
