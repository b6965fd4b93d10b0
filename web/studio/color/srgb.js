/**
 * Colours as inputs write them, `#rrggbb` or `#rrggbbaa`, and as numbers.
 *
 * @typedef {import('../../themes/color-spaces.js').Triple} Triple
 * @typedef {{channels: Triple, alpha: number}} Srgb red, green and blue as they are written; each 0–1
 */
import { hexOfSrgb } from '../../themes/token-values.js';

const HEX = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;

/** @param {string} text `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa` @returns {Srgb | null} null: it is none of these */
export function readHex(text) {
  const digits = HEX.exec(text)?.[1];
  if (digits === undefined) return null;
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const pairs = long.match(/../g) ?? [];
  const [red, green, blue, alpha = 1] = pairs.map((pair) => Number.parseInt(pair, 16) / 255);
  return { channels: [red, green, blue], alpha };
}

/** The same, where nothing else can be. @param {string} hex @returns {Srgb} @throws {TypeError} */
export function colorOf(hex) {
  const color = readHex(hex);
  if (!color) throw new TypeError(`${hex} is no colour of the form #rrggbb`);
  return color;
}

/**
 * Channels outside of sRGB are cut off.
 * @param {Srgb} color @returns {string} `#rrggbb`, with alpha below 1 `#rrggbbaa`
 */
export function writeHex({ channels, alpha }) {
  return hexOfSrgb(alpha < 1 ? [...channels, alpha] : channels);
}

/**
 * One colour over another, mixed as browsers mix: in the written values.
 * @param {string} front `#rrggbb` or `#rrggbbaa` @param {string} back of which the alpha counts for nothing
 * @returns {string} `#rrggbb`
 */
export function blend(front, back) {
  const { channels, alpha } = colorOf(front);
  const below = colorOf(back).channels;
  const mix = (/** @type {0 | 1 | 2} */ part) => channels[part] * alpha + below[part] * (1 - alpha);
  return writeHex({ channels: [mix(0), mix(1), mix(2)], alpha: 1 });
}
