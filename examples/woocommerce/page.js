/**
 * What a WooCommerce shop's page needs where the shortcode of the plugin does not suit. On a site of your own
 * the first import is `/stamgast/plugins/woocommerce.js`, and the two lines with the mock go: it stands for
 * WordPress here.
 */
import { createWooCommerceShop } from '../../shop-plugin/woocommerce/woocommerce.js';
import { MockWooCommerce } from '../../shop-plugin/woocommerce/mock/mock-shop.js';

const mock = new MockWooCommerce();
const account = /** @type {any} */ (document.querySelector('stamgast-account'));

account.shop = createWooCommerceShop({
  endpoint: '/wp-json',
  fetch: mock.fetch,
  trackingUrl: ({ tracking_code }) => `https://track.example/${encodeURIComponent(tracking_code)}`,
});

account.addEventListener('stamgast-cart-changed', (/** @type {any} */ { detail }) => {
  /** @type {any} */ (document.querySelector('[data-cart-count]')).value = detail.item_count;
});
