/**
 * From flat tokens to files that a designer can keep: the way back of `theme-reader.js`.
 *
 * @typedef {import('../platform/theme-tokens.js').FlatTokens} FlatTokens
 */
import { typeOf } from './token-values.js';

const SCHEMAS = 'https://www.designtokens.org/schemas/2025.10';

/**
 * A token file that says these values.
 * @param {FlatTokens} tokens all of a theme or only what it changes @returns {Record<string, any>}
 */
export function tokenFile(tokens) {
  return { $schema: `${SCHEMAS}/format.json`, ...treeOf(tokens) };
}

/**
 * A resolver document that needs no other file.
 * @param {{name: string, description?: string, light: FlatTokens, dark: FlatTokens}} theme what it changes of the base
 * @returns {Record<string, any>}
 */
export function themeFile({ name, description, light, dark }) {
  const both = Object.entries(light).filter(([token, value]) => dark[token] === value);
  const alike = new Set(both.map(([token]) => token));
  const own = (/** @type {FlatTokens} */ tokens) =>
    treeOf(Object.fromEntries(Object.entries(tokens).filter(([token]) => !alike.has(token))));
  return {
    $schema: `${SCHEMAS}/resolver.json`,
    name,
    version: '2025.10',
    ...(description !== undefined && { description }),
    sets: { theme: { sources: [treeOf(Object.fromEntries(both))] } },
    modifiers: {
      scheme: { contexts: { light: [own(light)], dark: [own(dark)] }, default: 'light' },
    },
    resolutionOrder: [{ $ref: '#/sets/theme' }, { $ref: '#/modifiers/scheme' }],
  };
}

/** @param {FlatTokens} tokens @returns {Record<string, any>} */
function treeOf(tokens) {
  /** @type {Record<string, any>} */
  const tree = {};
  for (const [name, text] of Object.entries(tokens)) {
    const path = name.split('.');
    const key = /** @type {string} */ (path.pop());
    const group = path.reduce((node, part) => (node[part] ??= {}), tree);
    group[key] = { $type: typeOf(name), $value: VALUE_OF[typeOf(name)](text) };
  }
  return tree;
}

/** @type {Record<string, (text: string) => unknown>} */
const VALUE_OF = {
  color: colorValue,
  dimension: (text) => ({ value: Number(text), unit: 'px' }),
  fontFamily: (text) => {
    const names = text.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
    return names.length === 1 ? names[0] : names;
  },
  fontWeight: Number,
};

/** @param {string} text `#rrggbb` or `#rrggbbaa` */
function colorValue(text) {
  const channels = [1, 3, 5, 7].map((place) => Number.parseInt(text.slice(place, place + 2), 16) / 255);
  const rounded = channels.map((channel) => Math.round(channel * 10_000) / 10_000);
  const alpha = text.length > 7 ? { alpha: rounded[3] } : {};
  return { colorSpace: 'srgb', components: rounded.slice(0, 3), ...alpha, hex: text.slice(0, 7) };
}
