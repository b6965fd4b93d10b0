/**
 * The files that a page loads after this one, where they keep their names: the mark in an address keeps a cache from
 * answering with the file of another build. Each address is written out, because bundlers, and Vite's development server,
 * follow only such a `new URL` to the file and move it along. `hashed-files.js` stands in its place where each file has
 * its content's hash in its name.
 *
 * @typedef {object} ShippedFile
 * @property {URL} url
 * @property {string} [integrity] what `fetch` holds it to
 */

/** @type {Readonly<Record<string, () => URL>>} */
export const CATALOGUES = {
  ar: () => new URL(`./locales/ar.json?of=${STAMGAST_CATALOGUE}`, import.meta.url),
  de: () => new URL(`./locales/de.json?of=${STAMGAST_CATALOGUE}`, import.meta.url),
  en: () => new URL(`./locales/en.json?of=${STAMGAST_CATALOGUE}`, import.meta.url),
  fr: () => new URL(`./locales/fr.json?of=${STAMGAST_CATALOGUE}`, import.meta.url),
  nl: () => new URL(`./locales/nl.json?of=${STAMGAST_CATALOGUE}`, import.meta.url),
};

/** @type {Readonly<Record<string, () => URL>>} */
export const PLUGINS = {
  demo: () => new URL('./plugins/demo.js', import.meta.url),
  ecwid: () => new URL('./plugins/ecwid.js', import.meta.url),
  medusa: () => new URL('./plugins/medusa.js', import.meta.url),
  shopware: () => new URL('./plugins/shopware.js', import.meta.url),
  vendure: () => new URL('./plugins/vendure.js', import.meta.url),
  woocommerce: () => new URL('./plugins/woocommerce.js', import.meta.url),
};

/**
 * Vite makes a part of the script of each small file, unless its address forbids it, and the policy of a page seldom
 * allows to fetch a script's parts.
 * @type {Readonly<Record<string, () => URL>>}
 */
export const THEMES = {
  boutique: () => new URL(`./themes/boutique.json?no-inline&of=${STAMGAST_THEME.mark}`, import.meta.url),
  contrast: () => new URL(`./themes/contrast.json?no-inline&of=${STAMGAST_THEME.mark}`, import.meta.url),
  dense: () => new URL(`./themes/dense.json?no-inline&of=${STAMGAST_THEME.mark}`, import.meta.url),
  grocer: () => new URL(`./themes/grocer.json?no-inline&of=${STAMGAST_THEME.mark}`, import.meta.url),
  playful: () => new URL(`./themes/playful.json?no-inline&of=${STAMGAST_THEME.mark}`, import.meta.url),
};

/** @returns {Record<'glue' | 'binary' | 'orders' | 'rest', ShippedFile> & {mark: string}} of one build, and its mark */
export function moduleFiles() {
  return {
    mark: STAMGAST_MODULE,
    glue: { url: new URL(`./stamgast.mjs?of=${STAMGAST_MODULE}`, import.meta.url) },
    binary: { url: new URL(`./stamgast.wasm?of=${STAMGAST_MODULE}`, import.meta.url) },
    orders: { url: new URL(`./stamgast-orders.wasm?of=${STAMGAST_MODULE}`, import.meta.url) },
    rest: { url: new URL(`./stamgast-rest.wasm?of=${STAMGAST_MODULE}`, import.meta.url) },
  };
}

/** @param {string} language one of `LANGUAGES` @returns {ShippedFile} */
export function catalogueFile(language) {
  return { url: CATALOGUES[language]() };
}

/** @param {string} name of an adapter that comes along @returns {ShippedFile} */
export function adapterFile(name) {
  return { url: PLUGINS[name]() };
}

/** @param {string} name of a theme that comes along and is a file @returns {ShippedFile} */
export function themeFile(name) {
  return { url: THEMES[name]() };
}

/** @returns {ShippedFile} what reads a merchant's own theme */
export function themeReaderFile() {
  return { url: new URL('./theme-reader.js', import.meta.url) };
}

/** @returns {ShippedFile} the doctor of the page */
export function doctorFile() {
  return { url: new URL('./doctor.js', import.meta.url) };
}

/** @returns {ShippedFile} what the doctor compares the others with: `Build` of web/doctor/build-marks.js */
export function buildFile() {
  return { url: new URL('./build.json?no-inline', import.meta.url) };
}

/** @param {ShippedFile} file a module @returns {Promise<any>} what it exports */
export function importFile({ url }) {
  return import(url.href);
}
