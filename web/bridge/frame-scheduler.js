/**
 * Decides when a frame is drawn: once, soon after somebody said that something changed, and never otherwise.
 *
 * @typedef {object} Clock the browser's, or a test's
 * @property {(callback: (timeMs: number) => void) => number} requestFrame
 * @property {(handle: number) => void} cancelFrame
 * @property {(callback: () => void, delayMs: number) => any} setTimer
 * @property {(handle: any) => void} clearTimer
 * @property {() => number} now the time base of animation frames
 * @property {() => boolean} hidden whether the browser gives no animation frames at present
 */

/** @type {Clock} */
export const browserClock = {
  requestFrame: (callback) => requestAnimationFrame(callback),
  cancelFrame: (handle) => cancelAnimationFrame(handle),
  setTimer: (callback, delayMs) => setTimeout(callback, delayMs),
  clearTimer: (handle) => clearTimeout(handle),
  now: () => performance.now(),
  hidden: () => document.hidden,
};

export class FrameScheduler {
  #draw;
  #clock;
  #frame = 0;
  /** @type {any} */
  #soon = null;
  /** @type {any} */
  #wake = null;
  #stopped = false;

  /** @param {(timeMs: number) => void} draw @param {Clock} [clock] */
  constructor(draw, clock = browserClock) {
    this.#draw = draw;
    this.#clock = clock;
  }

  /** Something changed: one frame is due. Calls until then are one. */
  invalidate() {
    if (this.#stopped || this.#frame !== 0 || this.#soon !== null) return;
    // A hidden page gets no animation frames, but a reorder that was started must go on.
    if (this.#clock.hidden()) this.#soon = this.#clock.setTimer(() => this.#run(this.#clock.now()), 0);
    else this.#frame = this.#clock.requestFrame((timeMs) => this.#run(timeMs));
  }

  /**
   * The page was hidden or shown: a frame that is due must not wait for an animation frame that will not
   * come.
   */
  visibilityChanged() {
    if (this.#frame === 0 && this.#soon === null) return;
    this.#forgetDue();
    this.invalidate();
  }

  /**
   * A frame is due then, if none comes before. Each frame forgets the wake-up before it.
   * @param {number} delayMs
   */
  wakeIn(delayMs) {
    this.#clock.clearTimer(this.#wake);
    if (this.#stopped) return;
    this.#wake = this.#clock.setTimer(() => {
      this.#wake = null;
      this.invalidate();
    }, delayMs);
  }

  stop() {
    this.#stopped = true;
    this.#forgetDue();
    this.#clock.clearTimer(this.#wake);
  }

  #forgetDue() {
    if (this.#frame !== 0) this.#clock.cancelFrame(this.#frame);
    if (this.#soon !== null) this.#clock.clearTimer(this.#soon);
    this.#frame = 0;
    this.#soon = null;
  }

  /** @param {number} timeMs */
  #run(timeMs) {
    this.#frame = 0;
    this.#soon = null;
    this.#clock.clearTimer(this.#wake);
    this.#wake = null;
    this.#draw(timeMs);
  }
}
