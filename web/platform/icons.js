/**
 * The icons of the DOM view: the strokes that the canvas paints, as inline SVG in the colour of the element.
 * A strict policy lets that pass, unlike a picture in a data: address.
 *
 * @typedef {import('./semantic-roles.js').SemanticNode} SemanticNode
 */
const SVG = 'http://www.w3.org/2000/svg';

/** @param {string} path of strokes on a 24 × 24 grid; a capital Z at its end says so */
export const isFilled = (path) => path.endsWith('Z');

/** @param {HTMLElement} element @param {SemanticNode} node with a `glyph` */
export function showIcon(element, { glyph = '' }) {
  const path = element.querySelector('path') ?? emptyIcon(element);
  if (path.getAttribute('d') === glyph) return;
  path.setAttribute('d', glyph);
  path.setAttribute('fill', isFilled(glyph) ? 'currentColor' : 'none');
}

/** @param {HTMLElement} element */
function emptyIcon(element) {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS(SVG, 'path');
  drawing.append(path);
  element.append(drawing);
  return path;
}
