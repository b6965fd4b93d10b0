import { setTimeout } from 'node:timers/promises';
import { settled } from '../../browser/browser-page.mjs';

/**
 * @typedef {'added' | 'added, said afterwards' | 'not added' | 'nothing was said'} Shown
 * @typedef {object} Word what the page said of a reorder
 * @property {Shown} shown
 * @property {number} [items] so many, where it said so
 */

/**
 * What the page says when a reorder is over, in English; all else is not about that.
 * @type {readonly {sentence: RegExp, shown: Shown}[]}
 */
const SENTENCES = Object.freeze([
  { sentence: /^(?<items>\d+) items? added to your cart(?!,)/, shown: 'added' },
  { sentence: /^Order (?<number>\S+) had already been added to your cart/, shown: 'added, said afterwards' },
  {
    sentence: /^Order (?<number>\S+) has been added to your cart after all/,
    shown: 'added, said afterwards',
  },
  { sentence: /^Order (?<number>\S+) could not be added\. Your cart is as it was/, shown: 'not added' },
]);

/** A phone's screen: the fewer pixels, the sooner they are drawn. */
const VIEW = Object.freeze({ width: 420, height: 640 });

const LOOK_EVERY_MS = 20;
/** A page that asks the shop for nothing for so long waits for its clock, which is put forward by this much. */
const LOOKS_TILL_HURRY = 5;
const HURRY_MS = 2_000;
/** No page is silent or busy for as long as that, hurried through. */
const LONGEST_WAIT_MS = 60_000;
/** So often in a row a page that does nothing any more is found at it. */
const LOOKS_AT_REST = 2;

/** The customer, who knows what the page says and does not see the shop behind it. */
export class Customer {
  #proxy;
  /** @type {Set<import('playwright-core').Request>} */
  #under_way = new Set();
  /** @type {string[]} */
  #heard;
  /** @type {{order_number: string, lines: {outcome: string}[]}[]} */
  #told;

  /**
   * @param {import('../shop-page.mjs').Account} account
   * @param {import('../fault-proxy.mjs').FaultProxy} proxy
   * @param {{heard: string[], told: any[]}} words that come in
   */
  constructor(account, proxy, { heard, told }) {
    this.#proxy = proxy;
    this.#heard = heard;
    this.#told = told;
    this.account = account;
    this.page = account.page;
    this.page.on('request', (request) => this.#under_way.add(request));
    this.page.on('requestfinished', (request) => this.#under_way.delete(request));
    this.page.on('requestfailed', (request) => this.#under_way.delete(request));
  }

  /**
   * Opens the account page. Its clock goes on by itself, and can be put forward.
   * @param {Pick<import('../roads.mjs').Road, 'browser' | 'proxy'>} road
   */
  static async arrive({ browser, proxy }) {
    const words = { heard: [], told: [] };
    const prepare = async (/** @type {import('playwright-core').Page} */ page) => {
      await page.clock.install();
      await page.exposeFunction('hearWords', (/** @type {string} */ text) => void words.heard.push(text));
      await page.exposeFunction('hearReorder', (/** @type {any} */ detail) => void words.told.push(detail));
      await page.addInitScript(listen);
    };
    return new Customer(await browser.openAccount({ prepare, ...VIEW }), proxy, words);
  }

  /** What the page around was told since the last press: `detail`s of `stamgast-reorder`. */
  get told() {
    return this.#told;
  }

  /** Presses an order's button. What was said before is over. @param {string} number */
  async orderAgain(number) {
    this.#forget();
    await this.account.againButton(number).press('Enter');
  }

  /**
   * Does what there is to do when the page said that nothing was added: a dialog offers to try again where that may
   * help, and is put away otherwise.
   * @param {string} number of the order
   */
  async tryAgain(number) {
    const dialog = this.page.getByRole('dialog');
    const again = dialog.getByRole('button', { name: 'Try again' });
    if ((await again.count()) === 0) {
      if ((await dialog.count()) > 0) await this.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      return this.orderAgain(number);
    }
    this.#forget();
    await again.press('Enter');
  }

  #forget() {
    this.#heard.length = 0;
    this.#told.length = 0;
  }

  /** Loads the page anew, as it comes, and waits until the orders are there. */
  async reload() {
    await this.page.reload();
    await this.account.againButton('').first().waitFor({ state: 'attached' });
  }

  /** @param {number} ms of the page's clock */
  letTimePass(ms) {
    return this.page.clock.fastForward(ms);
  }

  /** Whether the page waits for nothing, and nothing that it has sent is on its way any more. */
  #isQuiet() {
    return this.#under_way.size === 0 && this.#proxy.isQuiet();
  }

  /** Waits until the page does nothing any more, but for what it will do when its clock says so. */
  async rest() {
    const began = performance.now();
    let looks = 0;
    let asked = -1;
    while (looks < LOOKS_AT_REST) {
      if (performance.now() - began > LONGEST_WAIT_MS) throw new Error('The page does not come to rest.');
      await settled(this.page);
      const is_same = asked === this.#proxy.operations.length;
      asked = this.#proxy.operations.length;
      looks = is_same && this.#isQuiet() ? looks + 1 : 0;
    }
  }

  /**
   * Waits until the page has said what became of a reorder. While it only waits itself, its clock is put forward.
   * @param {string} number
   * @returns {Promise<Word>}
   */
  async verdict(number) {
    const began = performance.now();
    let quiet_looks = 0;
    while (performance.now() - began < LONGEST_WAIT_MS) {
      for (const text of this.#heard) {
        const word = wordOf(text, number);
        if (word) return word;
      }
      quiet_looks = this.#isQuiet() ? quiet_looks + 1 : 0;
      if (quiet_looks % LOOKS_TILL_HURRY === LOOKS_TILL_HURRY - 1) await this.letTimePass(HURRY_MS);
      await setTimeout(LOOK_EVERY_MS);
    }
    return { shown: 'nothing was said' };
  }
}

/** @param {string} text @param {string} order its number @returns {Word | undefined} */
function wordOf(text, order) {
  for (const { sentence, shown } of SENTENCES) {
    const { groups } = sentence.exec(text) ?? {};
    if (!groups || (groups.number ?? order) !== order) continue;
    return { shown, ...(groups.items && { items: Number(groups.items) }) };
  }
}

/** Runs in the page, before its own scripts: passes on what a screen reader reads out, and what the page around hears. */
function listen() {
  const { hearWords, hearReorder } = /** @type {any} */ (window);
  document.addEventListener('stamgast-reorder', (event) => {
    hearReorder(/** @type {CustomEvent} */ (event).detail);
  });
  document.addEventListener('stamgast-ready', ({ target }) => {
    const { shadowRoot } = /** @type {Element & {shadowRoot: ShadowRoot}} */ (target);
    const read = (/** @type {Iterable<Node>} */ nodes) => {
      for (const node of nodes)
        if (node.parentElement?.matches('[aria-live]')) hearWords(node.textContent ?? '');
    };
    read(shadowRoot.querySelectorAll('[aria-live] > *'));
    new MutationObserver((records) => {
      for (const { addedNodes } of records) read(addedNodes);
    }).observe(shadowRoot, { subtree: true, childList: true });
  });
}
