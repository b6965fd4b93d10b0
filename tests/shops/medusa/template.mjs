import { cp, readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedFolder, contentHash } from '../vendure/cache-folder.mjs';
import { startPostgres } from './postgres.mjs';
import { makeProject, medusaCommand, packageSources } from './project.mjs';
import { runServer } from './server-handle.mjs';
import { seedShop } from './seed.mjs';

/**
 * A shop that is migrated and seeded once and kept in the cache, so that later servers start from a copy in seconds.
 * @param {{installation: string, log: (line: string) => void}} options
 * @returns {Promise<{project: string, data: string}>} the project's folder, and a data folder of PostgreSQL to copy
 */
export async function templateShop({ installation, log }) {
  const recipe = await recipeHash();
  const name = `medusa-shop-${contentHash(basename(installation), recipe)}`;
  const folder = await cachedFolder(name, async (building) => {
    log('Filling the shop with a catalogue and a customer with orders (once; about a minute) …');
    const project = join(building, 'project');
    await makeProject({ installation, folder: project });
    const postgres = await startPostgres();
    try {
      await medusaCommand(project, postgres.url, ['db:migrate', '--execute-all-links']);
      const server = await runServer({ project, databaseUrl: postgres.url });
      try {
        await seedShop(server, Date.now());
      } finally {
        await server.stop();
      }
      await postgres.stop();
      await cp(postgres.data, join(building, 'data'), { recursive: true });
    } finally {
      await postgres.remove();
    }
  });
  return { project: join(folder, 'project'), data: join(folder, 'data') };
}

/** Any of these files may change what is in the shop. */
export async function recipeHash() {
  const contents = [];
  for (const folder of [fileURLToPath(new URL('.', import.meta.url)), ...packageSources]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(m?js|json)$/.test(entry.name));
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort())
      contents.push(await readFile(path));
  }
  return contentHash(...contents);
}
