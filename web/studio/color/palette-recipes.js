/**
 * What each colour token of a palette is made of, in the order in which they are made: first the grounds, then what has
 * to be told from them.
 *
 * @typedef {object} Recipe
 * @property {string} token without `color.`
 * @property {number | 'brand'} hue in degrees of OKLCH
 * @property {{light: number, dark: number}} chroma at most; of the brand's hue never more than the brand has
 * @property {{light: number, dark: number} | 'brand'} lightness wished for: it moves as far as contrast needs
 * @property {{light: number, dark: number}} [step] the lightness is that of `from`, and so much more
 * @property {string} [from] a token that stands before
 * @property {{light: number, dark: number}} [alpha] 1 where nothing is said
 */

const GREEN = 150;
const AMBER = 72;
const RED = 27;
const BLUE = 255;

/** @param {number} light @param {number} [dark] */
const both = (light, dark = light) => ({ light, dark });
/** A hint of the brand, as paper has. */
const TINT = both(0.007, 0.008);
const FULL = both(0.4);

/** @param {string} token @param {number} light @param {number} dark @returns {Recipe} */
const ground = (token, light, dark) => ({ token, hue: 'brand', chroma: TINT, lightness: both(light, dark) });
/** @param {string} token @param {number} hue @returns {Recipe[]} the ground first */
const status = (token, hue) => [
  { token: `${token}-surface`, hue, chroma: both(0.025, 0.05), lightness: both(0.957, 0.31) },
  { token, hue, chroma: both(0.15, 0.11), lightness: both(0.47, 0.83) },
];
/** @param {string} token @param {{light: number, dark: number}} step @returns {Recipe} */
const accent = (token, step) => ({
  token,
  hue: 'brand',
  chroma: FULL,
  lightness: 'brand',
  from: 'accent',
  step,
});

/** @type {readonly Recipe[]} */
export const RECIPES = Object.freeze([
  ground('surface', 0.982, 0.185),
  ground('surface-raised', 1, 0.228),
  ground('surface-sunken', 0.955, 0.165),
  ground('surface-hover', 0.97, 0.265),
  ground('neutral-surface', 0.943, 0.29),
  ground('skeleton', 0.932, 0.275),
  ground('border', 0.913, 0.318),
  ground('inverse-surface', 0.25, 0.335),
  { token: 'accent-surface', hue: 'brand', chroma: both(0.035, 0.05), lightness: both(0.947, 0.305) },
  { token: 'shadow', hue: 'brand', chroma: TINT, lightness: both(0.31, 0), alpha: both(0.12, 0.5) },
  { token: 'text', hue: 'brand', chroma: both(0.012), lightness: both(0.225, 0.957) },
  { token: 'text-muted', hue: 'brand', chroma: both(0.015), lightness: both(0.475, 0.765) },
  { token: 'border-strong', hue: 'brand', chroma: both(0.018), lightness: both(0.61, 0.64) },
  { token: 'neutral', hue: 'brand', chroma: both(0.018), lightness: both(0.43, 0.83) },
  { token: 'accent', hue: 'brand', chroma: FULL, lightness: 'brand' },
  accent('accent-hover', both(-0.055, 0.045)),
  accent('accent-pressed', both(-0.11, -0.06)),
  { token: 'on-accent', hue: 'brand', chroma: both(0.01, 0.035), lightness: both(1, 0.2) },
  { token: 'link', hue: 'brand', chroma: FULL, lightness: 'brand' },
  { token: 'focus', hue: 'brand', chroma: FULL, lightness: both(0.56, 0.77) },
  ...status('positive', GREEN),
  ...status('warning', AMBER),
  ...status('danger', RED),
  ...status('info', BLUE),
  { token: 'inverse-text', hue: 'brand', chroma: TINT, lightness: both(0.975) },
  { token: 'inverse-accent', hue: 'brand', chroma: both(0.13), lightness: both(0.83) },
  { token: 'inverse-focus', hue: 'brand', chroma: both(0.1), lightness: both(0.86) },
]);
