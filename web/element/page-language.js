/**
 * The language of the page around an element, as HTML has it: the `lang` of the nearest ancestor that has
 * one, also where shadow roots lie between.
 */
export class PageLanguage {
  #element;
  #observer;

  /** @param {Element} element @param {() => void} changed */
  constructor(element, changed) {
    this.#element = element;
    this.#observer = new MutationObserver(changed);
  }

  /** BCP 47, as somebody wrote it; null: nobody says. @returns {string | null} */
  get tag() {
    for (const element of outwards(this.#element)) {
      const lang = element.getAttribute('lang');
      if (lang !== null) return lang;
    }
    return null;
  }

  /** From where the element is now. */
  watch() {
    this.#observer.disconnect();
    for (const element of outwards(this.#element))
      this.#observer.observe(element, { attributeFilter: ['lang'] });
  }

  stop() {
    this.#observer.disconnect();
  }
}

/** The element and all around it. @param {Element} element @returns {Iterable<Element>} */
function* outwards(element) {
  /** @type {Element | null} */
  let next = element;
  while (next) {
    yield next;
    next = next.parentElement ?? hostOf(next);
  }
}

/** @param {Element} element @returns {Element | null} of the shadow root that it stands directly in */
function hostOf({ parentNode }) {
  return parentNode instanceof ShadowRoot ? parentNode.host : null;
}
