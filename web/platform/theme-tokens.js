/**
 * The tokens of a theme, flat: `color.accent` → `#0d6a4e` or `#0d6a4ecc`, `size.space-m` → `12` (CSS px),
 * `text.body.family` → `Georgia, serif` or `inherit`. So the C++ side takes them, and the mirror as CSS custom
 * properties. `web/themes/theme-reader.js` makes them from what designers write.
 *
 * A merchant overrides a token on the element, or on anything around it, by a custom property:
 * `--stamgast-color-accent: teal`.
 *
 * @typedef {Record<string, string>} FlatTokens
 */

/**
 * Text follows the customer's text size; so do the things that hold one line of it. Spaces, radii and
 * breakpoints do not.
 */
const FOLLOWS_TEXT = /^(text\..*\.(size|line-height|letter-spacing)|size\.(control|touch-target|icon))$/;
const DEFAULT_TEXT_PX = 16;

/** @param {FlatTokens} tokens @param {number} textPx how large text of the default size is wanted @returns {FlatTokens} */
export function scaleToText(tokens, textPx) {
  if (textPx === DEFAULT_TEXT_PX) return tokens;
  const factor = textPx / DEFAULT_TEXT_PX;
  const entries = Object.entries(tokens).map(([name, value]) =>
    FOLLOWS_TEXT.test(name) ? [name, String(Math.round(Number(value) * factor * 100) / 100)] : [name, value],
  );
  return Object.fromEntries(entries);
}

/**
 * What CSS can say in more than one way, brought to one.
 *
 * @typedef {object} CssValues
 * @property {(color: string) => string | null} toHex any CSS colour as `#rrggbbaa`; what is none is null
 * @property {(length: string) => string | null} toPx any CSS length as a number of CSS px; what is none is null
 */

/**
 * Puts the merchant's custom properties and the page's font in. What is no value of its kind leaves the theme's.
 * @param {FlatTokens} tokens
 * @param {Pick<CSSStyleDeclaration, 'getPropertyValue' | 'fontFamily'>} style computed, of the element
 * @param {CssValues} css
 * @returns {FlatTokens}
 */
export function overrideTokens(tokens, style, css) {
  const entries = Object.entries(tokens).map(([name, value]) => {
    const own = style.getPropertyValue(customProperty(name)).trim();
    const chosen = (own && cssValue(name, own, css)) || value;
    return [name, chosen === 'inherit' ? style.fontFamily : chosen];
  });
  return Object.fromEntries(entries);
}

/** @param {string} name @param {string} own @param {CssValues} css */
function cssValue(name, own, { toHex, toPx }) {
  if (name.startsWith('color.')) return toHex(own);
  if (name.endsWith('.family')) return own;
  if (/^-?[\d.]+$/.test(own)) return own;
  return name.endsWith('.weight') ? (WEIGHT_NAMES[own] ?? null) : toPx(own);
}

/** @type {Record<string, string>} */
const WEIGHT_NAMES = { normal: '400', bold: '700' };

/**
 * For scripts whose letters are joined, as Arabic is written: space between them would tear words apart.
 * @param {FlatTokens} tokens @returns {FlatTokens}
 */
export function joinLetters(tokens) {
  const entries = Object.entries(tokens).map(([name, value]) =>
    name.endsWith('.letter-spacing') ? [name, '0'] : [name, value],
  );
  return Object.fromEntries(entries);
}

/** @type {FlatTokens} */
const STRONGER = {
  'color.text-muted': 'color.text',
  'color.border': 'color.border-strong',
  'color.border-strong': 'color.text',
};

/**
 * For customers who ask their system for more contrast, in whatever theme: what is said in passing is as strong as the
 * rest, and every line can be seen.
 * @param {FlatTokens} tokens @returns {FlatTokens}
 */
export function strengthen(tokens) {
  const entries = Object.entries(tokens).map(([name, value]) => [
    name,
    tokens[STRONGER[name] ?? name] ?? value,
  ]);
  return Object.fromEntries(entries);
}

/** What a merchant sets. @param {string} token */
export function customProperty(token) {
  return `--stamgast-${token.replaceAll('.', '-')}`;
}

/** As it is written into a style sheet. @param {string} token @param {string} value */
export function cssText(token, value) {
  const isLength = /^(size|text)\..*(?<!\.weight)$/.test(token) && /^-?[\d.]+$/.test(value);
  return isLength ? `${value}px` : value;
}

/**
 * What came of it. Another name, or the outcome would be taken for a merchant's wish.
 * @param {string} token
 */
export function resolvedProperty(token) {
  return `--stamgast-resolved-${token.replaceAll('.', '-')}`;
}

/**
 * `rgb(1 2 3 / 0.5)`, `rgba(1, 2, 3, 0.5)` or `color(srgb 0.1 0.2 0.3)`, as computed styles say it, as
 * `#rrggbbaa`.
 * @param {string} computed
 */
export function hexOf(computed) {
  // A channel that is missing counts as 0.
  const channelsText = computed.replaceAll('none', '0');
  const numbers = (channelsText.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const most = computed.startsWith('color(') ? 1 : 255;
  const channels = [red / most, green / most, blue / most, alpha];
  return `#${channels.map((part) => twoHex(part)).join('')}`;
}

/** @param {number} part 0–1 */
function twoHex(part) {
  return Math.round(Math.min(Math.max(part, 0), 1) * 255)
    .toString(16)
    .padStart(2, '0');
}
