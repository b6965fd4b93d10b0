/**
 * Tells assistive technology what happened. What is outside a modal dialog is inert and stays unheard, so
 * there is a pair of regions in each of the two places and the one that can be heard is used.
 *
 * @typedef {'polite' | 'assertive'} Politeness
 * @typedef {object} Timers the browser's, or a test's
 * @property {(callback: () => void, delayMs: number) => any} setTimer
 * @property {(handle: any) => void} clearTimer
 */

// Long enough for every screen reader to have taken the words over, short enough that hardly anybody who reads
// on through the page comes across them a second time.
const HEARD_WITHIN_MS = 5_000;

/** @type {Timers} */
const browserTimers = {
  setTimer: (callback, delayMs) => setTimeout(callback, delayMs),
  clearTimer: (handle) => clearTimeout(handle),
};

export class LiveRegions {
  #page;
  #dialog;
  #dialogElement;
  #timers;
  /** @type {any} */
  #forgetting = null;

  /** @param {ParentNode} page @param {HTMLDialogElement} dialog @param {Timers} [timers] */
  constructor(page, dialog, timers = browserTimers) {
    this.#page = makePair(page);
    this.#dialog = makePair(dialog);
    this.#dialogElement = dialog;
    this.#timers = timers;
  }

  /**
   * What one frame has to say. Each text is an element of its own: what a region had to say before is not
   * read again, and the same words once more are.
   * @param {{politeness: Politeness, text: string}[]} announcements
   */
  announce(announcements) {
    if (announcements.length === 0) return;
    const regions = this.#dialogElement.open ? this.#dialog : this.#page;
    for (const { politeness, text } of announcements) {
      const words = document.createElement('p');
      words.textContent = text;
      regions[politeness].append(words);
    }
    this.#timers.clearTimer(this.#forgetting);
    this.#forgetting = this.#timers.setTimer(() => this.#forget(), HEARD_WITHIN_MS);
  }

  /** The page's regions are put there. @param {ParentNode} page */
  moveTo(page) {
    page.append(this.#page.polite, this.#page.assertive);
  }

  stop() {
    this.#timers.clearTimer(this.#forgetting);
  }

  #forget() {
    for (const { polite, assertive } of [this.#page, this.#dialog]) {
      polite.replaceChildren();
      assertive.replaceChildren();
    }
  }
}

/** @param {ParentNode} parent @returns {Record<Politeness, HTMLElement>} */
function makePair(parent) {
  const make = (/** @type {Politeness} */ politeness) => {
    const region = document.createElement('div');
    region.className = 'live';
    region.setAttribute('aria-live', politeness);
    parent.append(region);
    return region;
  };
  return { polite: make('polite'), assertive: make('assertive') };
}
