/**
 * A piece of page with a canvas of its own: the mirror's elements in content coordinates, and under them a
 * canvas on the visible slice.
 *
 * @typedef {import('./scroll-slice.js').Slice} Slice
 * @typedef {{id: string, width: number, slice_top: number, slice_height: number}} SurfaceLayout as it goes
 *   into the wasm
 * @typedef {{width: number, height: number, pixelRatio: number}} Viewport CSS px
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
   * @param {HTMLElement | null} [scroller] what clips and scrolls it, besides the window
   */
  constructor(id, scroller = null) {
    this.id = id;
    this.#scroller = scroller;
    this.element = document.createElement('div');
    this.element.className = `surface ${id}`;
    this.canvas = document.createElement('canvas');
    this.canvas.setAttribute('aria-hidden', 'true');
    this.mirror = document.createElement('div');
    this.mirror.className = 'mirror';
    this.element.append(this.canvas, this.mirror);
    this.context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext('2d'));
  }

  /**
   * How wide and tall all of it is.
   * @param {number} width 0: as wide as its surroundings
   * @param {number} height
   */
  resize(width, height) {
    if (width !== this.#width && width > 0) this.element.style.width = `${width}px`;
    if (height !== this.#height) this.element.style.height = `${height}px`;
    this.#width = width;
    this.#height = height;
  }

  /**
   * Chooses the slice and puts the canvas there. Null while the surface is not laid out.
   * @param {Viewport} viewport @returns {SurfaceLayout | null}
   */
  layout(viewport) {
    const box = this.element.getBoundingClientRect();
    if (box.width === 0) return null;
    const slice = this.#choose(viewport, box);
    this.#place(slice, box.width, viewport.pixelRatio);
    return { id: this.id, width: box.width, slice_top: slice.top, slice_height: slice.height };
  }

  /** Whether the slice on screen does not serve any more. @param {Viewport} viewport */
  needsNewSlice(viewport) {
    return this.#slice !== this.#choose(viewport, this.element.getBoundingClientRect());
  }

  /** @param {Viewport} viewport @param {DOMRect} box @returns {Slice} */
  #choose(viewport, box) {
    const visible = this.#visible(viewport, box);
    // Out of sight nothing moves; the slice is chosen anew when it comes back.
    if (this.#slice && visible.bottom <= visible.top) return this.#slice;
    const { pixelRatio } = viewport;
    const overscan = overscanOf(viewport.width, viewport.height);
    // The page's height is only known after its first frame, and grows: its canvas keeps one size.
    const most = this.id === 'page' ? Infinity : this.#height;
    const height = sliceHeight({ width: box.width, viewHeight: viewport.height, overscan, pixelRatio }, most);
    return chooseSlice(this.#slice, visible, { overscan, height, contentHeight: this.#height, pixelRatio });
  }

  /** @param {Viewport} viewport @param {DOMRect} box */
  #visible(viewport, box) {
    const clip = this.#scroller?.getBoundingClientRect();
    const top = Math.max(0, clip?.top ?? 0);
    const bottom = Math.min(viewport.height, clip?.bottom ?? viewport.height);
    return { top: Math.max(0, top - box.top), bottom: bottom - box.top };
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
