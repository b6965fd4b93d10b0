// The account page of a Medusa shop that is served on the same origin. Put the files of `build/dist` into `stamgast/`
// beside this file, and write your own publishable key below.
import './stamgast/stamgast-account.js';
import { openMedusaShop } from './stamgast/plugins/medusa.js';

const PUBLISHABLE_KEY = 'pk_…';

const account = document.querySelector('stamgast-account');
account.shop = await openMedusaShop({
  publishableKey: PUBLISHABLE_KEY,
  cartUrl: '/cart',
  signInUrl: '/sign-in',
  productUrl: ({ handle }) => `/products/${handle}`,
});
