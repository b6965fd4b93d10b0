/** The languages that Stamgast speaks: one file each in `web/locales`. @type {readonly string[]} */
export const LANGUAGES = Object.freeze(['en', 'nl']);

/**
 * The first wish whose language there is, as a whole tag (`nl-BE` keeps Belgian dates and money); else English.
 * @param {readonly (string | null | undefined)[]} wishes */
export function chooseLocale(wishes) {
  for (const wish of wishes) {
    if (wish && LANGUAGES.includes(languageOf(wish)) && isValid(wish)) return wish;
  }
  return 'en';
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
