/**
 * The few words of SVG that the pictures are made of. Everything is plain attributes: nothing that a strict
 * CSP would refuse.
 */

/** @param {string} d @param {string} fill @param {string} [more] */
export const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}"${more && ` ${more}`}/>`;

/**
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @param {number} radius
 * @param {string} fill
 * @param {string} [more]
 */
export const box = (x, y, width, height, radius, fill, more = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"${more && ` ${more}`}/>`;

/** @param {number} x @param {number} y @param {number} radius @param {string} fill @param {string} [more] */
export const circle = (x, y, radius, fill, more = '') => ellipse(x, y, radius, radius, fill, more);

/**
 * @param {number} x
 * @param {number} y
 * @param {number} radius_x
 * @param {number} radius_y
 * @param {string} fill
 * @param {string} [more]
 */
export const ellipse = (x, y, radius_x, radius_y, fill, more = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${radius_x}" ry="${radius_y}" fill="${fill}"${more && ` ${more}`}/>`;

/** @param {string} d @param {string} stroke @param {number} width */
export const line = (d, stroke, width) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** @param {string} transform @param {string} content */
export const group = (transform, content) => `<g transform="${transform}">${content}</g>`;

/** The same drawing several times around the middle. @param {number} times @param {string} content */
export const around = (times, content) =>
  Array.from({ length: times }, (_, index) => group(`rotate(${(360 / times) * index})`, content)).join('');

/**
 * A shape with the light of the studio on it: from the left, so that it looks round.
 * @param {(fill: string) => string} shape
 * @param {string} fill
 */
export const round = (shape, fill) => shape(fill) + shape('url(#round)');

/**
 * A shape that is nearly flat, lit from the left.
 * @param {(fill: string) => string} shape
 * @param {string} fill
 */
export const flat = (shape, fill) => shape(fill) + shape('url(#flat)');
