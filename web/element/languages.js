import { catalogueFile } from '../bridge/shipped-files.js';

/**
 * The languages that Stamgast speaks, one file each in `web/locales`, and which way each is read.
 * @type {Readonly<Record<string, 'ltr' | 'rtl'>>}
 */
export const LANGUAGES = Object.freeze({ ar: 'rtl', de: 'ltr', en: 'ltr', fr: 'ltr', nl: 'ltr' });

/**
 * The first wish whose language there is, as a whole tag (`nl-BE` keeps Belgian dates and money); else English.
 * @param {readonly (string | null | undefined)[]} wishes */
export function chooseLocale(wishes) {
  for (const wish of wishes) {
    if (wish && Object.hasOwn(LANGUAGES, languageOf(wish)) && isValid(wish)) return wish;
  }
  return 'en';
}

/**
 * Which way the page is read. It follows the words on it and not the page around: English on a Hebrew page is
 * still read from the left.
 * @param {string} locale of `chooseLocale` @returns {'ltr' | 'rtl'}
 */
export function directionOf(locale) {
  return LANGUAGES[languageOf(locale)];
}

/**
 * A catalogue as `.dev/catalogues.mjs` writes it.
 *
 * @typedef {object} Catalogue
 * @property {string} of which messages in which order
 * @property {string[]} notice the title and the text of what is said where the page cannot be shown
 * @property {(string | Record<string, string>)[]} texts in the order of the wasm module's messages; plural
 *   category → text, where something is counted
 */

/** @type {Map<string, Promise<Catalogue>>} */
const catalogues = new Map();

/** @param {string} locale @returns {Promise<Catalogue['texts']>} rejects when they are of another build */
export async function loadMessages(locale) {
  const { of, texts } = await loadCatalogue(locale);
  if (of === STAMGAST_CATALOGUE) return texts;
  throw new Error(
    `The messages for ${locale} are of another build of Stamgast: put all files of one build on the server.`,
  );
}

/** @param {string} locale @returns {Promise<Catalogue['notice']>} of whichever build */
export async function loadNotice(locale) {
  return (await loadCatalogue(locale)).notice;
}

/** @param {string} locale @returns {Promise<Catalogue>} */
function loadCatalogue(locale) {
  const language = languageOf(locale);
  let catalogue = catalogues.get(language);
  if (!catalogue) {
    catalogue = fetchCatalogue(language);
    catalogue.catch(() => catalogues.delete(language));
    catalogues.set(language, catalogue);
  }
  return catalogue;
}

/** @param {string} language @returns {Promise<Catalogue>} */
async function fetchCatalogue(language) {
  const { url, integrity } = catalogueFile(language);
  const response = await fetch(url, { integrity });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${response.statusText}`);
  return response.json();
}

/** @param {string} locale */
function languageOf(locale) {
  return locale.split('-')[0].toLowerCase();
}

/** @param {string} locale */
function isValid(locale) {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
