/**
 * Which section the page is asked to show: by the fragment of the document's address, or by the element's
 * attribute `section`, where the page around routes by itself. Links change the address in the browser's own way;
 * here it is only read.
 *
 * @typedef {object} LocationParts
 * @property {HTMLElement} page the element that scrolls with the section
 * @property {string | null} section of the attribute; null: the address says
 * @property {(fragment: string) => void} changed another section may be wanted
 */
import { ScrollMemory } from '../platform/scroll-memory.js';

export class PageLocation {
  #listening = new AbortController();
  #changed;
  #memory;
  #section;
  #fragment;

  /** @param {LocationParts} parts */
  constructor({ page, section, changed }) {
    const { signal } = this.#listening;
    this.#changed = changed;
    this.#memory = new ScrollMemory(page);
    this.#section = section;
    this.#fragment = this.#read();
    // Back and forward come as both; a host that writes the address with pushState is heard on its way back.
    window.addEventListener('popstate', () => this.#look(), { signal });
    window.addEventListener('hashchange', () => this.#look(), { signal });
  }

  /** Nobody asks any more. @returns {null} what is left of it */
  stop() {
    this.#listening.abort();
    return null;
  }

  /** Without `#`. */
  get fragment() {
    return this.#fragment;
  }

  /** @param {string | null} section */
  setSection(section) {
    this.#section = section;
    this.#look();
  }

  /** That section is on screen now, with its height. @param {string} section */
  shown(section) {
    this.#memory.enter(section);
  }

  #look() {
    const fragment = this.#read();
    if (fragment === this.#fragment) return;
    this.#fragment = fragment;
    this.#memory.leave();
    this.#changed(fragment);
  }

  #read() {
    return this.#section ?? decoded(location.hash.slice(1));
  }
}

/**
 * Whether the browser can follow a link by itself. Where the page has a `<base>` of another address, `#profile`
 * would lead away: then the fragment is set here.
 * @param {string} url
 */
export function isForBrowser(url) {
  if (!url.startsWith('#') || withoutFragment(document.baseURI) === withoutFragment(location.href))
    return true;
  location.hash = url;
  return false;
}

/** @param {string} address */
function withoutFragment(address) {
  return address.split('#', 1)[0];
}

/** @param {string} fragment */
function decoded(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // somebody else's
  }
}
