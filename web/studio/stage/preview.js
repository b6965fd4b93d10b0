/**
 * The page in the studio's frame: the account page in a shop of its own, as the studio wants to see it. The studio is of
 * the same origin and calls it directly, so that a token is there in the next frame.
 *
 * @typedef {object} Look
 * @property {keyof typeof SCENES} scene
 * @property {keyof typeof import('./scenes.js').LANGUAGES} language
 * @property {'light' | 'dark'} scheme
 * @property {Readonly<Record<string, string>>} changes of the theme “plain”, by flat name
 * @property {string} ground the colour under the page
 */
import { createDemoShop, parseFaults } from '../../../shop-plugin/demo/demo-shop.js';
import { createMemoryStorage } from '../../../shop-plugin/demo/storage/memory-storage.js';
import { TOKEN_NAMES } from '../../platform/preferences.js';
import { customProperty } from '../../platform/theme-tokens.js';
import { SCENES } from './scenes.js';

class Preview {
  #account = /** @type {import('../../element/stamgast-account.js').StamgastAccount} */ (
    document.querySelector('stamgast-account')
  );
  #scene = '';
  /** @type {Look['changes']} */
  #written = {};

  constructor() {
    // They stand on the element alone. If the whole page inherited them, the browser would go through all of it in each
    // frame in which a colour is dragged.
    for (const token of TOKEN_NAMES)
      CSS.registerProperty({ name: customProperty(token), syntax: '*', inherits: false });
    // Sections are here; the shop's other pages are not.
    this.#account.addEventListener('stamgast-navigate', (event) => {
      const { url } = /** @type {CustomEvent<{url: string}>} */ (event).detail;
      if (!url.startsWith('#')) event.preventDefault();
    });
  }

  /** @param {Look} look */
  show({ scene, language, scheme, changes, ground }) {
    document.documentElement.dataset.theme = scheme;
    this.#account.scheme = scheme;
    this.#write(changes);
    document.body.style.background = ground;
    const shop = `${scene} ${language}`;
    if (shop === this.#scene) return;
    this.#scene = shop;
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    this.#account.locale = language;
    this.#account.shop = openScene(scene, language);
  }

  /** Only what is new: the element reads the styles again at each change. @param {Look['changes']} changes */
  #write(changes) {
    const { style } = this.#account;
    for (const token of Object.keys(this.#written))
      if (!Object.hasOwn(changes, token)) style.removeProperty(customProperty(token));
    for (const [token, value] of Object.entries(changes))
      if (this.#written[token] !== value) style.setProperty(customProperty(token), value);
    this.#written = changes;
  }
}

/** @param {keyof typeof SCENES} scene @param {string} language */
function openScene(scene, language) {
  const { faults, change } = SCENES[scene];
  const shop = createDemoShop({
    locale: language,
    faults: parseFaults(faults),
    storage: createMemoryStorage(),
    pictures_url: '../pictures/',
  });
  return change ? change(shop) : shop;
}

Object.assign(globalThis, { preview: new Preview() });
/** @typedef {Preview} PreviewPage what the frame's window has as `preview` */
