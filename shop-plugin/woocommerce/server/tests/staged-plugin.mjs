import { after } from 'node:test';
import { mockCatalogue } from '../../mock/catalogue.js';
import { mockHistory } from '../../mock/history.js';
import { PhpPlugin } from './php-plugin.mjs';

/** One for the tests of a file. */
export const php = new PhpPlugin();
after(() => php.end());

export const [foreign, ...own] = mockHistory(Date.UTC(2026, 2, 5));
export const SHOP = {
  customer: 7,
  products: mockCatalogue(),
  orders: [foreign, ...own],
  meta: {},
  options: { woocommerce_calc_taxes: 'yes', woocommerce_tax_display_cart: 'incl' },
  filters: {},
  widened: false,
};

/** @param {string} path @param {object} [params] @param {object} [shop] what is different from `SHOP` */
export const get = (path, params = {}, shop) =>
  php.ask({ method: 'GET', path, params, ...(shop !== null && { shop: { ...SHOP, ...shop } }) });

/** On top of what is there. @param {object} change */
export const favour = (change) => php.ask({ method: 'POST', path: '/favourites', params: change });
