/**
 * A theme as CSS custom properties, written and read.
 *
 * @typedef {import('./draft.js').FlatTokens} FlatTokens
 * @typedef {import('../color/palette.js').Scheme} Scheme
 */
import { customProperty } from '../../platform/theme-tokens.js';

const LENGTH = /^(size\.|text\..*\.(size|line-height|letter-spacing)$)/;
const PREFIX = '--stamgast-';
const DARK = /prefers-color-scheme\s*:\s*dark|\[\s*(?:scheme|theme)\s*=\s*["']?dark/i;

/**
 * @param {string} name of the theme, for people
 * @param {Record<Scheme, FlatTokens>} changes
 * @returns {string} a style sheet
 */
export function writeCss(name, { light, dark }) {
  const blocks = [`/* ${name.replaceAll('*/', '')} */`];
  if (Object.keys(light).length > 0) blocks.push(rule('stamgast-account', light));
  if (Object.keys(dark).length > 0) {
    const inner = rule("stamgast-account:not([scheme='light'])", dark).replace(/^(?=.)/gm, '  ');
    blocks.push(
      '/* Where the page around follows the customer’s system: color-scheme: light dark. */',
      `@media (prefers-color-scheme: dark) {\n${inner}\n}`,
      rule("stamgast-account[scheme='dark']", dark),
    );
  }
  return `${blocks.join('\n')}\n`;
}

/** @param {string} selector @param {FlatTokens} tokens */
function rule(selector, tokens) {
  const lines = Object.entries(tokens).map(
    ([token, value]) => `  ${customProperty(token)}: ${value}${LENGTH.test(token) ? 'px' : ''};`,
  );
  return `${selector} {\n${lines.join('\n')}\n}`;
}

/**
 * Finds the declarations of tokens, whatever the selectors are. What stands in a rule for dark is dark's.
 * @param {string} css
 * @param {readonly string[]} names of the tokens that there are
 * @returns {{changes: Record<Scheme, FlatTokens>, unknown: string[]}} values as they stand there;
 *   `unknown` are the properties that are no tokens
 */
export function readCss(css, names) {
  const tokens = new Map(names.map((name) => [customProperty(name), name]));
  /** @type {Record<Scheme, FlatTokens>} */
  const changes = { light: {}, dark: {} };
  const unknown = new Set();
  for (const { property, value, around } of declarations(css)) {
    if (!property.startsWith(PREFIX)) continue;
    const token = tokens.get(property);
    const scheme = around.some((prelude) => DARK.test(prelude)) ? 'dark' : 'light';
    if (token) changes[scheme][token] = value;
    else unknown.add(property);
  }
  return { changes, unknown: [...unknown] };
}

/** Comments, texts in quotes, what is in brackets, marks of CSS, and all else. */
const PIECES =
  /\/\*[^]*?(?:\*\/|$)|"(?:[^"\\]|\\[^])*"?|'(?:[^'\\]|\\[^])*'?|\([^()]*\)|[{};]|[^{};"'(/]+|[(/]/g;

/** @param {string} css @returns {Generator<{property: string, value: string, around: string[]}>} in their order */
function* declarations(css) {
  /** @type {string[]} */
  const around = [];
  let text = '';
  const declaration = () => {
    const [, property, value] = /^\s*([\w-]+)\s*:\s*([^]*?)\s*(?:!important\s*)?$/.exec(text) ?? [];
    text = '';
    return property === undefined ? [] : [{ property, value, around: [...around] }];
  };
  for (const [piece] of css.matchAll(PIECES)) {
    if (piece.startsWith('/*')) continue;
    if (piece === '{') {
      around.push(text);
      text = '';
    } else if (piece === '}') {
      yield* declaration();
      around.pop();
    } else if (piece === ';') yield* declaration();
    else text += piece;
  }
  yield* declaration();
}
