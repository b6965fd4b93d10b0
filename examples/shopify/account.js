// The page of a headless storefront: copy this file and index.html, and put your own shop in.
import { createShopifyShop } from './stamgast/plugins/shopify.js';
import { favouritesInMetafield } from './stamgast/plugins/shopify-favourites.js';

/**
 * Your storefront's own session, where it keeps what the sign-in at Shopify gave it. Here it is the mock's.
 */
async function customerToken() {
  const answer = await fetch('/session');
  return answer.ok ? (await answer.json()).accessToken : '';
}

const page = document.querySelector('stamgast-account');
page.shop = createShopifyShop({
  storeDomain: location.origin, // 'your-shop.myshopify.com'
  storefrontToken: 'public-storefront-token',
  customerToken,
  signInUrl: '/',
  favourites: favouritesInMetafield({ namespace: 'stamgast', key: 'favourites' }),
});
