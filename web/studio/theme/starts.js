/**
 * The themes that ship, as drafts to start from.
 *
 * @typedef {import('./draft.js').Draft} Draft
 * @typedef {import('./draft.js').FlatTokens} FlatTokens
 * @typedef {import('./draft.js').Scheme} Scheme
 * @typedef {{draft: Draft, only: Scheme | null}} Start `only` the scheme of a theme that has no other; what the draft says
 *   of the other one is as in the theme “plain”
 */
import base from '../../themes/base.tokens.json';
import { TokenTree } from '../../themes/token-tree.js';
import { SCHEMES, withTheme } from './draft.js';

const { light, dark, names } = STAMGAST_THEME;
const FIRST = 'plain';
const tree = new TokenTree(base);

/** The theme on which all others stand. @type {Draft} */
export const PLAIN = Object.freeze({
  name: titleOf(FIRST),
  base: FIRST,
  tokens: { light, dark: { ...light, ...dark } },
});

/** What each token changes, in the words of `base.tokens.json`; by flat name. @type {Readonly<Record<string, string>>} */
export const DESCRIPTIONS = Object.freeze(
  Object.fromEntries(Object.keys(light).map((token) => [token, tree.description(token) ?? ''])),
);

/** @returns {Promise<Start[]>} plain first; a theme that cannot be loaded is left out */
export async function loadStarts() {
  const others = names.filter((name) => name !== FIRST);
  const starts = await Promise.all(others.map((name) => loadStart(name).catch(() => null)));
  return [{ draft: PLAIN, only: null }, ...starts.filter((start) => start !== null)];
}

/** @param {string} name @returns {Promise<Start>} */
async function loadStart(name) {
  const response = await fetch(new URL(`../themes/${name}.json`, import.meta.url));
  if (!response.ok) throw new Error(`${name}.json was answered with ${response.status}`);
  /** @type {{light?: FlatTokens, dark?: FlatTokens}} */
  const changes = await response.json();
  const [only, another] = SCHEMES.filter((scheme) => changes[scheme]);
  return {
    draft: { ...withTheme(PLAIN, changes), name: titleOf(name), base: name },
    only: another ? null : only,
  };
}

/** @param {string} name */
function titleOf(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
