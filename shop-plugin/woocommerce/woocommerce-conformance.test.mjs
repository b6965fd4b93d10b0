import { describeConformance } from '../conformance/describe-conformance.mjs';
import { MockWooCommerce } from './mock/mock-shop.js';
import { createWooCommerceShop } from './woocommerce.js';

let mock = new MockWooCommerce();

/** @param {MockWooCommerce} shop */
const pluginOf = ({ fetch }) => createWooCommerceShop({ endpoint: '/wp-json', fetch, schedule: () => {} });

describeConformance('WooCommerce, as its documentation describes it,', {
  capabilities: pluginOf(mock).capabilities,
  createPlugin: async () => pluginOf((mock = new MockWooCommerce())),
  createSignedOutPlugin: async () => pluginOf(new MockWooCommerce({ signedIn: false })),
  findThings: async () => [
    { product_id: '20', variant_id: '21' },
    { product_id: '11', variant_id: '11' },
  ],
  setStock: async ({ variant_id }, quantity) => mock.counter.setStock(variant_id, quantity),
  setPrice: async ({ variant_id }, price) => mock.counter.setPrice(variant_id, price),
  discontinue: async ({ variant_id }) => mock.counter.withdraw(variant_id),
});
