import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedFolder, contentHash } from './cache-folder.mjs';
import { recentOrders, seedOrders } from './seed-orders.mjs';
import { seedShop } from './seed.mjs';
import { runServer } from './server-handle.mjs';
import { stamgastSources } from './stamgast-plugin.mjs';

/**
 * A shop that is populated and seeded once and kept in the cache, so that later servers start from a copy in
 * seconds.
 * @param {{installation: string, stamgast: boolean, log: (line: string) => void}} options
 * @returns {Promise<string>} the folder to copy
 */
export async function templateFolder({ installation, stamgast, log }) {
  const recipe = await recipeHash(stamgast);
  return cachedFolder(`vendure-shop-${contentHash(basename(installation), recipe)}`, async (folder) => {
    log('Filling the shop with the sample catalogue and a customer with orders (once; about 20 seconds) …');
    const server = await runServer({ installation, folder, populate: true, stamgast });
    try {
      await seedShop(server, Date.now(), stamgast ? [...seedOrders, ...recentOrders] : seedOrders);
      await server.save();
    } finally {
      await server.stop();
    }
  });
}

// Any of these programs may change what is in the shop.
async function recipeHash(stamgast) {
  const own = await contents(fileURLToPath(new URL('.', import.meta.url)), '.mjs');
  const sources = stamgast ? stamgastSources.map((folder) => contents(folder, '.js')) : [];
  return contentHash(...own, ...(await Promise.all(sources)).flat());
}

/** @param {string} folder with all in it @param {string} ending of the files' names */
async function contents(folder, ending) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}
