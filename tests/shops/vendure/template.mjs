import { readFile, readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { cachedFolder, contentHash } from './cache-folder.mjs';
import { seedShop } from './seed.mjs';
import { runServer } from './server-handle.mjs';

/**
 * A shop that is populated and seeded once and kept in the cache, so that later servers start from a copy in
 * seconds.
 * @param {{installation: string, log: (line: string) => void}} options
 * @returns {Promise<string>} the folder to copy
 */
export async function templateFolder({ installation, log }) {
  const recipe = await recipeHash();
  return cachedFolder(`vendure-shop-${contentHash(basename(installation), recipe)}`, async (folder) => {
    log('Filling the shop with the sample catalogue and a customer with orders (once; about 20 seconds) …');
    const server = await runServer({ installation, folder, populate: true });
    try {
      await seedShop(server, Date.now());
      await server.save();
    } finally {
      await server.stop();
    }
  });
}

// Any of these programs may change what is in the shop.
async function recipeHash() {
  const folder = new URL('.', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mjs')).sort();
  return contentHash(...(await Promise.all(names.map((name) => readFile(new URL(name, folder))))));
}
