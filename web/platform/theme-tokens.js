/**
 * Design tokens: from the token files (Design Tokens Community Group format) to flat names and values, as the
 * C++ side takes them and as CSS custom properties. `color.accent` → `#0b6e4f`, `size.space-m` → `12`,
 * `text.body.family` → `Georgia, serif`.
 *
 * A merchant overrides a token on the element by a custom property: `--stamgast-color-accent: teal`.
 *
 * @typedef {Record<string, string>} FlatTokens
 */

/** @param {Record<string, any>} tree @param {string} [prefix] @returns {FlatTokens} */
export function flattenTokens(tree, prefix = '') {
  /** @type {FlatTokens} */
  const flat = {};
  for (const [key, branch] of Object.entries(tree)) {
    if (key.startsWith('$')) continue;
    if (typeof branch === 'object' && branch !== null && '$value' in branch)
      flat[prefix + key] = plainValue(branch.$value);
    else if (typeof branch === 'object' && branch !== null)
      Object.assign(flat, flattenTokens(branch, `${prefix}${key}.`));
  }
  return flat;
}

/** @param {unknown} value */
function plainValue(value) {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null && 'value' in value) return String(value.value);
  return String(value).replace(/^(-?[\d.]+)px$/, '$1');
}

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
 * Puts the merchant's custom properties and the page's font in. `style` is the computed style of the element;
 * `toHex` turns any CSS colour into `#rrggbbaa`, and what is none into null: the theme's stays.
 * @param {FlatTokens} tokens
 * @param {Pick<CSSStyleDeclaration, 'getPropertyValue' | 'fontFamily'>} style
 * @param {(color: string) => string | null} toHex
 * @returns {FlatTokens}
 */
export function overrideTokens(tokens, style, toHex) {
  const entries = Object.entries(tokens).map(([name, value]) => {
    const own = style.getPropertyValue(customProperty(name)).trim();
    const chosen = own === '' ? value : plainValue(own);
    if (name.startsWith('color.')) return [name, (own && toHex(own)) || value];
    return [name, chosen === 'inherit' ? style.fontFamily : chosen];
  });
  return Object.fromEntries(entries);
}

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

/** What a merchant sets. @param {string} token */
export function customProperty(token) {
  return `--stamgast-${token.replaceAll('.', '-')}`;
}

/**
 * What the mirror's style sheets read: the outcome. Another name, or the outcome would be taken for a
 * merchant's wish.
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
