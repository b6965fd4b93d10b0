/**
 * The values of the Design Tokens Format and Color modules 2025.10 as the flat text that the page takes: `#0d6a4e`,
 * `16` (CSS px), `Georgia, serif`, `700`.
 */
import { COLOR_SPACES, toSrgb } from './color-spaces.js';
import { isObject } from './token-tree.js';

/** 1rem is the default size of text; what follows the customer's text size grows with it later. */
const REM_PX = 16;
/** What the C++ side takes, `widgets/kit/theme.cpp`; the first that fits the name. @type {[RegExp, number, number][]} */
const LIMITS = [
  [/^text\..*\.size$/, 1, 400],
  [/^text\..*\.line-height$/, 1, 800],
  [/^text\..*\.letter-spacing$/, -100, 100],
  [/^/, 0, 10_000],
];
/** @type {Record<string, number>} */
const WEIGHTS = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

/** Which type a token of Stamgast's has, by its name. @param {string} name @returns {string} */
export function typeOf(name) {
  if (name.startsWith('color.')) return 'color';
  if (name.endsWith('.family')) return 'fontFamily';
  return name.endsWith('.weight') ? 'fontWeight' : 'dimension';
}

/**
 * @param {string} name of the token that takes the value @param {unknown} value without references
 * @returns {string} @throws {Error} whose message follows the token's path in a sentence
 */
export function flatValue(name, value) {
  return FLAT[typeOf(name)](value, name);
}

/** @type {Record<string, (value: any, name: string) => string>} */
const FLAT = { color: flatColor, dimension: flatDimension, fontFamily: flatFamily, fontWeight: flatWeight };

/** @param {any} value */
function flatColor(value) {
  if (!isObject(value)) {
    throw new Error(
      `is ${JSON.stringify(value)}, where a colour is an object like {"colorSpace": "srgb", "components": [0, 0.5, 1]}`,
    );
  }
  const { colorSpace, components, alpha = 1, hex } = value;
  if (!COLOR_SPACES.includes(colorSpace))
    throw new Error(`has the colorSpace ${JSON.stringify(colorSpace)}; it can be ${COLOR_SPACES.join(', ')}`);
  const isComponent = (/** @type {unknown} */ part) => part === 'none' || Number.isFinite(part);
  if (!Array.isArray(components) || components.length !== 3 || !components.every(isComponent))
    throw new Error('needs three components, each a number or "none"');
  if (!Number.isFinite(alpha) || alpha < 0 || alpha > 1) throw new Error('needs an alpha from 0 to 1');
  if (hex !== undefined && !/^#[0-9a-f]{6}$/i.test(hex)) throw new Error('has a hex that is no #rrggbb');
  const numbers = components.map((part) => (part === 'none' ? 0 : part));
  const srgb = toSrgb(colorSpace, /** @type {any} */ (numbers));
  const shown = srgb.every((channel) => channel > -0.0005 && channel < 1.0005);
  // The designer's own choice where this gamut is too small for the colour itself.
  const opaque = !shown && hex ? hex.toLowerCase() : hexOfSrgb(srgb);
  return alpha === 1 ? opaque : opaque + hexByte(alpha);
}

/** @param {readonly number[]} channels 0–1; what lies beyond is clipped */
export function hexOfSrgb(channels) {
  return `#${channels.map(hexByte).join('')}`;
}

/** @param {number} part 0–1 */
function hexByte(part) {
  return Math.round(Math.min(Math.max(part, 0), 1) * 255)
    .toString(16)
    .padStart(2, '0');
}

/** @param {any} value @param {string} name */
function flatDimension(value, name) {
  if (!isObject(value) || !Number.isFinite(value.value))
    throw new Error(
      `is ${JSON.stringify(value)}, where a dimension is an object like {"value": 12, "unit": "px"}`,
    );
  if (value.unit !== 'px' && value.unit !== 'rem')
    throw new Error(`has the unit ${JSON.stringify(value.unit)}; it can be px or rem`);
  const px = value.value * (value.unit === 'rem' ? REM_PX : 1);
  const [, least, most] = /** @type {[RegExp, number, number]} */ (
    LIMITS.find(([names]) => names.test(name))
  );
  if (px < least || px > most) throw new Error(`is ${px} px; it can be from ${least} to ${most} px`);
  // The C++ side reads no exponents.
  return String(Number(px.toFixed(3)));
}

/** @param {any} value */
function flatFamily(value) {
  const names = Array.isArray(value) ? value : [value];
  if (names.length === 0 || !names.every((name) => typeof name === 'string' && /^[^,"'{};\\]+$/.test(name)))
    throw new Error('is no font name and no list of font names, ["Inter", "sans-serif"] say');
  if (names.includes('inherit') && names.length > 1)
    throw new Error('has "inherit" beside other fonts; it stands alone');
  // What is no CSS identifier needs quotes.
  return names.map((name) => (/^-?[a-z_][\w-]*$/i.test(name) ? name : `"${name}"`)).join(', ');
}

/** @param {any} value */
function flatWeight(value) {
  const weight = typeof value === 'string' && Object.hasOwn(WEIGHTS, value) ? WEIGHTS[value] : value;
  if (!Number.isFinite(weight) || weight < 1 || weight > 1000)
    throw new Error(
      `is ${JSON.stringify(value)}; a weight is from 1 to 1000, or a name like "normal" or "bold"`,
    );
  return String(Math.round(weight));
}
