/**
 * OKLCH: lightness, chroma and hue as people see them. What sRGB cannot show keeps its lightness and hue, and gives up
 * chroma.
 *
 * @typedef {{lightness: number, chroma: number, hue: number}} Oklch lightness 0 black – 1 white; chroma 0 grey, and at
 *   most 0.32 in sRGB; hue in degrees
 */
import { toOklch, toSrgb } from '../../themes/color-spaces.js';
import { colorOf, writeHex } from './srgb.js';

/** Greys have no hue; below this it is noise of the rounding to 8 bits. */
const GREY_CHROMA = 0.003;
/** A channel may be outside by this much: less than half a step of 8 bits. */
const GAMUT_TOLERANCE = 0.0015;
const BISECTIONS = 12;

/** @param {string} hex `#rrggbb`; alpha counts for nothing @returns {Oklch} @throws {TypeError} no such colour */
export function oklchOf(hex) {
  const [lightness, chroma, hue] = toOklch(colorOf(hex).channels);
  return chroma < GREY_CHROMA ? { lightness, chroma: 0, hue: 0 } : { lightness, chroma, hue };
}

/**
 * The colour of that lightness and hue, with as much of the chroma as sRGB has there.
 * @param {Oklch} color @returns {string} `#rrggbb`
 */
export function hexOfOklch({ lightness, chroma, hue }) {
  const light = Math.min(Math.max(lightness, 0), 1);
  const at = (/** @type {number} */ amount) => toSrgb('oklch', [light, amount, hue]);
  let fits = chroma;
  if (!isInGamut(at(chroma))) {
    let tooMuch = chroma;
    fits = 0;
    for (let step = 0; step < BISECTIONS; step++) {
      const middle = (fits + tooMuch) / 2;
      if (isInGamut(at(middle))) fits = middle;
      else tooMuch = middle;
    }
  }
  return writeHex({ channels: at(fits), alpha: 1 });
}

/** @param {import('../../themes/color-spaces.js').Triple} channels */
function isInGamut(channels) {
  return channels.every((part) => part >= -GAMUT_TOLERANCE && part <= 1 + GAMUT_TOLERANCE);
}
