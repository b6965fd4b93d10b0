/**
 * Which part of a tall surface its canvas shows: what can be seen and some more on both sides, so that
 * scrolling needs no drawing until it nears an edge. All numbers are CSS px in content coordinates.
 *
 * @typedef {{top: number, height: number}} Slice
 * @typedef {{top: number, bottom: number}} Visible
 */

const PHONE_BELOW_WIDTH = 600;
// Of the overscan: less than this left on the side that is scrolled to, and the slice moves.
const LEAST_LEFT = 0.35;
// What iOS gives one canvas.
const MOST_DEVICE_PIXELS = 16_700_000;

/** @param {number} viewportWidth @param {number} viewportHeight */
export function overscanOf(viewportWidth, viewportHeight) {
  return viewportWidth < PHONE_BELOW_WIDTH ? viewportHeight / 2 : viewportHeight;
}

/**
 * The height of a surface's slices, whole device px.
 * @param {{width: number, viewHeight: number, overscan: number, pixelRatio: number}} view
 * @param {number} most no slice needs to be taller
 */
export function sliceHeight({ width, viewHeight, overscan, pixelRatio }, most) {
  const wanted = Math.min(viewHeight + 2 * overscan, most) * pixelRatio;
  return Math.ceil(Math.min(wanted, MOST_DEVICE_PIXELS / Math.max(1, width * pixelRatio))) / pixelRatio;
}

/**
 * The slice to show: the present one as long as it serves, else one around what can be seen, starting at a
 * whole device px.
 * @param {Slice | null} present
 * @param {Visible} visible
 * @param {{overscan: number, height: number, contentHeight: number, pixelRatio: number}} wanted
 * @returns {Slice}
 */
export function chooseSlice(present, visible, { overscan, height, contentHeight, pixelRatio }) {
  const least = overscan * LEAST_LEFT;
  if (present && present.height === height && serves(present, visible, least, contentHeight)) return present;
  const spare = Math.max(0, height - (visible.bottom - visible.top));
  // Past the end there is nothing to show. Before the first frame the end is not known.
  const last = contentHeight > 0 ? Math.ceil((contentHeight - height) * pixelRatio) : Infinity;
  const top = Math.min(Math.floor((visible.top - spare / 2) * pixelRatio), last);
  return { top: Math.max(0, top) / pixelRatio, height };
}

/** @param {Slice} slice @param {Visible} visible @param {number} least @param {number} contentHeight */
function serves(slice, visible, least, contentHeight) {
  const bottom = slice.top + slice.height;
  const aboveIsEnough = slice.top === 0 || visible.top - slice.top >= least;
  return aboveIsEnough && (bottom >= contentHeight || bottom - visible.bottom >= least);
}
