/**
 * The theme that is being made: all tokens of both schemes, as flat names and values. Immutable.
 *
 * @typedef {import('../../platform/theme-tokens.js').FlatTokens} FlatTokens
 * @typedef {import('../color/palette.js').Scheme} Scheme
 * @typedef {object} Draft
 * @property {string} name for people
 * @property {string} base the shipped theme that it started from
 * @property {Readonly<Record<Scheme, Readonly<FlatTokens>>>} tokens colours are each scheme's own; all others are the
 *   same in both
 */

/** @type {readonly Scheme[]} */
export const SCHEMES = Object.freeze(['light', 'dark']);

/** Whether a token may differ between light and dark. @param {string} token */
export function isColor(token) {
  return token.startsWith('color.');
}

/**
 * @param {Draft} draft @param {Scheme} scheme of a colour; others change in both
 * @param {string} token @param {string} value
 * @returns {Draft} the same one where nothing changes
 */
export function withToken(draft, scheme, token, value) {
  return withTokens(
    draft,
    Object.fromEntries(schemesOf(token, scheme).map((each) => [each, { [token]: value }])),
  );
}

/** @param {string} token @param {Scheme} scheme */
function schemesOf(token, scheme) {
  return isColor(token) ? [scheme] : SCHEMES;
}

/**
 * @param {Draft} draft @param {Partial<Record<Scheme, FlatTokens>>} changes tokens that the draft does not know are left
 *   out
 * @returns {Draft} the same one where nothing changes
 */
export function withTokens(draft, changes) {
  const tokens = { ...draft.tokens };
  for (const scheme of SCHEMES) {
    const before = tokens[scheme];
    const news = Object.entries(changes[scheme] ?? {}).filter(
      ([token, value]) => Object.hasOwn(before, token) && before[token] !== value,
    );
    if (news.length > 0) tokens[scheme] = { ...before, ...Object.fromEntries(news) };
  }
  return SCHEMES.every((scheme) => tokens[scheme] === draft.tokens[scheme]) ? draft : { ...draft, tokens };
}

/**
 * What a draft says otherwise than the theme that it started from.
 * @param {Draft} draft @param {Draft} base
 * @returns {Record<Scheme, FlatTokens>} what is not a colour stands in `light` only
 */
export function differences(draft, base) {
  const of = (/** @type {Scheme} */ scheme) =>
    Object.fromEntries(
      Object.entries(draft.tokens[scheme]).filter(
        ([token, value]) => value !== base.tokens[scheme][token] && (scheme === 'light' || isColor(token)),
      ),
    );
  return { light: of('light'), dark: of('dark') };
}

/**
 * A theme over another. What is no colour counts as the light scheme has it; where there is none, as the dark one has it.
 * @param {Draft} base @param {Partial<Record<Scheme, FlatTokens>>} changes as `differences` gives them, or all tokens
 * @returns {Draft}
 */
export function withTheme(base, { light, dark }) {
  const shared = Object.fromEntries(Object.entries(light ?? dark ?? {}).filter(([token]) => !isColor(token)));
  return withTokens(base, { light: { ...shared, ...light }, dark: { ...dark, ...shared } });
}

/** The tokens that a theme has otherwise by night, though a draft has them alike. @param {Partial<Record<Scheme, FlatTokens>>} theme */
export function splitTokens({ light, dark }) {
  if (!light || !dark) return [];
  return Object.keys(light).filter((token) => !isColor(token) && light[token] !== dark[token]);
}
