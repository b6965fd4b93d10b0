/**
 * The filters through which the preview is seen, as SVG: `url(#vision-protanopia)`.
 */
import { filterValues, VISION_MATRICES } from '../color/vision.js';

const SVG = 'http://www.w3.org/2000/svg';

/** For people. @type {Readonly<Record<import('../color/vision.js').Vision, string>>} */
export const VISION_TITLES = Object.freeze({
  protanopia: 'No red cones (protanopia)',
  deuteranopia: 'No green cones (deuteranopia)',
  tritanopia: 'No blue cones (tritanopia)',
  achromatopsia: 'No colours (achromatopsia)',
});

/** @param {Element} svg that gets one filter for each kind of vision */
export function addVisionFilters(svg) {
  for (const [vision, matrix] of Object.entries(VISION_MATRICES)) {
    const filter = document.createElementNS(SVG, 'filter');
    filter.id = `vision-${vision}`;
    // The matrices are for light, not for the values as they are written.
    filter.setAttribute('color-interpolation-filters', 'linearRGB');
    const colors = document.createElementNS(SVG, 'feColorMatrix');
    colors.setAttribute('type', 'matrix');
    colors.setAttribute('values', filterValues(matrix));
    filter.append(colors);
    svg.append(filter);
  }
}
