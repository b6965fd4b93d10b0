/**
 * The style sheets of one page in all its elements: constructed, never <style>, so that a strict policy lets
 * them pass.
 *
 * @typedef {import('../platform/preferences.js').Preferences} Preferences
 */
import { fieldCss } from '../platform/field-styles.js';
import { LiveSheet } from '../platform/live-sheet.js';
import { colorRules, frameRules, mirrorCss } from '../platform/mirror-styles.js';
import { TOKEN_NAMES } from '../platform/preferences.js';

/** While a colour is dragged, what nobody sees waits for its end. */
const UNSEEN_AFTER_MS = 200;

/** The same for all. @type {{under: CSSStyleSheet, over: CSSStyleSheet} | undefined} */
let shared;

function sharedSheets() {
  if (!shared) {
    const { under, over } = mirrorCss(TOKEN_NAMES);
    shared = { under: sheetOf(under), over: sheetOf(over) };
  }
  return shared;
}

/** @param {string} css */
function sheetOf(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

export class PageStyles {
  #frames = new LiveSheet();
  #colors = new LiveSheet();
  #host = new LiveSheet();
  /** Those around each element. @type {Map<HTMLElement, {around: Document | ShadowRoot, fields: CSSStyleSheet}>} */
  #hosts = new Map();
  /** @type {Preferences | null} */
  #preferences = null;
  #domView = true;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #unseen;

  /** @param {HTMLElement} host @param {HTMLElement} root in its shadow root */
  add(host, root) {
    const shadow = /** @type {ShadowRoot} */ (root.getRootNode());
    const { under, over } = sharedSheets();
    shadow.adoptedStyleSheets = [under, this.#frames.sheet, this.#colors.sheet, over, this.#host.sheet];
    // The fields are in the tree of the host: the document, or the shadow root of whoever holds it.
    const around = /** @type {Document | ShadowRoot} */ (host.getRootNode());
    const fields = sheetOf(fieldCss(host.localName));
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

  /** @param {Preferences} preferences */
  setPreferences(preferences) {
    this.#preferences = preferences;
    const { tokens, scheme, ownGround } = preferences;
    const ground = ownGround ? `background: ${tokens['color.surface']};` : '';
    this.#host.write([[':host', `color-scheme: ${scheme}; ${ground}`]]);
    this.#frames.write(frameRules(tokens));
    clearTimeout(this.#unseen);
    if (this.#domView) this.#writeColors();
    else this.#unseen = setTimeout(() => this.#writeColors(), UNSEEN_AFTER_MS);
  }

  /** @param {boolean} domView whether the mirror is what the customer looks at */
  setDomView(domView) {
    this.#domView = domView;
    if (domView) this.#writeColors();
  }

  #writeColors() {
    clearTimeout(this.#unseen);
    if (this.#preferences) this.#colors.write(colorRules(this.#preferences.tokens));
  }
}
