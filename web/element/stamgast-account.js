import { loadModule } from '../bridge/wasm-module.js';
import { AccountPage } from './account-page.js';
import { DeveloperConsole } from './developer-console.js';
import { FailureNotice } from './failure-notice.js';
import { chooseLocale, loadMessages } from './languages.js';
import { PageLanguage } from './page-language.js';
import { InvalidPlugin, loadShop, openShop } from './shop-loader.js';

/**
 * @typedef {import('../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 */

/**
 * `<stamgast-account>`: the account page of a shop's regulars. Order history, search, and one-click reorder.
 *
 * What stands inside the element is shown until the page is there, stays where the page cannot be shown at
 * all (no WebAssembly, a plugin that is none), and comes back where the page has to give up. Where nothing
 * stands inside, the customer is told.
 *
 * @attr {string} shop the name of an adapter that comes with Stamgast: `demo`, `vendure`, `woocommerce` or
 *   `ecwid`. Not needed with the property `shop`
 * @attr {string} endpoint where the shop's API is, for adapters that have one; relative to the page
 * @attr {string} locale BCP 47, e.g. `nl-BE`. By default the language of the page (`lang`), else of the
 *   browser
 * @attr {'light' | 'dark' | 'auto'} theme `auto` (the default) follows the customer's system
 *   where the page around does so too (`color-scheme: light dark`), and is light elsewhere
 * @attr {string} section the section to show (`orders`, `profile`…), for a page that routes by itself. By default
 *   the fragment of the address names it, and links to `#profile` change it
 *
 * @attr {string} consent what the customer agreed to, separated by spaces: `analytics`, `personalisation`. By
 *   default nobody was asked: no `stamgast-analytics`, and nothing is kept, here or by the shop, but what the customer
 *   asks for. There without `personalisation`: favourites, paused reminders and "not this" stay on the device
 *
 * @prop {ShopPlugin | string | null} shop the plugin, see `shop-plugin/contract.js`; goes before the
 *   attribute. Text is the same as the attribute: some frameworks write attributes as properties
 *
 * @fires stamgast-ready the page is on screen
 * @fires stamgast-reorder a reorder is done: `detail` is `{source, order_id, order_number, lines}` with an outcome
 *   for each line
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
 * @fires stamgast-error `detail` is `{code, message}`, for developers, and the console says it once; the
 *   customer has been told in their own words. The README lists the codes
 *
 * All events bubble and are composed. Each design token can be set by a custom property: `color.accent` in
 * `web/themes` is `--stamgast-color-accent`, `text.body.family` is `--stamgast-text-body-family`.
 */
export class StamgastAccount extends HTMLElement {
  static observedAttributes = ['shop', 'endpoint', 'locale', 'theme', 'section', 'consent'];

  /** @type {ShopPlugin | null} */
  #shop = null;
  /** @type {AccountPage | null} */
  #page = null;
  #root;
  #fallback;
  /** Changes in one task are one start. */
  #startIsDue = false;
  #failure;
  #console = new DeveloperConsole();
  #language = new PageLanguage(this, () => this.#followLanguage());
  /** Of the latest start: an earlier one that is still loading gives up. */
  #start = 0;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    this.#fallback = document.createElement('slot');
    this.#root = document.createElement('div');
    this.#root.className = 'root';
    shadow.append(this.#fallback, this.#root);
    this.#failure = new FailureNotice(this, shadow);
  }

  get shop() {
    return this.#shop ?? this.getAttribute('shop');
  }

  set shop(plugin) {
    const named = typeof plugin === 'string';
    if (named) this.setAttribute('shop', plugin);
    const given = named ? null : plugin;
    if (given === this.#shop) return;
    this.#shop = given;
    this.#restart();
  }

  // Plain values are attributes; these properties say the same.
  get endpoint() {
    return this.getAttribute('endpoint');
  }

  set endpoint(url) {
    this.#reflect('endpoint', url);
  }

  get locale() {
    return this.getAttribute('locale');
  }

  set locale(tag) {
    this.#reflect('locale', tag);
  }

  get theme() {
    return this.getAttribute('theme');
  }

  set theme(name) {
    this.#reflect('theme', name);
  }

  get consent() {
    return this.getAttribute('consent');
  }

  set consent(purposes) {
    this.#reflect('consent', purposes);
  }

  get section() {
    return this.getAttribute('section');
  }

  set section(name) {
    this.#reflect('section', name);
  }

  connectedCallback() {
    // A plugin that was given before the element was defined.
    if (Object.hasOwn(this, 'shop')) {
      const given = /** @type {any} */ (this).shop;
      delete (/** @type {any} */ (this).shop);
      this.shop = given;
    }
    this.#language.watch();
    if (this.#page) this.#followLanguage();
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
    if (name === 'theme') this.#page?.preferencesChanged();
    else if (name === 'section') this.#page?.setSection(after);
    else if (name === 'consent') this.#page?.consentChanged();
    else if (name === 'locale' && this.#page) this.#followLanguage();
    else this.#restart();
  }

  /** @param {string} name @param {string | null} value */
  #reflect(name, value) {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
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
      loadModule().catch(() => undefined);
      loadMessages(locale).catch(() => undefined);
      const plugin = this.#shop ?? (await this.#namedShop(locale));
      if (plugin === null || plugin === undefined || start !== this.#start) return;
      this.#page = new AccountPage({
        host: this,
        root: this.#root,
        shop: openShop(plugin, (code, message) => this.#tell(code, message)),
        locale,
        section: this.section,
        dispatch: (event, detail, options) => this.#dispatch(event, detail, options),
        onShown: () => this.#shown(),
        onGivenUp: () => this.#giveUp(),
      });
      await this.#page.start();
    } catch (error) {
      if (start !== this.#start) return;
      this.#giveUp();
      const message = error instanceof Error ? error.message : String(error);
      this.#tell(error instanceof InvalidPlugin ? error.code : 'not_started', message);
    }
  }

  /** There will be no page. */
  #giveUp() {
    this.#stop();
    this.#failure
      .show(this.#locale())
      .catch((error) => this.#tell('no_messages', error instanceof Error ? error.message : String(error)));
  }

  #stop() {
    this.#failure.hide();
    this.#start++;
    this.#page?.stop();
    this.#page = null;
    this.#fallback.hidden = false;
  }

  #shown() {
    this.#fallback.hidden = true;
    this.#dispatch('stamgast-ready', {});
  }

  /** @param {string} locale */
  async #namedShop(locale) {
    const name = this.getAttribute('shop');
    return name === null ? null : loadShop(name, { endpoint: this.getAttribute('endpoint'), locale });
  }

  #followLanguage() {
    this.#page?.setLocale(this.#locale());
  }

  #locale() {
    return chooseLocale([this.getAttribute('locale'), this.#language.tag, ...navigator.languages]);
  }

  /** @param {string} code @param {string} message */
  #tell(code, message) {
    this.#dispatch('stamgast-error', { code, message });
  }

  /** @param {string} event @param {any} detail @param {{cancelable?: boolean}} [options] */
  #dispatch(event, detail, { cancelable = false } = {}) {
    if (event === 'stamgast-error') this.#console.say(detail);
    return this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true, cancelable }));
  }
}

// The script may be there twice: once from the merchant's theme, once from a plugin of theirs.
if (!customElements.get('stamgast-account')) customElements.define('stamgast-account', StamgastAccount);
