/**
 * Which elements are parts of one page: those with the same shop. That is the same plugin object, or the same
 * name of an adapter with the same endpoint and key.
 *
 * @typedef {import('../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('./page-seats.js').Seat} Seat
 */
import { AccountPage } from './account-page.js';
import { loadShop, openShop } from './shop-loader.js';

/** Those that have an element. @type {Set<AccountPage>} */
const pages = new Set();

/** By name and endpoint, as long as it is used. @type {Map<string, Promise<ShopPlugin>>} */
const namedShops = new Map();

/**
 * @param {string} name
 * @param {import('./shop-loader.js').ShopOptions} options the language is that of the first who asks
 * @returns {Promise<ShopPlugin>} the same for all who ask for the same
 */
export function sharedShop(name, options) {
  const key = JSON.stringify([name, options.endpoint, options.apiKey]);
  let shop = namedShops.get(key);
  if (!shop) {
    shop = loadShop(name, options);
    namedShops.set(key, shop);
    shop.catch(() => namedShops.delete(key));
  }
  return shop;
}

/**
 * The element becomes a part of the page of that shop, which begins with its first. A second account page of
 * the same shop is a page of its own: each has its open section.
 * @param {ShopPlugin} plugin
 * @param {Seat} seat
 * @returns {AccountPage}
 * @throws {import('./shop-loader.js').InvalidPlugin}
 */
export function joinPage(plugin, seat) {
  for (const page of pages) {
    if (page.plugin !== plugin || !page.canTake(seat.part)) continue;
    page.add(seat);
    return page;
  }
  const report = (/** @type {string} */ code, /** @type {string} */ message) =>
    seat.dispatch('stamgast-error', { code, message });
  const page = new AccountPage(openShop(plugin, report), seat);
  pages.add(page);
  page.start().catch((error) => page.giveUp('not_started', error));
  return page;
}

/** The element goes; with the last one all that they shared ends. @param {AccountPage} page @param {Seat} seat */
export function leavePage(page, seat) {
  page.remove(seat);
  if (!page.isEmpty || !pages.delete(page)) return;
  page.stop();
  // In a later task: whoever asked for the shop in this one has joined by then.
  setTimeout(() => forgetUnused(page.plugin));
}

/** @param {ShopPlugin} left */
function forgetUnused(left) {
  if ([...pages].some(({ plugin }) => plugin === left)) return;
  for (const [key, shop] of namedShops) {
    shop.then(
      (plugin) => plugin === left && namedShops.get(key) === shop && namedShops.delete(key),
      () => undefined,
    );
  }
}
