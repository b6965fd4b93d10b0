/**
 * What an Ecwid shop's page needs. On a site of your own the first import is `/stamgast/plugins/ecwid.js`,
 * and what is marked with the mock goes: it stands for Ecwid's script on the page, and for your endpoint.
 */
import { createEcwidShop } from '../../shop-plugin/ecwid/ecwid.js';
import { MockEcwid } from '../../shop-plugin/ecwid/mock/mock-shop.js';

const mock = new MockEcwid();
const account = /** @type {any} */ (document.querySelector('stamgast-account'));

account.shop = createEcwidShop({
  endpoint: '/stamgast-ecwid',
  // On a site of your own: asks your server for a payload that it has just signed.
  // identity: async () => (await fetch('/sso-payload')).text(),
  ecwid: () => mock.api,
  fetch: mock.fetch,
  cartUrl: '/#!/~/cart',
});

account.addEventListener('stamgast-cart-changed', (/** @type {any} */ { detail }) => {
  /** @type {any} */ (document.querySelector('[data-cart-count]')).value = detail.item_count;
});
