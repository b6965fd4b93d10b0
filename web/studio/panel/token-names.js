/**
 * Tokens in the order and under the names by which a designer looks for them.
 *
 * @typedef {{title: string, tokens: string[], open: boolean}} TokenGroup
 */

/** The group that holds the fonts of all text styles. */
export const FONTS = 'Fonts';

/** The first pattern that fits takes a token. @type {readonly {title: string, pattern: RegExp, open?: boolean}[]} */
const GROUPS = [
  { title: 'Brand', pattern: /^color\.(accent|on-accent|focus$)/, open: true },
  { title: 'Surfaces and borders', pattern: /^color\.(surface|border|skeleton$|shadow$)/, open: true },
  { title: 'Text colours', pattern: /^color\.(text|link$|neutral)/, open: true },
  { title: 'Messages and states', pattern: /^color\.(positive|warning|danger|info)/ },
  { title: 'Short notices', pattern: /^color\.inverse-/ },
  { title: FONTS, pattern: /\.family$/ },
  { title: 'Corners, lines, shadows', pattern: /^size\.(radius|border|focus-ring|shadow)/ },
  { title: 'Spaces', pattern: /^size\.space/ },
  { title: 'Sizes', pattern: /^size\./ },
];
const OTHERS = 'Others';

/** @param {readonly string[]} tokens flat names @returns {TokenGroup[]} each token in one of them */
export function groupTokens(tokens) {
  const styles = [
    ...new Set(tokens.filter((token) => token.startsWith('text.')).map((token) => token.split('.')[1])),
  ];
  /** @type {typeof GROUPS} */
  const types = styles.map((style) => ({
    title: `Type: ${wordsOf(style).toLowerCase()}`,
    pattern: new RegExp(`^text\\.${style}\\.`),
  }));
  const groups = [...GROUPS, ...types, { title: OTHERS, pattern: /^/ }].map(
    ({ title, pattern, open = false }) => ({
      title,
      pattern,
      open,
      tokens: /** @type {string[]} */ ([]),
    }),
  );
  for (const token of tokens) groups.find(({ pattern }) => pattern.test(token))?.tokens.push(token);
  return groups
    .filter((group) => group.tokens.length > 0)
    .map(({ title, tokens: own, open }) => ({ title, tokens: own, open }));
}

/** `color.surface-raised` is “Surface raised”, `text.body.size` is “Body size”. @param {string} token */
export function nameOf(token) {
  return wordsOf(token.slice(token.indexOf('.') + 1));
}

/** @param {string} id */
function wordsOf(id) {
  const words = id.replace(/[-.]/g, ' ').replace(/\b(x*)(xs|xl)\b/g, (size) => size.toUpperCase());
  return words
    .replace(/ ([sml])$/, (size) => size.toUpperCase())
    .replace(/^./, (letter) => letter.toUpperCase());
}
