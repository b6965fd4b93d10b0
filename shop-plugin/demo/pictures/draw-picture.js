import { darker, mix } from './colours.js';
import { BOTTLES } from './packs-bottles.js';
import { SOFT_PACKS } from './packs-soft.js';
import { STIFF_PACKS } from './packs-stiff.js';
import { group } from './svg.js';

/** @typedef {import('./labels.js').Print} Print */

/** @type {Readonly<Record<string, (print: Print) => string>>} */
const PACKS = Object.freeze({ ...SOFT_PACKS, ...STIFF_PACKS, ...BOTTLES });

/** The paper behind every product of the shop, in the studio's light. */
const BACKDROP = '#f6f1ea';

/**
 * A product as the shop's photographer would have it: standing, lit from the left, on a backdrop with a breath of its colour.
 * @param {{pack: string} & Print} product
 * @returns {string} an SVG document of 240 × 240
 */
export function drawPicture({ pack, ...print }) {
  const ground = mix(BACKDROP, print.colour, 0.1);
  const shade = darker(mix(ground, print.colour, 0.35), 0.35);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="0 0 240 240">
<defs>
<radialGradient id="studio" cx="0.38" cy="0.3" r="0.85"><stop offset="0" stop-color="${mix(ground, '#ffffff', 0.7)}"/><stop offset="1" stop-color="${ground}"/></radialGradient>
<linearGradient id="ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${mix(ground, '#ffffff', 0.4)}"/><stop offset="1" stop-color="${ground}"/></linearGradient>
<radialGradient id="shadow"><stop offset="0" stop-color="${shade}" stop-opacity="0.55"/><stop offset="0.6" stop-color="${shade}" stop-opacity="0.22"/><stop offset="1" stop-color="${shade}" stop-opacity="0"/></radialGradient>
<linearGradient id="round"><stop offset="0" stop-color="#000" stop-opacity="0.16"/><stop offset="0.16" stop-color="#fff" stop-opacity="0.06"/><stop offset="0.3" stop-color="#fff" stop-opacity="0.3"/><stop offset="0.46" stop-color="#fff" stop-opacity="0.02"/><stop offset="0.74" stop-color="#000" stop-opacity="0.06"/><stop offset="1" stop-color="#000" stop-opacity="0.3"/></linearGradient>
<linearGradient id="flat" x1="0" y1="0" x2="1" y2="0.35"><stop offset="0" stop-color="#fff" stop-opacity="0.2"/><stop offset="0.45" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity="0.17"/></linearGradient>
</defs>
<rect width="240" height="240" fill="url(#studio)"/>
<ellipse cx="124" cy="216" rx="100" ry="15" fill="url(#shadow)"/>
${group('translate(-12 -18) scale(1.1)', PACKS[pack](print))}
</svg>
`;
}
