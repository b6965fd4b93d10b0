/**
 * What the value of a token can be, for inputs and for what comes from outside.
 *
 * @typedef {'color' | 'length' | 'weight' | 'family'} TokenKind
 * @typedef {{least: number, most: number, step: number, unit: string}} Bounds of a slider; what is typed may go to
 *   `MOST_LENGTH`
 */
const MOST_LENGTH = 4000;

/** The first pattern that fits. @type {readonly [RegExp, Bounds][]} */
const BOUNDS = [
  [/^size\.space-/, { least: 0, most: 64, step: 1, unit: 'px' }],
  [/^size\.radius-full$/, { least: 0, most: 999, step: 1, unit: 'px' }],
  [/^size\.radius-/, { least: 0, most: 32, step: 1, unit: 'px' }],
  [/^size\.(border|focus-ring)$/, { least: 0, most: 6, step: 0.5, unit: 'px' }],
  [/^size\.(control|touch-target)$/, { least: 24, most: 72, step: 1, unit: 'px' }],
  [/^size\.icon$/, { least: 12, most: 32, step: 1, unit: 'px' }],
  [/^size\.thumbnail$/, { least: 24, most: 160, step: 1, unit: 'px' }],
  [/^size\.shadow-/, { least: 0, most: 48, step: 1, unit: 'px' }],
  [/^size\./, { least: 320, most: 1600, step: 10, unit: 'px' }],
  [/\.letter-spacing$/, { least: -2, most: 4, step: 0.1, unit: 'px' }],
  [/\.weight$/, { least: 100, most: 900, step: 50, unit: '' }],
  [/\.line-height$/, { least: 12, most: 64, step: 1, unit: 'px' }],
  [/\.size$/, { least: 10, most: 48, step: 1, unit: 'px' }],
];

/** @param {string} token its flat name @returns {TokenKind} */
export function kindOf(token) {
  if (token.startsWith('color.')) return 'color';
  if (token.endsWith('.family')) return 'family';
  return token.endsWith('.weight') ? 'weight' : 'length';
}

/** Of the numbers among them. @param {string} token @returns {Bounds} */
export function boundsOf(token) {
  const bounds = BOUNDS.find(([pattern]) => pattern.test(token))?.[1];
  if (!bounds) throw new TypeError(`${token} is no number`);
  return bounds;
}

/**
 * @param {string} token @param {string} text as somebody wrote it, or as CSS has it
 * @param {import('../../platform/theme-tokens.js').CssValues} css
 * @returns {string | null} as a draft holds it; null: that token cannot have this value
 */
export function readValue(token, text, { toHex, toPx }) {
  const kind = kindOf(token);
  const value = text.trim();
  if (kind === 'color') return value === '' ? null : (toHex(value)?.replace(/^(#.{6})ff$/, '$1') ?? null);
  if (kind === 'family') return value === '' || /[{};]/.test(value) ? null : value;
  const number = numberOf(value, kind === 'length' ? toPx : () => null);
  const least = token.endsWith('.letter-spacing') ? -MOST_LENGTH : kind === 'weight' ? 1 : 0;
  const most = kind === 'weight' ? 1000 : MOST_LENGTH;
  return number >= least && number <= most ? String(number) : null;
}

/** @param {string} value @param {(length: string) => string | null} toPx */
function numberOf(value, toPx) {
  const plain = value === '' ? NaN : Number(value);
  return Number.isNaN(plain) && value !== '' ? Number(toPx(value) ?? NaN) : plain;
}

/**
 * Looks through what comes from outside.
 * @param {Readonly<Record<string, string>>} told by flat name
 * @param {Readonly<Record<string, string>>} known tokens
 * @param {import('../../platform/theme-tokens.js').CssValues} css
 * @returns {{tokens: Record<string, string>, problems: string[]}} problems are the names of what was left out, with its
 *   value
 */
export function readTokens(told, known, css) {
  /** @type {Record<string, string>} */
  const tokens = {};
  const problems = [];
  for (const [token, text] of Object.entries(told)) {
    const value = Object.hasOwn(known, token) ? readValue(token, text, css) : null;
    if (value === null) problems.push(`${token}: ${text}`);
    else tokens[token] = value;
  }
  return { tokens, problems };
}
