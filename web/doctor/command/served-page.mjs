/**
 * What a page's HTML says of Stamgast, read without a browser: tags and their attributes, not what scripts add later.
 *
 * @typedef {{name: string, attributes: Record<string, string>}} Tag
 *
 * @typedef {object} ServedPage
 * @property {string[]} policies of its `<meta http-equiv>`
 * @property {string | null} script address of stamgast-account.js; null where the page loads it in another way
 * @property {boolean} isModule whether its tag says so
 * @property {Tag[]} elements of Stamgast's
 */

const COMMENT = /<!--[\s\S]*?-->/g;
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** Its usual name, also with a content hash in it. */
const SCRIPT = /\bstamgast(-account)?([.-][\w-]+)?\.m?js(\?|$)/;

/** @param {string} html @param {string} url of the page @returns {ServedPage} */
export function readPage(html, url) {
  const tags = [...html.replace(COMMENT, '').matchAll(TAG)].map(([, name, attributes]) => ({
    name: name.toLowerCase(),
    attributes: readAttributes(attributes),
  }));
  const base = new URL(tags.find(({ name }) => name === 'base')?.attributes.href ?? '', url);
  const script = tags.find(({ name, attributes: { src } }) => name === 'script' && src && SCRIPT.test(src));
  return {
    policies: tags.filter(isPolicy).map(({ attributes }) => attributes.content ?? ''),
    script: script ? new URL(script.attributes.src, base).href : null,
    isModule: script?.attributes.type === 'module',
    elements: tags.filter(({ name }) => name.startsWith('stamgast-')),
  };
}

/** @param {Tag} tag */
function isPolicy({ name, attributes }) {
  return name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
}

/** @param {string} text @returns {Record<string, string>} */
function readAttributes(text) {
  const found = [...text.matchAll(ATTRIBUTE)].map(([, name, ...values]) => [
    name.toLowerCase(),
    (values.find((value) => value !== undefined) ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
  ]);
  return Object.fromEntries(found);
}
