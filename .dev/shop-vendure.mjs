import { customerSession } from '../tests/shops/vendure/customer.mjs';
import { seedCustomer } from '../tests/shops/vendure/seed-orders.mjs';
import { startVendure } from '../tests/shops/vendure/server.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * A real Vendure with Stamgast's plugin for `./dev run --shop vendure`, with the page on its origin: the browser sees one site, so
 * that the strict policy holds and the session cookie is the shop's own. The page arrives signed in as the
 * seeded customer.
 * @param {{log: (line: string) => void}} options
 * @returns {Promise<{path: string, proxy: Record<string, string>, headers: Record<string, string | string[]>,
 *   customer: string, close: () => Promise<void>}>} what `startServer` needs, where the page is, and who is signed in there
 */
export async function startVendureShop({ log }) {
  const vendure = await start(log);
  return {
    path: '/?shop=vendure',
    // Not all of /stamgast: a merchant's page has Stamgast's own files there.
    proxy: { '/shop-api': vendure.url, '/assets': vendure.url, '/stamgast/invoices': vendure.url },
    headers: { 'set-cookie': await customerSession(vendure.url) },
    customer: `${seedCustomer.firstName} ${seedCustomer.lastName}`,
    close: vendure.close,
  };
}

async function start(log) {
  try {
    return await startVendure({ stamgast: true, log });
  } catch (error) {
    throw new SetUpError(error.message);
  }
}
