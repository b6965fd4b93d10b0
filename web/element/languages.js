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

/** @type {Map<string, Promise<Record<string, unknown>>>} */
const catalogues = new Map();

/** @param {string} locale @returns {Promise<Record<string, unknown>>} the messages */
export function loadMessages(locale) {
  const language = languageOf(locale);
  let messages = catalogues.get(language);
  if (!messages) {
    messages = fetchMessages(language);
    messages.catch(() => catalogues.delete(language));
    catalogues.set(language, messages);
  }
  return messages;
}

/** @param {string} language */
async function fetchMessages(language) {
  const url = new URL(`./locales/${language}.json`, import.meta.url);
  const response = await fetch(url);
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
