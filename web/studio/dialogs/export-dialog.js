/**
 * The theme as others take it: tokens, CSS, or a link that opens the studio with it.
 *
 * @typedef {'tokens' | 'css' | 'link'} Format
 * @typedef {{text: string, hint: string, file: {name: string, mime: string} | null}} Exported `file` null: not one
 */
import { byId } from '../panel/make.js';
import { saveFile } from '../../platform/save-file.js';

export class ExportDialog {
  #dialog = /** @type {HTMLDialogElement} */ (byId('export'));
  #form = /** @type {HTMLFormElement} */ (this.#dialog.querySelector('form'));
  #text = /** @type {HTMLTextAreaElement} */ (byId('export-text'));
  #write;
  #say;
  /** @type {Exported['file']} */
  #file = null;

  /**
   * @param {(format: Format) => Promise<Exported>} write
   * @param {(sentence: string) => void} say
   */
  constructor(write, say) {
    this.#write = write;
    this.#say = say;
    byId('open-export').addEventListener('click', () => this.#open());
    this.#dialog.querySelector('[data-close]')?.addEventListener('click', () => this.#dialog.close());
    this.#form.addEventListener('change', () => void this.#show());
    byId('export-save').addEventListener('click', () => this.#save());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#copy();
    });
  }

  async #open() {
    await this.#show();
    this.#dialog.showModal();
  }

  async #show() {
    const format = /** @type {Format} */ (new FormData(this.#form).get('format'));
    const { text, hint, file } = await this.#write(format);
    this.#text.value = text;
    this.#file = file;
    byId('export-hint').textContent = hint;
    byId('export-save').hidden = file === null;
  }

  #save() {
    if (this.#file) saveFile({ ...this.#file, content: this.#text.value });
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#text.value);
      this.#dialog.close();
      this.#say('Copied.');
    } catch {
      // Without the permission the customer's own keys do it.
      this.#text.select();
      byId('export-hint').textContent = 'The browser does not let the studio copy: press Ctrl+C.';
    }
  }
}
