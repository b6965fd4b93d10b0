// All that a merchant writes: which shop it is, and what the page around shall hear of it.
import { createShopwareShop } from './stamgast/plugins/shopware.js';

const account = document.querySelector('stamgast-account');

account.shop = createShopwareShop({
  endpoint: '/store-api',
  cartUrl: '/checkout/cart',
  signInUrl: '/account/login',
  productUrl: ({ id }) => `/detail/${id}`,
});

account.addEventListener('stamgast-cart-changed', ({ detail }) => {
  const badge = document.querySelector('[data-cart-count]');
  badge.textContent = String(detail.item_count);
  badge.hidden = detail.item_count === 0;
});
