/**
 * The names that WordPress uses in its texts; the rest comes as numbers.
 * @type {ReadonlyMap<string, string>}
 */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
  }),
);

/**
 * The Store API writes names and messages as HTML; the contract wants plain text.
 * @param {string} html
 * @returns {string}
 */
export function plainText(html) {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
      if (name) return NAMED.get(name) ?? entity;
      const code = decimal ? parseInt(decimal, 10) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .trim();
}
