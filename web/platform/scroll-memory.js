/**
 * Where each section of a page was scrolled to, while the page lives. The place is that of the page's top in the
 * window, so that what stands above it may grow or shrink meanwhile.
 */
export class ScrollMemory {
  #page;
  /** @type {Map<string, number>} */
  #places = new Map();
  /** The section on screen; null before the first. @type {string | null} */
  #section = null;

  /** @param {HTMLElement} page the element that holds all sections, one at a time */
  constructor(page) {
    this.#page = page;
  }

  /** The section on screen may be about to go: its place is remembered. */
  leave() {
    if (this.#section !== null) this.#places.set(this.#section, this.#top);
  }

  /**
   * A section is on screen now: goes to where it was left; one that is new is seen from the page's top.
   * @param {string} section
   */
  enter(section) {
    const isFirst = this.#section === null;
    this.#section = section;
    const place = this.#places.get(section);
    // The first one is where the browser puts it after a reload.
    if (isFirst) return;
    if (place !== undefined) scrollBy(this.#page, this.#top - place);
    else if (this.#top < 0) this.#page.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  get #top() {
    return this.#page.getBoundingClientRect().top;
  }
}

/** @param {Element} element @param {number} distance down, in CSS px */
function scrollBy(element, distance) {
  if (distance !== 0) scrollerOf(element).scrollBy({ top: distance, behavior: 'instant' });
}

/** What scrolls the element: the nearest scroller around it, else the window's. @param {Element} element */
function scrollerOf(element) {
  for (let at = parentOf(element); at && at !== document.body; at = parentOf(at)) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** In the tree that is laid out. @param {Element} element @returns {Element | null} */
function parentOf(element) {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
