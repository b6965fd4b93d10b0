/** Contrast as WCAG 2.2 counts it. */
import { luminance } from './color-spaces.js';

/** @param {string} hex `#rrggbb` @returns {import('./color-spaces.js').Triple} */
function channels(hex) {
  const [red, green, blue] = [1, 3, 5].map((place) => Number.parseInt(hex.slice(place, place + 2), 16) / 255);
  return [red, green, blue];
}

/** @param {number} one luminance @param {number} other likewise @returns {number} 1–21 */
export function ratioOfLuminances(one, other) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** @param {string} one opaque, `#rrggbb` @param {string} other likewise @returns {number} 1–21, not rounded */
export function contrastRatio(one, other) {
  return ratioOfLuminances(luminance(channels(one)), luminance(channels(other)));
}
