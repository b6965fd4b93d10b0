/**
 * The one WebGL 2 context, on a canvas that is never shown; surfaces show what was drawn on it.
 * `generation` is 0 while there is nothing to draw with, and otherwise a number that changes whenever
 * everything that lived in the context is gone and must be made again.
 *
 * @typedef {object} GlCanvasEvents
 * @property {() => void} lost there is nothing to draw with any more, for now or for good
 * @property {() => void} restored there is again
 */

import { UNSEEN_CANVASES } from './unseen-canvas.js';

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
  /** Those that it may draw on. */
  #kinds = UNSEEN_CANVASES;
  /** @type {import('./unseen-canvas.js').UnseenCanvas | null} */
  #unseen = null;
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
    for (const Kind of this.#kinds) {
      const unseen = new Kind();
      const { canvas } = unseen;
      const context = /** @type {WebGL2RenderingContext | null} */ (canvas.getContext('webgl2', ATTRIBUTES));
      if (!context || context.isContextLost()) continue;
      // Of one kind for life: later there is no choice.
      if (this.#kinds.length > 1 && !Kind.suits(context)) {
        context.getExtension('WEBGL_lose_context')?.loseContext();
        continue;
      }
      const { signal } = this.#listening;
      canvas.addEventListener('webglcontextlost', (event) => this.#onLost(event, unseen), { signal });
      canvas.addEventListener('webglcontextrestored', () => this.#onRestored(unseen), { signal });
      this.#kinds = [Kind];
      this.#unseen = unseen;
      this.#context = context;
      this.#lost = false;
      this.#generation++;
      return true;
    }
    return false;
  }

  get generation() {
    return this.#context && !this.#lost && !this.#context.isContextLost() ? this.#generation : 0;
  }

  get context() {
    return this.#context;
  }

  /** @type {import('./unseen-canvas.js').UnseenCanvas['reserve']} */
  reserve(width, height) {
    if (this.generation !== 0) this.#unseen?.reserve(width, height);
  }

  /** Whether of a surface that is drawn in part the rest stays as it was. */
  get keeps() {
    return this.#unseen?.keeps === true;
  }

  /**
   * What the browser has no memory for is not shown here any more.
   * @type {(...given: Parameters<import('./unseen-canvas.js').UnseenCanvas['showOn']>) => boolean}
   */
  showOn(target, boxes) {
    try {
      this.#unseen?.showOn(target, boxes);
      return true;
    } catch {
      clearTimeout(this.#patience);
      this.#context = null;
      this.#events.lost();
      return false;
    }
  }

  /** Another number than before: what was shown may be gone from where it was shown. */
  get epoch() {
    return this.#epoch;
  }

  /** What was shown is gone from where it was shown: all is drawn again. */
  renew() {
    this.#epoch++;
    this.#events.restored();
  }

  close() {
    clearTimeout(this.#patience);
    this.#listening.abort();
    this.#context?.getExtension('WEBGL_lose_context')?.loseContext();
    this.#context = null;
    this.#unseen = null;
  }

  /** @param {Event} event @param {import('./unseen-canvas.js').UnseenCanvas} unseen */
  #onLost(event, unseen) {
    if (unseen !== this.#unseen) return;
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

  /** @param {import('./unseen-canvas.js').UnseenCanvas} unseen */
  #onRestored(unseen) {
    if (unseen !== this.#unseen || !this.#context) return;
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
