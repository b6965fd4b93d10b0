/**
 * The style sheets of one page in all its elements: constructed, never <style>, so that a strict policy lets
 * them pass.
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
  /** Those around each element. @type {Map<HTMLElement, {around: Document | ShadowRoot, fields: CSSStyleSheet}>} */
  #hosts = new Map();
  #written = '';

  /** @param {HTMLElement} host @param {HTMLElement} root in its shadow root */
  add(host, root) {
    const shadow = /** @type {ShadowRoot} */ (root.getRootNode());
    shadow.adoptedStyleSheets = [sharedSheet(), this.#tokens];
    // The fields are in the tree of the host: the document, or the shadow root of whoever holds it.
    const around = /** @type {Document | ShadowRoot} */ (host.getRootNode());
    const fields = new CSSStyleSheet();
    fields.replaceSync(fieldCss(host.localName));
    around.adoptedStyleSheets = [...around.adoptedStyleSheets, fields];
    this.#hosts.set(host, { around, fields });
  }

  /** @param {HTMLElement} host */
  remove(host) {
    const styled = this.#hosts.get(host);
    if (!styled) return;
    const { around, fields } = styled;
    around.adoptedStyleSheets = around.adoptedStyleSheets.filter((sheet) => sheet !== fields);
    this.#hosts.delete(host);
  }

  /** @param {import('../platform/preferences.js').Preferences} preferences */
  setPreferences({ tokens, scheme, ownGround }) {
    const ground = ownGround ? `background: ${tokens['color.surface']};` : '';
    const css = `${tokenCss(tokens, ':host')} :host { color-scheme: ${scheme}; ${ground} }`;
    if (css === this.#written) return;
    this.#written = css;
    this.#tokens.replaceSync(css);
  }
}
