import { inkOn, mix } from './colours.js';
import { MOTIFS } from './motifs.js';
import { box, group } from './svg.js';

/**
 * What is printed on a pack.
 * @typedef {object} Print
 * @property {string} colour of the pack
 * @property {string} label colour of the label
 * @property {string} motif
 */

/**
 * A motif with two bars below it that read as a name from a distance.
 * @param {Print} print
 * @param {{x: number, y: number, size: number, ground?: string, bars?: boolean}} place `x`, `y` is the
 *   middle, `size` the height of it all
 */
export function stamp({ colour, label, motif }, { x, y, size, ground = label, bars = true }) {
  const hue = ground === label ? colour : label;
  const ink = inkOn(ground, hue);
  const scale = size / (bars ? 100 : 66);
  const drawing = MOTIFS[motif](ink, ground);
  if (!bars) return group(`translate(${x} ${y}) scale(${scale.toFixed(3)})`, drawing);
  const name = box(-30, 28, 60, 10, 5, ink) + box(-20, 44, 40, 6, 3, mix(ink, ground, 0.45));
  return group(`translate(${x} ${y}) scale(${scale.toFixed(3)})`, group('translate(0 -14)', drawing) + name);
}
