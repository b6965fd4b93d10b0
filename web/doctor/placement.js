/**
 * Where and how an element stands on its page.
 *
 * @typedef {import('./finding.js').Finding} Finding
 *
 * @typedef {object} Placement
 * @property {string} name of the element, e.g. `stamgast-account`
 * @property {boolean} connected it is on the page
 * @property {boolean} rendered neither it nor anything around it has `display: none` or `content-visibility: hidden`
 * @property {boolean} visible nor `visibility: hidden` or `opacity: 0`
 * @property {number} width CSS px
 * @property {number} height CSS px
 */
import { note, wrong } from './finding.js';

/** Narrower than any phone. */
const NARROW_PX = 280;

/** @param {Placement} placement @returns {Finding[]} at most one */
export function placementFindings({ name, connected, rendered, visible, width, height }) {
  const tag = `<${name}>`;
  if (!connected) return [wrong('not_connected', `${tag} is not on the page: append it to the document.`)];
  if (!rendered) {
    return [
      wrong('hidden', `${tag} is not displayed: look for display: none on it and on what is around it.`),
    ];
  }
  if (!visible) {
    return [
      wrong(
        'hidden',
        `${tag} is invisible: look for visibility: hidden and opacity: 0 on it and on what is around it.`,
      ),
    ];
  }
  if (height === 0 || width === 0) {
    return [
      wrong(
        'no_size',
        `${tag} has no ${width === 0 ? 'width' : 'height'}: give it, or what is around it, the room that it needs.`,
      ),
    ];
  }
  if (width >= NARROW_PX) return [];
  return [note('narrow', `${tag} is only ${Math.round(width)} px wide: give it at least ${NARROW_PX} px.`)];
}
