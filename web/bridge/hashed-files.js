/**
 * The files that a page loads after this one, each with its content's hash in its name: they may be kept by caches for
 * ever, and whoever pins this file by its `integrity` has pinned them all. Stands in the place of `shipped-files.js`
 * where `.dev/package/hashed-files.mjs` says so.
 *
 * @typedef {import('./shipped-files.js').ShippedFile & {integrity: string}} HashedFile
 */

/** @returns {Record<'glue' | 'binary' | 'orders' | 'rest', HashedFile> & {mark: string}} of one build, and its mark */
export function moduleFiles() {
  return {
    mark: STAMGAST_MODULE,
    glue: hashedFile('stamgast.mjs'),
    binary: hashedFile('stamgast.wasm'),
    orders: hashedFile('stamgast-orders.wasm'),
    rest: hashedFile('stamgast-rest.wasm'),
  };
}

/** @param {string} language one of `LANGUAGES` @returns {HashedFile} */
export function catalogueFile(language) {
  return hashedFile(`locales/${language}.json`);
}

/** @param {string} name of an adapter that comes along @returns {HashedFile} */
export function adapterFile(name) {
  return hashedFile(`plugins/${name}.js`);
}

/** @param {string} name of a theme that comes along and is a file @returns {HashedFile} */
export function themeFile(name) {
  return hashedFile(`themes/${name}.json`);
}

/** @returns {HashedFile} what reads a merchant's own theme */
export function themeReaderFile() {
  return hashedFile('theme-reader.js');
}

/** @returns {HashedFile} the doctor of the page */
export function doctorFile() {
  return hashedFile('doctor.js');
}

/** @returns {HashedFile} what the doctor compares the others with */
export function buildFile() {
  return hashedFile('build.json');
}

/**
 * An import cannot be held to anything, but a preloaded module can, and an import of it takes what was preloaded.
 * @param {HashedFile} file a module
 * @returns {Promise<any>} what it exports; rejects where the file is another one than it was when this one was built
 */
export async function importFile({ url, integrity }) {
  const link = document.createElement('link');
  // Browsers without it are few; there the file is trusted as the server is.
  if (link.relList.supports('modulepreload')) {
    Object.assign(link, { rel: 'modulepreload', href: url.href, integrity, crossOrigin: 'anonymous' });
    await preloaded(link);
  }
  return import(url.href);
}

/** @param {HTMLLinkElement} link @returns {Promise<void>} */
function preloaded(link) {
  /** @type {Promise<void>} */
  const arrived = new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () =>
      reject(new Error(`${link.href} did not arrive, or is not the file that this build was made with.`)),
    );
    document.head.append(link);
  });
  return arrived.finally(() => link.remove());
}

/** @param {string} name in `build/dist` @returns {HashedFile} */
function hashedFile(name) {
  const { hashed, integrity } = STAMGAST_FILES[name];
  return { url: new URL(hashed, import.meta.url), integrity };
}
