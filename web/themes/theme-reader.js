/**
 * From a theme that a designer wrote to the flat tokens that the page takes. A theme is a token file (Design Tokens
 * Format 2025.10) or a resolver document that joins several; what it does not say stays as the base has it.
 *
 * Tokens in the groups `color`, `size` and `text` are Stamgast's, and all of them stand in `base.tokens.json`. Every
 * other group is the designer's own: a palette, say, to refer to.
 *
 * @typedef {import('../platform/theme-tokens.js').FlatTokens} FlatTokens
 * @typedef {{light?: FlatTokens, dark?: FlatTokens}} Theme all tokens of each scheme that it has
 * @typedef {{light: any, dark: any}} BaseTokens `base.tokens.json`, and what `plain.dark.tokens.json` changes of it
 * @typedef {{theme: Theme, problems: TokenProblem[]}} ThemeReading what is wrong stays as the base has it
 */
import { luminance } from './color-spaces.js';
import { nearestName } from './nearest-name.js';
import { isResolver, ResolverDocument } from './resolver-document.js';
import { TokenProblem } from './token-problem.js';
import { isObject, mergeTrees, TokenTree } from './token-tree.js';
import { flatValue, typeOf } from './token-values.js';

const OWN_GROUPS = ['color', 'size', 'text'];

/**
 * @param {any} document parsed JSON
 * @param {BaseTokens} base
 * @param {(reference: string) => Promise<any>} load parsed JSON of another file that a resolver document names
 * @returns {Promise<ThemeReading>}
 */
export async function readTheme(document, base, load) {
  /** @type {TokenProblem[]} */
  const problems = [];
  const tell = (/** @type {unknown} */ problem) => {
    const known = problem instanceof TokenProblem ? problem : new TokenProblem('The theme', String(problem));
    if (!problems.some(({ message }) => message === known.message)) problems.push(known);
  };
  try {
    return { theme: themeOf(await sourcesOf(document, load), base, tell), problems };
  } catch (error) {
    tell(error);
    return { theme: themeOf({ either: [] }, base, tell), problems };
  }
}

/**
 * @param {any} document @param {(reference: string) => Promise<any>} load
 * @returns {Promise<import('./resolver-document.js').ThemeSources>}
 */
async function sourcesOf(document, load) {
  if (!isObject(document)) throw new TokenProblem('The theme', 'is no JSON object');
  return isResolver(document) ? new ResolverDocument(document, load).sources() : { either: [document] };
}

/**
 * @param {import('./resolver-document.js').ThemeSources} sources @param {BaseTokens} base
 * @param {(problem: unknown) => void} tell @returns {Theme}
 */
function themeOf({ light, dark, either }, base, tell) {
  const byDay = [base.light];
  const byNight = [base.light, base.dark];
  if (!either) return { light: flatten(byDay, light ?? [], tell), dark: flatten(byNight, dark ?? [], tell) };
  const tokens = flatten(byDay, either, tell);
  const colors = Object.keys(tokens).filter((name) => name.startsWith('color.'));
  const plain = flatten(byDay, [], tell);
  // Without colours of its own it goes with both; else its colours are made for the surface that they stand on.
  if (colors.every((name) => tokens[name] === plain[name]))
    return { light: tokens, dark: flatten(byNight, either, tell) };
  return isDarkColor(tokens['color.surface']) ? { dark: flatten(byNight, either, tell) } : { light: tokens };
}

/** @param {string} hex */
function isDarkColor(hex) {
  const channel = (/** @type {number} */ place) => Number.parseInt(hex.slice(place, place + 2), 16) / 255;
  // As dark as letters of white and of black can be read on it alike.
  return luminance([channel(1), channel(3), channel(5)]) < 0.18;
}

/**
 * @param {any[]} base trees without a fault @param {any[]} sources of the theme, over it
 * @param {(problem: unknown) => void} tell
 * @returns {FlatTokens}
 */
export function flatten(base, sources, tell) {
  const below = new TokenTree(base.reduce(mergeTrees));
  const tree = treeOf([...base, ...sources], below, tell);
  const names = [...below.paths()].filter(isOwn);
  for (const path of tree.paths()) if (isOwn(path) && !names.includes(path)) tell(unknownToken(path, names));
  return Object.fromEntries(names.map((name) => [name, valueOf(name, tree, below, tell)]));
}

/** @param {string} path */
const isOwn = (path) => OWN_GROUPS.includes(path.split('.')[0]);

/** @param {any[]} trees @param {TokenTree} below @param {(problem: unknown) => void} tell */
function treeOf(trees, below, tell) {
  try {
    return new TokenTree(trees.reduce(mergeTrees));
  } catch (error) {
    tell(error);
    return below;
  }
}

/** @param {string} path @param {string[]} names */
function unknownToken(path, names) {
  const nearest = nearestName(path, names);
  return new TokenProblem(path, `is no token of Stamgast's${nearest ? ` (did you mean ${nearest}?)` : ''}`);
}

/** @param {string} name @param {TokenTree} tree @param {TokenTree} below @param {(problem: unknown) => void} tell */
function valueOf(name, tree, below, tell) {
  try {
    return resolvedValue(name, tree);
  } catch (problem) {
    tell(problem);
    return resolvedValue(name, below);
  }
}

/** @param {string} name @param {TokenTree} tree */
function resolvedValue(name, tree) {
  const { path, value } = tree.resolve(name, typeOf(name));
  try {
    return flatValue(name, value);
  } catch (error) {
    throw new TokenProblem(path, /** @type {Error} */ (error).message);
  }
}
