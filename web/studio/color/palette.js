/**
 * A whole palette from one brand colour. Hue and chroma of the brand are kept; each token's lightness moves from what is
 * wished for to the nearest that has the contrast which its pairs need.
 *
 * @typedef {'light' | 'dark'} Scheme
 * @typedef {import('./oklch.js').Oklch} Oklch
 * @typedef {import('./palette-recipes.js').Recipe} Recipe
 * @typedef {import('./contrast-report.js').PairNeed} PairNeed
 */
import { luminance } from '../../themes/color-spaces.js';
import { ratioOfLuminances } from '../../themes/contrast.js';
import { hexOfOklch, oklchOf } from './oklch.js';
import { RECIPES } from './palette-recipes.js';
import { colorOf, writeHex } from './srgb.js';

/** Lightness is searched in steps that hardly anybody sees. */
const STEP = 0.01;

/**
 * @param {string} brand `#rrggbb`
 * @param {Scheme} scheme
 * @param {readonly PairNeed[]} pairs
 * @returns {Record<string, string>} by flat name, `#rrggbb`, the shadow with alpha
 * @throws {TypeError} when the brand is no such colour
 */
export function paletteOf(brand, scheme, pairs) {
  const seed = oklchOf(brand);
  /** @type {Map<string, Oklch>} */
  const made = new Map();
  /** @type {Record<string, string>} */
  const palette = {};
  for (const recipe of RECIPES) {
    const name = `color.${recipe.token}`;
    const wish = wishOf(recipe, scheme, seed, made);
    const lightness = nearestLightness(wish, needsOf(name, palette, pairs));
    made.set(recipe.token, { ...wish, lightness });
    palette[name] = withAlpha(hexOfOklch({ ...wish, lightness }), recipe.alpha?.[scheme] ?? 1);
  }
  return palette;
}

/** @param {Recipe} recipe @param {Scheme} scheme @param {Oklch} seed @param {Map<string, Oklch>} made @returns {Oklch} */
function wishOf(recipe, scheme, seed, made) {
  const isBrand = recipe.hue === 'brand';
  const chroma = isBrand ? Math.min(seed.chroma, recipe.chroma[scheme]) : recipe.chroma[scheme];
  const from = recipe.from === undefined ? seed : (made.get(recipe.from) ?? seed);
  const wished = recipe.lightness === 'brand' ? from.lightness : recipe.lightness[scheme];
  return {
    lightness: wished + (recipe.step?.[scheme] ?? 0),
    chroma,
    hue: recipe.hue === 'brand' ? seed.hue : recipe.hue,
  };
}

/**
 * What a token has to be told from, as far as that is made already.
 * @param {string} name @param {Record<string, string>} palette @param {readonly PairNeed[]} pairs
 */
function needsOf(name, palette, pairs) {
  return pairs
    .filter(({ front, back }) => front === name || back === name)
    .map(({ front, back, ratio }) => ({ other: palette[front === name ? back : front], ratio }))
    .filter(({ other }) => other !== undefined)
    .map(({ other, ratio }) => ({ light: luminance(colorOf(other).channels), ratio }));
}

/**
 * The lightness nearest to the wish at which all needs are met; where none does, the one that comes closest to it.
 * @param {Oklch} wish @param {{light: number, ratio: number}[]} needs luminance of what it meets
 */
function nearestLightness(wish, needs) {
  let best = { lightness: wish.lightness, share: 0 };
  for (const lightness of outward(wish.lightness)) {
    const own = luminance(colorOf(hexOfOklch({ ...wish, lightness })).channels);
    const shares = needs.map(({ light, ratio }) => ratioOfLuminances(own, light) / ratio);
    const share = Math.min(1, ...shares);
    if (share >= 1) return lightness;
    if (share > best.share) best = { lightness, share };
  }
  return best.lightness;
}

/** From the start in both directions, to black and white. @param {number} start */
function* outward(start) {
  yield Math.min(Math.max(start, 0), 1);
  for (let away = STEP; away <= 1 + STEP; away += STEP) {
    if (start - away >= -STEP) yield Math.max(start - away, 0);
    if (start + away <= 1 + STEP) yield Math.min(start + away, 1);
  }
}

/** @param {string} hex @param {number} alpha */
function withAlpha(hex, alpha) {
  return alpha < 1 ? writeHex({ ...colorOf(hex), alpha }) : hex;
}
