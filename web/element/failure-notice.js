import { directionOf, loadNotice } from './languages.js';

/**
 * What the customer reads where the page cannot be shown at all and the merchant has put nothing into the
 * element that could stand in for it. Plain elements in the style of the page around: nothing else may have
 * arrived.
 */
export class FailureNotice {
  #host;
  #notice = document.createElement('div');
  /** Of the latest change: words that are still on their way to an earlier one come too late. */
  #change = 0;

  /** @param {HTMLElement} host the element @param {ShadowRoot} shadow where it is put */
  constructor(host, shadow) {
    this.#host = host;
    this.#notice.setAttribute('role', 'alert');
    shadow.append(this.#notice);
  }

  /** @param {string} locale @returns {Promise<void>} */
  async show(locale) {
    const change = ++this.#change;
    if (this.#host.childElementCount > 0 || this.#host.textContent?.trim()) return;
    const [title, text] = await loadNotice(locale);
    if (change !== this.#change) return;
    this.#notice.lang = locale;
    this.#notice.dir = directionOf(locale);
    this.#notice.replaceChildren(element('h2', title), element('p', text));
  }

  hide() {
    this.#change++;
    this.#notice.replaceChildren();
  }
}

/** @param {string} tag @param {string} text */
function element(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
