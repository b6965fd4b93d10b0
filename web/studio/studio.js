/**
 * The theme studio: joins the tokens, the preview, what was done, and the ways in and out.
 *
 * @typedef {import('./theme/draft.js').Draft} Draft
 */
import { ExportDialog } from './dialogs/export-dialog.js';
import { ImportDialog } from './dialogs/import-dialog.js';
import { PaletteDialog } from './dialogs/palette-dialog.js';
import { byId, make } from './panel/make.js';
import { TokenPanel } from './panel/token-panel.js';
import { Stage } from './stage/stage.js';
import { cssValues } from './theme/css-values.js';
import { differences, withTheme, withToken, withTokens } from './theme/draft.js';
import { exportTheme } from './theme/export-theme.js';
import { History } from './theme/history.js';
import { importTheme } from './theme/import-theme.js';
import { isThemeFragment, readFragment, writeFragment } from './theme/share-link.js';
import { DESCRIPTIONS, loadStarts } from './theme/starts.js';
import { readTokens, readValue } from './theme/token-values.js';

const SAID_MS = 4000;
const TYPED = ['text', 'search', 'number', 'textarea'];

class Studio {
  #starts;
  /** @type {History<Draft>} */
  #history;
  #stage = new Stage({ schemeChanged: () => this.#show(), key: (event) => this.#pressed(event) });
  #panel = new TokenPanel(DESCRIPTIONS, {
    edit: (tokens, value) => this.#edit(tokens, value),
    settle: () => this.#settle(),
    read: (token, text) => readValue(token, text, cssValues),
  });
  #palette = new PaletteDialog(
    () => this.#panel.needs,
    (brand, palettes) => this.#take(withTokens(this.#draft, palettes), `A palette of ${brand}.`),
  );
  #name = /** @type {HTMLInputElement} */ (byId('theme-name'));
  #start = /** @type {HTMLSelectElement} */ (byId('start'));
  /** What this page has written into the address itself. */
  #fragment = '';
  #silence = 0;

  /** @param {import('./theme/starts.js').Start[]} starts one at least */
  constructor(starts) {
    this.#starts = starts;
    this.#history = new History(starts[0].draft);
    new ImportDialog((text, name) => this.#import(text, name));
    new ExportDialog(
      async (format) => {
        await this.#keep();
        return exportTheme(format, this.#draft, location.href);
      },
      (sentence) => this.#say(sentence),
    );
    this.#start.append(...starts.map(({ draft: { base, name } }) => make('option', { value: base }, name)));
    this.#start.addEventListener('change', () => this.#startAnew());
    this.#name.addEventListener('change', () => {
      this.#take({ ...this.#draft, name: this.#name.value.trim() || this.#draft.name });
    });
    byId('undo').addEventListener('click', () => this.#undo());
    byId('redo').addEventListener('click', () => this.#redo());
    byId('skip').addEventListener('click', (/** @type {Event} */ event) => {
      // The fragment of the address is the theme's.
      event.preventDefault();
      byId('tokens').focus();
    });
    document.addEventListener('keydown', (event) => this.#pressed(event));
    addEventListener('hashchange', () => void this.#openLink());
    this.#show();
    void this.#openLink();
  }

  get #draft() {
    return this.#history.present;
  }

  /** @param {readonly string[]} tokens @param {string} value */
  #edit(tokens, value) {
    const { scheme } = this.#stage;
    const edited = tokens.reduce((draft, token) => withToken(draft, scheme, token, value), this.#draft);
    this.#history.record(edited, `${scheme} ${tokens.join()}`);
    this.#show();
  }

  #settle() {
    this.#history.settle();
    void this.#keep();
  }

  /** A step of its own. @param {Draft} draft @param {string} [sentence] for those who cannot see it */
  #take(draft, sentence = '') {
    this.#history.record(draft);
    this.#show();
    this.#settle();
    if (sentence !== '') this.#say(sentence);
  }

  #startAnew() {
    const { draft, only } = this.#startOf(this.#start.value);
    if (only) this.#stage.scheme = only;
    this.#take(draft, `Started from ${draft.name}.`);
  }

  /** @param {string} base the first start where there is none of that name */
  #startOf(base) {
    return this.#starts.find(({ draft }) => draft.base === base) ?? this.#starts[0];
  }

  #undo() {
    const done = this.#history.undo();
    this.#stepped(done ? 'Undone.' : 'There is nothing to undo.');
  }

  #redo() {
    const done = this.#history.redo();
    this.#stepped(done ? 'Done again.' : 'There is nothing to do again.');
  }

  /** @param {string} sentence */
  #stepped(sentence) {
    this.#show();
    void this.#keep();
    this.#say(sentence);
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const key = event.key.toLowerCase();
    const redo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
    if (!redo && key !== 'z') return;
    event.preventDefault();
    if (redo) this.#redo();
    else this.#undo();
  }

  #show() {
    const tokens = this.#draft.tokens[this.#stage.scheme];
    this.#stage.show(this.#draft);
    this.#panel.show(tokens);
    this.#palette.suggest(tokens['color.accent'].slice(0, 7));
    if (this.#name.defaultValue !== this.#draft.name) this.#name.defaultValue = this.#draft.name;
    if (this.#name.value !== this.#draft.name) this.#name.value = this.#draft.name;
    if (this.#start.value !== this.#draft.base) this.#start.value = this.#draft.base;
    // Not `disabled`, which would take the focus away from who presses it.
    byId('undo').ariaDisabled = String(!this.#history.canUndo);
    byId('redo').ariaDisabled = String(!this.#history.canRedo);
  }

  /** The address is the theme: nothing is lost when the page is loaded again. */
  async #keep() {
    const draft = this.#draft;
    const { draft: start } = this.#startOf(draft.base);
    const fragment = await writeFragment({
      name: draft.name,
      base: draft.base,
      changes: differences(draft, start),
    });
    if (draft !== this.#draft) return;
    this.#fragment = draft === start ? '' : fragment;
    history.replaceState(null, '', this.#fragment || location.pathname + location.search);
  }

  async #openLink() {
    if (location.hash === this.#fragment || !isThemeFragment(location.hash)) return;
    const shared = await readFragment(location.hash);
    if (!shared)
      return this.#say('This link holds no theme: it may have been cut off. Ask for it once more.');
    const { draft: start } = this.#startOf(shared.base);
    const light = readTokens(shared.changes.light, start.tokens.light, cssValues);
    const dark = readTokens(shared.changes.dark, start.tokens.dark, cssValues);
    const changed = withTheme(start, { light: light.tokens, dark: dark.tokens });
    this.#take({ ...changed, name: shared.name });
    const problems = [...light.problems, ...dark.problems];
    if (problems.length > 0) this.#say(`Left out, as this studio does not know it: ${problems.join('; ')}.`);
  }

  /** @param {string} text @param {string} name @returns {Promise<import('./dialogs/import-dialog.js').Outcome>} */
  async #import(text, name) {
    const { draft, taken, problems } = await importTheme(text, this.#draft);
    if (taken > 0) this.#take(name === '' ? draft : { ...draft, name }, `Imported ${taken} tokens.`);
    return { taken, problems };
  }

  /** @param {string} sentence for a while */
  #say(sentence) {
    const status = byId('said');
    clearTimeout(this.#silence);
    status.textContent = sentence;
    this.#silence = setTimeout(() => (status.textContent = ''), SAID_MS);
  }
}

/** What is typed and does not count yet has an undo of its own. @param {EventTarget | null} target */
function isTyping(target) {
  const { type = '', value, defaultValue } = /** @type {Partial<HTMLInputElement>} */ (target ?? {});
  return TYPED.includes(type) && value !== defaultValue;
}

new Studio(await loadStarts());
