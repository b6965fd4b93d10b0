/**
 * Where the plain script was loaded from. It stands in the place of `import.meta.url`, which a plain script lacks, and has
 * to be read while the script runs for the first time.
 */
const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);

/** Without an address of its own, as text inside a page, the files are beside the page. */
export const STAMGAST_SCRIPT_URL = script?.src || document.baseURI;
