/**
 * The theme of one account page: one that ships, by its name, or the merchant's own, read on demand. A theme that cannot
 * be had is told, and “plain” shown.
 *
 * @typedef {import('../platform/theme-tokens.js').FlatTokens} FlatTokens
 * @typedef {string | Record<string, any> | null} ThemeWish a name, an address, or what a theme file would hold
 * @typedef {{light?: FlatTokens, dark?: FlatTokens}} ThemeChanges what it changes of “plain”, in the schemes that it has
 */
import { importFile, themeFile, themeReaderFile } from '../bridge/shipped-files.js';

/** @type {ThemeChanges} */
const PLAIN = Object.freeze({ light: {}, dark: {} });
/** What says nothing about the theme but only about the scheme, see preferences.js. */
const OF_PLAIN = ['', 'auto', 'light', 'dark', 'plain'];

/** Those that were fetched, for all pages. @type {Map<string, Promise<ThemeChanges>>} */
const shipped = new Map();

export class PageTheme {
  #report;
  /** @type {ThemeWish} */
  #wish = null;
  /** Of the latest wish. */
  #loading = Promise.resolve();
  changes = PLAIN;

  /** @param {(sentence: string) => void} report for the merchant */
  constructor(report) {
    this.#report = report;
  }

  /** @param {ThemeWish} wish */
  want(wish) {
    if (wish === this.#wish) return;
    this.#wish = wish;
    this.#loading = this.#load(wish);
  }

  /** Resolves when `changes` are those of the latest wish. @returns {Promise<void>} */
  async settled() {
    const loading = this.#loading;
    await loading;
    if (loading !== this.#loading) await this.settled();
  }

  /** @param {ThemeWish} wish */
  async #load(wish) {
    let changes = PLAIN;
    try {
      changes = await this.#open(wish);
    } catch (error) {
      if (wish === this.#wish) this.#tell(wish, [error instanceof Error ? error.message : String(error)]);
    }
    if (wish === this.#wish) this.changes = changes;
  }

  /** @param {ThemeWish} wish @returns {Promise<ThemeChanges>} */
  async #open(wish) {
    if (wish === null || (typeof wish === 'string' && OF_PLAIN.includes(wish))) return PLAIN;
    if (typeof wish === 'string' && !/[./]/.test(wish)) return openShipped(wish);
    const { openTheme } = await importFile(themeReaderFile());
    /** @type {import('../themes/theme-reader.js').ThemeReading} */
    const { theme, problems } = await openTheme(wish, document.baseURI);
    if (problems.length > 0 && wish === this.#wish)
      this.#tell(
        wish,
        problems.map(({ message }) => message),
      );
    return theme;
  }

  /** @param {ThemeWish} wish @param {string[]} sentences */
  #tell(wish, sentences) {
    const name = typeof wish === 'string' ? `The theme '${wish}'` : 'What the property theme was given';
    this.#report(`${name}: ${sentences.join('; ')}.`);
  }
}

/** @param {string} name @returns {Promise<ThemeChanges>} */
function openShipped(name) {
  let changes = shipped.get(name);
  if (!changes) {
    changes = fetchShipped(name);
    changes.catch(() => shipped.delete(name));
    shipped.set(name, changes);
  }
  return changes;
}

/** @param {string} name @returns {Promise<ThemeChanges>} */
async function fetchShipped(name) {
  const { names } = STAMGAST_THEME;
  if (!names.includes(name))
    throw new Error(`there is none of that name: write ${names.join(', ')}, or the address of a theme file`);
  const { url, integrity } = themeFile(name);
  const response = await fetch(url, { integrity });
  if (!response.ok) throw new Error(`${url.pathname} was answered with ${response.status}`);
  return response.json();
}
