import { after } from 'node:test';
import { describeConformance } from '../../conformance/describe-conformance.mjs';
import { MockWooCommerce } from '../mock/mock-shop.js';
import { createWooCommerceShop } from '../woocommerce.js';
import { PhpPlugin } from './tests/php-plugin.mjs';

const php = new PhpPlugin();
after(() => php.end());

const OPTIONS = { woocommerce_calc_taxes: 'yes', woocommerce_tax_display_cart: 'incl' };

/** @type {import('../mock/mock-shop.js').PluginRoutes} */
const routes = ({ products, orders }, { path, query, body, customer }) =>
  php.ask({
    method: body ? 'POST' : 'GET',
    path,
    params: body ?? Object.fromEntries(query),
    shop: { products, orders, customer, options: OPTIONS },
  });

let mock = new MockWooCommerce({ routes });

/** @param {MockWooCommerce} shop */
const pluginOf = ({ fetch }) => createWooCommerceShop({ endpoint: '/wp-json', fetch, schedule: () => {} });

describeConformance('the WordPress plugin, on doubles of WordPress,', {
  capabilities: pluginOf(mock).capabilities,
  createPlugin: async () => {
    await php.ask({ method: 'GET', path: '/session', params: {}, shop: { meta: {} } });
    return pluginOf((mock = new MockWooCommerce({ routes })));
  },
  createSignedOutPlugin: async () => pluginOf(new MockWooCommerce({ routes, signedIn: false })),
  findThings: async () => [
    { product_id: '20', variant_id: '21' },
    { product_id: '11', variant_id: '11' },
  ],
  setStock: async ({ variant_id }, quantity) => mock.counter.setStock(variant_id, quantity),
  setPrice: async ({ variant_id }, price) => mock.counter.setPrice(variant_id, price),
  discontinue: async ({ variant_id }) => mock.counter.withdraw(variant_id),
});
