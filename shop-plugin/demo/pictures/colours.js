/** Mixing colours, written as `#rrggbb`. */

/** @param {string} left @param {string} right @param {number} share of `right`, 0–1 */
export function mix(left, right, share) {
  const [from, to] = [channels(left), channels(right)];
  const mixed = from.map((channel, index) => Math.round(channel + (to[index] - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** @param {string} colour @param {number} share */
export const lighter = (colour, share) => mix(colour, '#ffffff', share);

/** @param {string} colour @param {number} share */
export const darker = (colour, share) => mix(colour, '#1c1a22', share);

/** How far two colours must lie apart so that one can be read on the other. */
const READABLE = 0.24;

/**
 * The ink for a ground: the other colour of the pack where that can be read, else a darker or lighter one of
 * its kind.
 * @param {string} ground
 * @param {string} hue
 */
export function inkOn(ground, hue) {
  const bright = luminance(ground) > 0.55;
  const tinted = bright ? darker(hue, luminance(hue) > 0.45 ? 0.62 : 0.3) : lighter(hue, 0.3);
  const apart = Math.abs(luminance(hue) - luminance(ground));
  return apart > READABLE && luminance(hue) > luminance(ground) ? hue : tinted;
}

/** @param {string} colour 0 black – 1 white */
export function luminance(colour) {
  const [red, green, blue] = channels(colour);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** @param {string} colour */
function channels(colour) {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
}
