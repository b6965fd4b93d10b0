/**
 * The one WebGL 2 context, on a canvas that is never shown; surfaces copy what was drawn from it.
 * `generation` is 0 while there is nothing to draw with, and otherwise a number that changes whenever
 * everything that lived in the context is gone and must be made again.
 *
 * @typedef {object} GlCanvasEvents
 * @property {() => void} lost there is nothing to draw with any more, for now or for good
 * @property {() => void} restored there is again
 */

/** @type {WebGLContextAttributes} */
const ATTRIBUTES = {
  alpha: true,
  premultipliedAlpha: true,
  antialias: false,
  depth: false,
  stencil: false,
  preserveDrawingBuffer: false,
  // 'high-performance' lost the context in Safari (maplibre/maplibre-gl-js#8195).
  powerPreference: 'default',
};
const RESTORE_WITHIN_MS = 3_000;
const TWO_LOSSES_WITHIN_MS = 60_000;

export class GlCanvas {
  /** @type {HTMLCanvasElement | null} */
  #canvas = null;
  /** @type {WebGL2RenderingContext | null} */
  #context = null;
  #events;
  #generation = 0;
  #epoch = 0;
  #lost = false;
  #lastLossMs = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #patience;
  #listening = new AbortController();

  /** @param {GlCanvasEvents} events */
  constructor(events) {
    this.#events = events;
  }

  /** @returns {boolean} whether there is something to draw with */
  open() {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2', ATTRIBUTES);
    if (!context || context.isContextLost()) return false;
    const { signal } = this.#listening;
    canvas.addEventListener('webglcontextlost', (event) => this.#onLost(event, canvas), { signal });
    canvas.addEventListener('webglcontextrestored', () => this.#onRestored(canvas), { signal });
    this.#canvas = canvas;
    this.#context = context;
    this.#lost = false;
    this.#generation++;
    return true;
  }

  get generation() {
    return this.#context && !this.#lost && !this.#context.isContextLost() ? this.#generation : 0;
  }

  get context() {
    return this.#context;
  }

  /**
   * Makes room for a picture of this size; never while the context is lost.
   * @param {number} width
   * @param {number} height device px
   */
  reserve(width, height) {
    if (!this.#canvas || this.generation === 0) return;
    if (this.#canvas.width < width) this.#canvas.width = width;
    if (this.#canvas.height < height) this.#canvas.height = height;
  }

  /**
   * Copies what was just drawn (at the context's lower left) over all of the target. Same task as the
   * drawing.
   * @param {CanvasRenderingContext2D} target @param {number} width @param {number} height device px */
  copyTo(target, width, height) {
    if (!this.#canvas) return;
    target.globalCompositeOperation = 'copy';
    target.drawImage(this.#canvas, 0, this.#canvas.height - height, width, height, 0, 0, width, height);
  }

  /** Another number than before: what was copied from it may be gone where it was copied to. */
  get epoch() {
    return this.#epoch;
  }

  /** What was copied from it is gone where it was copied to: all is drawn and copied again. */
  renew() {
    this.#epoch++;
    this.#events.restored();
  }

  close() {
    clearTimeout(this.#patience);
    this.#listening.abort();
    this.#context?.getExtension('WEBGL_lose_context')?.loseContext();
    this.#context = null;
    this.#canvas = null;
  }

  /** @param {Event} event @param {HTMLCanvasElement} canvas */
  #onLost(event, canvas) {
    if (canvas !== this.#canvas) return;
    event.preventDefault();
    this.#lost = true;
    const now = performance.now();
    const again = now - this.#lastLossMs < TWO_LOSSES_WITHIN_MS;
    this.#lastLossMs = now;
    // Twice in a minute is a machine in trouble: stay with the DOM.
    if (again) this.#context = null;
    else this.#patience = setTimeout(() => this.#replace(), RESTORE_WITHIN_MS);
    this.#events.lost();
  }

  /** @param {HTMLCanvasElement} canvas */
  #onRestored(canvas) {
    if (canvas !== this.#canvas || !this.#context) return;
    clearTimeout(this.#patience);
    this.#lost = false;
    this.#generation++;
    this.#events.restored();
  }

  #replace() {
    if (this.open()) this.#events.restored();
    else this.#context = null;
  }
}
