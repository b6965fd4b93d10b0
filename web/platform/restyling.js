/**
 * Whether the look changes again and again, as while a designer drags a colour: then only what can be seen is drawn each
 * time, and what is around it once the look stands still.
 */
import { browserClock } from '../bridge/frame-scheduler.js';

/** Longer than a slow machine takes to draw all of it. */
const STILL_AFTER_MS = 400;

export class Restyling {
  #stands;
  #clock;
  /** When it changed last. */
  #last = -Infinity;
  /** @type {any} */
  #timer = null;
  /** When somebody scrolled last. */
  #scrolled = -Infinity;
  /** Whether it changes now, and nobody scrolls. */
  goesOn = false;

  /** @param {() => void} stands it did, and does not any more @param {import('../bridge/frame-scheduler.js').Clock} [clock] */
  constructor(stands, clock = browserClock) {
    this.#stands = stands;
    this.#clock = clock;
  }

  /** The look is another one. */
  changed() {
    const now = this.#clock.now();
    this.goesOn = now - this.#last < STILL_AFTER_MS && now - this.#scrolled >= STILL_AFTER_MS;
    this.#last = now;
    this.#clock.clearTimer(this.#timer);
    if (this.goesOn) this.#timer = this.#clock.setTimer(() => this.#stop(), STILL_AFTER_MS);
  }

  /** What comes into sight has to be there. */
  scrolled() {
    this.#scrolled = this.#clock.now();
    this.#stop();
  }

  #stop() {
    if (!this.goesOn) return;
    this.#clock.clearTimer(this.#timer);
    this.goesOn = false;
    this.#stands();
  }
}
