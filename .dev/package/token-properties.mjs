// The CSS custom properties of every element: one for each design token, as the token files describe it.
import { customProperty } from '../../web/platform/theme-tokens.js';
import { TokenTree } from '../../web/themes/token-tree.js';
import { shippedThemes, themeFile } from '../themes.mjs';

/** @returns {Promise<{name: string, syntax: string, default: string, description: string}[]>} as a manifest has them */
export async function tokenProperties() {
  const file = await themeFile('base.tokens.json');
  const tree = new TokenTree(file);
  const { light } = (await shippedThemes()).get('plain');
  return Object.entries(light).map(([token, value]) => ({
    name: customProperty(token),
    syntax: syntaxOf(token),
    default: value,
    description: token.startsWith('text.') ? partOfText(token, file.text) : tree.description(token),
  }));
}

/** @param {string} token e.g. `text.body.line-height` @param {Record<string, {$description: string}>} styles */
function partOfText(token, styles) {
  const [, style, part] = token.split('.');
  return `The ${part.replace('-', ' ')} of: ${styles[style].$description}`;
}

/** As `@property` has it; bare numbers are px, see `overrideTokens`. @param {string} token */
function syntaxOf(token) {
  if (token.startsWith('color.')) return '<color>';
  if (token.endsWith('.family')) return '*';
  return token.endsWith('.weight') ? '<number> | normal | bold' : '<length> | <number>';
}
