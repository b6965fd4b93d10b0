import { openShopBrowser } from './shop-page.mjs';
import { customerSession } from './vendure/customer.mjs';

/** @typedef {import('./shop-page.mjs').Account} Account */

/**
 * The account page in English on a Vendure, whose every request passes the stage's fault proxy.
 * @param {import('./vendure-stage.mjs').VendureStage} stage
 */
export async function openBrowser(stage) {
  return openShopBrowser({
    proxy: {
      '/shop-api': stage.proxy.url,
      '/assets': stage.server.url,
      '/stamgast/invoices': stage.server.url,
    },
    headers: { 'set-cookie': await customerSession(stage.server.url) },
    query: '?shop=vendure&locale=en',
  });
}
