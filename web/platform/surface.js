/**
 * A piece of page with a canvas of its own: the mirror's elements in content coordinates, and under them a
 * canvas on the visible slice.
 *
 * @typedef {import('./scroll-slice.js').Slice} Slice
 * @typedef {{id: string, width: number, slice_top: number, slice_height: number}} SurfaceLayout as it goes
 *   into the wasm
 * @typedef {{width: number, height: number, zoom: number, pixelRatio: number}} Viewport the window, in CSS px; how
 *   many of them are one of the element's own, and device px in one of those
 */
import { chooseSlice, overscanOf, sliceHeight } from './scroll-slice.js';

export class Surface {
  /** @type {Slice | null} */
  #slice = null;
  #scroller;
  #width = 0;
  #height = 0;

  /**
   * @param {string} id of `kit::SurfaceId`
   * @param {object} [options]
   * @param {HTMLElement | null} [options.scroller] what clips and scrolls it, besides the window
   * @param {boolean} [options.fitted] it is as wide as it wants to be, as far as there is room
   */
  constructor(id, { scroller = null, fitted = false } = {}) {
    this.id = id;
    this.fitted = fitted;
    this.#scroller = scroller;
    this.element = document.createElement('div');
    this.element.className = `surface ${id}${fitted ? ' fitted' : ''}`;
    this.canvas = document.createElement('canvas');
    this.canvas.setAttribute('aria-hidden', 'true');
    this.mirror = document.createElement('div');
    this.mirror.className = 'mirror';
    this.element.append(this.canvas, this.mirror);
  }

  /**
   * How wide and tall all of it is.
   * @param {number} width 0: as wide as its surroundings
   * @param {number} height
   */
  resize(width, height) {
    if (width !== this.#width) this.element.style.width = width > 0 ? `${width}px` : '';
    if (height !== this.#height) this.element.style.height = `${height}px`;
    this.#width = width;
    this.#height = height;
  }

  /**
   * Chooses the slice and puts the canvas there. Null while the surface is not laid out.
   * @param {Viewport} viewport @param {boolean} drawsAround whether more of it than can be seen
   * @returns {SurfaceLayout | null}
   */
  layout(viewport, drawsAround) {
    const box = boxOf(this.element);
    if (box.width === 0) return null;
    const slice = this.#choose(viewport, box, drawsAround);
    this.#place(slice, box.width, viewport.pixelRatio);
    return { id: this.id, width: box.width, slice_top: slice.top, slice_height: slice.height };
  }

  /** Whether it is laid out at all, be it without a width: nothing around it is hidden. */
  get isRendered() {
    return this.element.getClientRects().length > 0;
  }

  /** Whether the slice on screen does not serve any more. @param {Viewport} viewport @param {boolean} drawsAround */
  needsNewSlice(viewport, drawsAround) {
    const box = boxOf(this.element);
    return box.width > 0 && this.#slice !== this.#choose(viewport, box, drawsAround);
  }

  /** @param {Viewport} viewport @param {Box} box @param {boolean} drawsAround @returns {Slice} */
  #choose(viewport, box, drawsAround) {
    const visible = this.#visible(viewport, box);
    const { pixelRatio } = viewport;
    const viewHeight = viewport.height / box.scale;
    const overscan = drawsAround ? overscanOf(viewport.width, viewHeight) : 0;
    // The page's height is only known after its first frame, and grows: its canvas keeps one size. There may be
    // many parts, mostly low ones: a canvas as large as that for each would be too much.
    const most = this.id === 'page' ? Infinity : this.#height;
    const height = sliceHeight({ width: box.width, viewHeight, overscan, pixelRatio }, most);
    // Out of sight nothing moves, but what has grown there is drawn before it is scrolled to.
    if (this.#slice?.height === height && visible.bottom <= visible.top) return this.#slice;
    return chooseSlice(this.#slice, visible, { overscan, height, contentHeight: this.#height, pixelRatio });
  }

  /** What of it can be seen, in its own px. @param {Viewport} viewport @param {Box} box */
  #visible(viewport, box) {
    const clip = this.#scroller?.getBoundingClientRect();
    const top = Math.max(0, clip?.top ?? 0);
    const bottom = Math.min(viewport.height, clip?.bottom ?? viewport.height);
    return { top: Math.max(0, (top - box.top) / box.scale), bottom: (bottom - box.top) / box.scale };
  }

  /** @param {Slice} slice @param {number} width @param {number} pixelRatio */
  #place(slice, width, pixelRatio) {
    const deviceWidth = Math.round(width * pixelRatio);
    const deviceHeight = Math.round(slice.height * pixelRatio);
    if (this.canvas.width !== deviceWidth || this.canvas.height !== deviceHeight) {
      this.canvas.width = deviceWidth;
      this.canvas.height = deviceHeight;
      this.canvas.style.width = `${deviceWidth / pixelRatio}px`;
      this.canvas.style.height = `${deviceHeight / pixelRatio}px`;
    }
    if (this.#slice?.top !== slice.top) this.canvas.style.top = `${slice.top}px`;
    this.#slice = slice;
  }
}

/**
 * How wide an element is, in its own CSS px, and where it is in the window's. Where the page around zooms or scales it
 * the two are not the same px: `scale` is how many of the window's are one of its own.
 *
 * @typedef {{width: number, top: number, scale: number}} Box
 * @param {Element} element @returns {Box}
 */
function boxOf(element) {
  const { top, width: seen } = element.getBoundingClientRect();
  const own = seen === 0 ? 0 : Number.parseFloat(getComputedStyle(element).width);
  return { width: own, top, scale: own > 0 ? seen / own : 1 };
}

/** What the CSS property `zoom`, of an element and all around it, makes of one of its px. @param {Element} element */
export function zoomOf(element) {
  return element.currentCSSZoom ?? 1;
}

/** Device px in one CSS px of an element. Transforms do not count: they may be moving. @param {Element} element */
export function pixelRatioOf(element) {
  return window.devicePixelRatio * zoomOf(element);
}
