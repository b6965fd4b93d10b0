import { doctorFile, importFile } from '../bridge/shipped-files.js';
import { SMALL_PARTS } from '../bridge/first-part.js';
import { loadModule } from '../bridge/wasm-module.js';
import { AttributedElement } from './attributed-element.js';
import { BUILD } from './build-marks.js';
import { DeveloperConsole } from './developer-console.js';
import { FailureNotice } from './failure-notice.js';
import { chooseLocale, loadMessages } from './languages.js';
import { PageLanguage } from './page-language.js';
import { PageTheme } from './page-theme.js';
import { joinPage, leavePage, sharedShop } from './shared-pages.js';
import { InvalidPlugin } from './shop-loader.js';

/**
 * @typedef {import('../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('./page-seats.js').Seat} Seat
 */

/**
 * What all elements of Stamgast have in common. Each is a part of a page; those with the same shop share one:
 * one wasm instance, one connection to the shop, one canvas, one dialog. Where there can be one only, in
 * `locale`, `theme` and `consent`, the first element on the page says which.
 *
 * What stands inside an element is shown until its part is there, where the part has nothing to show (nobody
 * is signed in, the shop cannot do what it needs), and where there is no page at all (no WebAssembly, a plugin
 * that is none). Where nothing stands inside and there is no page, the customer is told.
 *
 * Events that several parts could send come from the one that the customer has used last. All events bubble
 * and are composed. Each design token can be set by a custom property: `color.accent` in `web/themes` is
 * `--stamgast-color-accent`, `text.body.family` is `--stamgast-text-body-family`.
 *
 * @slot - what is shown until the part is there, and where it cannot be
 *
 * @attr {string} shop the name of an adapter that comes with Stamgast: `demo`, `ecwid`, `medusa`, `shopware`,
 *   `vendure` or `woocommerce`. Not needed with the property `shop`
 * @attr {string} endpoint where the shop's API is, for adapters that have one; relative to the page
 * @attr {string} api-key what a shop's API wants to be told by its own pages, and is no secret: Medusa's publishable key
 * @attr {string} locale BCP 47, e.g. `nl-BE`. By default the language of the page (`lang`), else of the
 *   browser
 * @attr {string} theme the name of a theme that comes along (`plain`, the default, `grocer`, `boutique`, `contrast`,
 *   `playful`, `dense`), or the address of a token file or resolver document (Design Tokens 2025.10), relative to the
 *   page. `light`, `dark` and `auto` are `plain` with that `scheme`
 * @attr {'light' | 'dark' | 'auto'} scheme of a theme that has both. `auto` (the default) follows the customer's system
 *   where the page around does so too (`color-scheme: light dark`), and is light elsewhere
 * @attr {string} consent what the customer agreed to, separated by spaces: `analytics`, `personalisation`. By
 *   default nobody was asked: no `stamgast-analytics`, and nothing is kept, here or by the shop, but what the customer
 *   asks for. There without `personalisation`: favourites, paused reminders and "not this" stay on the device
 *
 * @prop {ShopPlugin | string | null} shop the plugin, see `shop-plugin/contract.js`; goes before the
 *   attribute. Text is the same as the attribute: some frameworks write attributes as properties
 * @prop {string | Record<string, any> | null} theme as the attribute, or the theme itself: what a token file or a
 *   resolver document would hold; goes before the attribute
 *
 * @fires stamgast-ready the part is on screen
 * @fires stamgast-error `detail` is `{code, message}`, for developers, and the console says it once; the
 *   customer has been told in their own words. `docs/errors.md` lists the codes
 * @fires stamgast-reorder a reorder is done: `detail` is `{key, source, order_id, order_number, lines}` with an
 *   outcome for each line; told again by a page after one that was left in that moment, it has the same `key`
 * @fires stamgast-cart-changed `detail` is `{item_count, total, currency}`; `total` in minor units
 * @fires stamgast-help the customer asks for help with an order: `detail` is `{order_id, order_number,
 *   order_state}`. Cancel it to help in the page's own way; else the shop's channels are shown (capability `help`)
 * @fires stamgast-navigate a link was followed: `detail` is `{url}`. Cancel it to navigate in the page's own
 *   way
 * @fires stamgast-analytics with consent `analytics` only: `detail` is `{name, params}` as Google Analytics 4 has
 *   them, amounts as decimals
 * @fires stamgast-favourite-added a product was kept: `detail` is `{customer_id, product_id, variant_id}`
 * @fires stamgast-second-order the history holds exactly two purchases: `{customer_id, order_id, order_number, at}`
 * @fires stamgast-idle-six-months the last purchase is six months ago: as above
 * @fires stamgast-reward-redeemed `{customer_id, reward_id, redemption_id}`
 * @fires stamgast-withdrawal-requested the shop has acknowledged one: `{customer_id, order_id}`
 * @fires stamgast-review-submitted `{customer_id, order_id, product_id}`
 * @fires stamgast-return-requested the shop has a request to send something back: `{customer_id, order_id, return_id}`
 */
export class StamgastPart extends AttributedElement {
  static observedAttributes = ['shop', 'endpoint', 'api-key', 'locale', 'theme', 'scheme', 'consent'];
  /** For the doctor, who looks whether the files on the server are those of this build. @protected */
  static build = BUILD;
  /** What it is. @protected @type {Seat['part']} */
  static part = 'account';

  /** @type {ShopPlugin | null} */
  #shop = null;
  /** @type {import('./account-page.js').AccountPage | null} */
  #page = null;
  #root;
  #fallback;
  /** Changes in one task are one start. */
  #startIsDue = false;
  #isReady = false;
  #failure;
  #console = new DeveloperConsole();
  #theme = new PageTheme((message) => this.#dispatch('stamgast-error', { code: 'invalid_theme', message }));
  /** @type {Record<string, any> | null} */
  #givenTheme = null;
  #language = new PageLanguage(this, () => this.#page?.preferencesChanged());
  /** Of the latest start: an earlier one that is still loading gives up. */
  #start = 0;
  #seat;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    this.#fallback = document.createElement('slot');
    this.#root = document.createElement('div');
    this.#root.className = 'root';
    shadow.append(this.#fallback, this.#root);
    this.#failure = new FailureNotice(this, shadow);
    this.#seat = this.takeSeat({
      part: /** @type {typeof StamgastPart} */ (this.constructor).part,
      host: this,
      root: this.#root,
      order: () => '',
      locale: () => this.#locale(),
      theme: this.#theme,
      dispatch: (event, detail, options) => this.#dispatch(event, detail, options),
      shown: (height) => this.#shown(height),
      givenUp: () => this.#giveUp(),
    });
  }

  get shop() {
    return this.#shop ?? this.getAttribute('shop');
  }

  set shop(plugin) {
    const named = typeof plugin === 'string';
    if (named) this.setAttribute('shop', plugin);
    const given = named ? null : (plugin ?? null);
    if (given === this.#shop) return;
    this.#shop = given;
    this.#restart();
  }

  get theme() {
    return this.#givenTheme ?? this.getAttribute('theme');
  }

  set theme(theme) {
    const named = theme === null || typeof theme === 'string';
    this.#givenTheme = named ? null : theme;
    if (named) this.reflect('theme', theme);
    this.#followTheme();
  }

  /**
   * Says in the console what is wrong with how this element is embedded, and what to do.
   * @returns {Promise<import('../doctor/finding.js').Finding[]>} what is wrong first; empty if there is nothing to say
   */
  async doctor() {
    const { examine } = await importFile(doctorFile());
    return examine(this);
  }

  connectedCallback() {
    // What was given before the element was defined.
    for (const name of /** @type {const} */ (['shop', 'theme'])) {
      if (!Object.hasOwn(this, name)) continue;
      const given = this[name];
      delete (/** @type {any} */ (this)[name]);
      /** @type {any} */ (this)[name] = given;
    }
    this.#language.watch();
    if (this.#page) this.#page.moved(this.#seat);
    else this.#restart();
  }

  disconnectedCallback() {
    // Moving an element disconnects and connects it in one task; only what stays away stops.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#language.stop();
      this.#stop();
    });
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (!this.follow(this.#page, name)) this.#restart();
  }

  /**
   * What its place on a page holds besides what every element has.
   * @protected @param {Seat} seat @returns {Seat}
   */
  takeSeat(seat) {
    return seat;
  }

  /**
   * An attribute is another one.
   * @protected
   * @param {import('./account-page.js').AccountPage | null} page null: none has begun
   * @param {string} name
   * @returns {boolean} whether that is all that follows from it; else the element has to begin anew
   */
  follow(page, name) {
    if (name === 'theme' || name === 'scheme') this.#followTheme();
    else if (name === 'consent') page?.consentChanged();
    else if (name === 'locale' && page) page.preferencesChanged();
    else return false;
    return true;
  }

  #restart() {
    if (!this.isConnected || this.#startIsDue) return;
    this.#startIsDue = true;
    queueMicrotask(() => {
      this.#startIsDue = false;
      this.#stop();
      if (this.isConnected) void this.#open();
    });
  }

  async #open() {
    const start = ++this.#start;
    const locale = this.#locale();
    try {
      // All at once: none of these waits for another.
      loadModule({ withOrders: !SMALL_PARTS.has(this.#seat.part) }).catch(() => undefined);
      loadMessages(locale).catch(() => undefined);
      const plugin = this.#shop ?? (await this.#namedShop(locale));
      if (plugin === null || plugin === undefined || start !== this.#start || !this.isConnected) return;
      this.#page = joinPage(plugin, this.#seat);
    } catch (error) {
      if (start !== this.#start) return;
      this.#giveUp();
      const message = error instanceof Error ? error.message : String(error);
      const code = error instanceof InvalidPlugin ? error.code : 'not_started';
      this.#dispatch('stamgast-error', { code, message });
    }
  }

  /** There will be no page. */
  #giveUp() {
    this.#stop();
    this.#failure.show(this.#locale()).catch((error) => {
      const message = error instanceof Error ? error.message : String(error);
      this.#dispatch('stamgast-error', { code: 'no_messages', message });
    });
  }

  #stop() {
    this.#failure.hide();
    this.#start++;
    const page = this.#page;
    this.#page = null;
    if (page) leavePage(page, this.#seat);
    this.#isReady = false;
    this.#fallback.hidden = false;
  }

  /** @param {number} height */
  #shown(height) {
    this.#fallback.hidden = height > 0;
    if (this.#isReady) return;
    this.#isReady = true;
    this.#dispatch('stamgast-ready', {});
  }

  /** @param {string} locale */
  async #namedShop(locale) {
    const name = this.getAttribute('shop');
    const { endpoint, apiKey } = this;
    return name === null ? null : sharedShop(name, { endpoint, apiKey, locale });
  }

  #followTheme() {
    this.#theme.want(this.theme);
    this.#page?.preferencesChanged();
  }

  #locale() {
    return chooseLocale([this.getAttribute('locale'), this.#language.tag, ...navigator.languages]);
  }

  /** @param {string} event @param {any} detail @param {{cancelable?: boolean}} [options] */
  #dispatch(event, detail, { cancelable = false } = {}) {
    if (event === 'stamgast-error') this.#console.say(detail);
    return this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true, cancelable }));
  }
}

/**
 * The script may be there twice: once from the merchant's theme, once from a plugin of theirs.
 * @param {string} name
 * @param {typeof StamgastPart} element
 */
export function defineElement(name, element) {
  if (!customElements.get(name)) customElements.define(name, element);
}
