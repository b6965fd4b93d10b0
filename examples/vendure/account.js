// The account page of a Vendure shop that is served on the same origin. Put the files of `build/dist` into `stamgast/`
// beside this file.
import './stamgast/stamgast-account.js';
import { openVendureShop } from './stamgast/plugins/vendure.js';

const account = document.querySelector('stamgast-account');
account.shop = await openVendureShop({
  endpoint: '/shop-api',
  language: document.documentElement.lang,
  cartUrl: '/cart',
  signInUrl: '/sign-in',
});
