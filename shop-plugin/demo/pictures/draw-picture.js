import { darker, mix } from './colours.js';
import { BOTTLES } from './packs-bottles.js';
import { SOFT_PACKS } from './packs-soft.js';
import { STIFF_PACKS } from './packs-stiff.js';
import { box, ellipse, group } from './svg.js';

/** @typedef {import('./labels.js').Print} Print */

/** @type {Readonly<Record<string, (print: Print) => string>>} */
const PACKS = Object.freeze({ ...SOFT_PACKS, ...STIFF_PACKS, ...BOTTLES });

/** The paper behind every product of the shop, in the studio's light. */
const BACKDROP = '#f6f1ea';

/**
 * What a stop of a gradient is: where, which colour, how opaque.
 * @typedef {[offset: number, colour: string, opacity?: number]} Stop
 */

/** Light that falls on round things from the left, with a soft streak. @type {Stop[]} */
const ROUND = [
  [0, '#000000', 0.16],
  [0.16, '#ffffff', 0.06],
  [0.3, '#ffffff', 0.3],
  [0.46, '#ffffff', 0.02],
  [0.74, '#000000', 0.06],
  [1, '#000000', 0.3],
];

/** Light that falls on flat things from the upper left. @type {Stop[]} */
const FLAT = [
  [0, '#ffffff', 0.2],
  [0.45, '#ffffff', 0],
  [1, '#000000', 0.17],
];

/**
 * A product as the shop's photographer would have it: standing, lit from the left, on a backdrop with a
 * breath of its colour.
 * @param {{pack: string} & Print} product
 * @returns {string} an SVG document of 240 × 240
 */
export function drawPicture({ pack, ...print }) {
  const ground = mix(BACKDROP, print.colour, 0.1);
  const shade = darker(mix(ground, print.colour, 0.35), 0.35);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="0 0 240 240">',
    '<defs>',
    gradient('radial', 'studio', 'cx="0.38" cy="0.3" r="0.85"', [
      [0, mix(ground, '#ffffff', 0.7)],
      [1, ground],
    ]),
    gradient('linear', 'ground', 'x1="0" y1="0" x2="0" y2="1"', [
      [0, mix(ground, '#ffffff', 0.4)],
      [1, ground],
    ]),
    gradient('radial', 'shadow', '', [
      [0, shade, 0.55],
      [0.6, shade, 0.22],
      [1, shade, 0],
    ]),
    gradient('linear', 'round', '', ROUND),
    gradient('linear', 'flat', 'x1="0" y1="0" x2="1" y2="0.35"', FLAT),
    '</defs>',
    box(0, 0, 240, 240, 0, 'url(#studio)'),
    ellipse(124, 216, 100, 15, 'url(#shadow)'),
    group('translate(-12 -18) scale(1.1)', PACKS[pack](print)),
    '</svg>\n',
  ].join('\n');
}

/**
 * @param {'linear' | 'radial'} kind
 * @param {string} id
 * @param {string} place
 * @param {Stop[]} stops
 */
function gradient(kind, id, place, stops) {
  const drawn = stops.map(
    ([offset, colour, opacity = 1]) =>
      `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  );
  return `<${kind}Gradient id="${id}"${place && ` ${place}`}>${drawn.join('')}</${kind}Gradient>`;
}
