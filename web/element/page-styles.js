/**
 * The style sheets of one account page: constructed, never <style>, so that a strict policy lets them pass.
 */
import { fieldCss } from '../platform/field-styles.js';
import { mirrorCss, tokenCss } from '../platform/mirror-styles.js';
import { TOKEN_NAMES } from '../platform/preferences.js';

/** The same for all. @type {CSSStyleSheet | undefined} */
let shared;

function sharedSheet() {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(mirrorCss(TOKEN_NAMES));
  }
  return shared;
}

export class PageStyles {
  #tokens = new CSSStyleSheet();
  #fields = new CSSStyleSheet();
  #around;
  #written = '';

  /** @param {HTMLElement} host @param {HTMLElement} root */
  constructor(host, root) {
    const shadow = /** @type {ShadowRoot} */ (root.getRootNode());
    shadow.adoptedStyleSheets = [sharedSheet(), this.#tokens];
    // The fields are in the tree of the host: the document, or the shadow root of whoever holds it.
    this.#around = /** @type {Document | ShadowRoot} */ (host.getRootNode());
    this.#fields.replaceSync(fieldCss(host.localName));
    this.#around.adoptedStyleSheets = [...this.#around.adoptedStyleSheets, this.#fields];
    this.probe = document.createElement('div');
    this.probe.className = 'probe';
    root.append(this.probe);
  }

  /** @param {import('../platform/theme-tokens.js').FlatTokens} tokens @param {'light' | 'dark'} scheme */
  setTokens(tokens, scheme) {
    const css = `${tokenCss(tokens, ':host')} :host { color-scheme: ${scheme}; }`;
    if (css === this.#written) return;
    this.#written = css;
    this.#tokens.replaceSync(css);
  }

  remove() {
    this.#around.adoptedStyleSheets = this.#around.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#fields,
    );
  }
}
