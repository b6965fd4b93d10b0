import { customerSession } from '../tests/shops/medusa/customer.mjs';
import { seedCustomer } from '../tests/shops/medusa/seed-orders.mjs';
import { startMedusa } from '../tests/shops/medusa/server.mjs';
import { SetUpError } from './set-up-error.mjs';
import { postgres } from './set-up.mjs';

/**
 * A real Medusa with a PostgreSQL of its own for `./dev run --shop medusa`, with the page on its origin: the browser
 * sees one site, so that the strict policy holds and the session cookie is the shop's own. The page arrives signed in
 * as the seeded customer.
 * @param {{log: (line: string) => void}} options
 * @returns {Promise<{path: string, proxy: Record<string, string>, headers: Record<string, string | string[]>,
 *   customer: string, close: () => Promise<void>, publishable_key: string}>} what `startServer` needs, where the page is,
 *   who is signed in there, and the key that a shop's pages know
 */
export async function startMedusaShop({ log }) {
  await postgres();
  const medusa = await start(log);
  const { publishable_key } = medusa.shop;
  return {
    publishable_key,
    path: `/?shop=medusa&api-key=${publishable_key}`,
    proxy: { '/store': medusa.url },
    headers: { 'set-cookie': await customerSession(medusa) },
    customer: `${seedCustomer.first_name} ${seedCustomer.last_name}`,
    close: medusa.close,
  };
}

async function start(log) {
  try {
    return await startMedusa({ log });
  } catch (error) {
    throw new SetUpError(error.message);
  }
}
