import { readdir, readFile } from 'node:fs/promises';

const ROOT = new URL('../../', import.meta.url);

/** Where the schemas are kept. */
export const SCHEMA_FOLDER = new URL('schema/', ROOT);

/** @returns {Promise<string[]>} the files of the contract, `contract.js` first */
export async function contractSources() {
  const parts = (await readdir(new URL('contract/', ROOT))).filter((name) => name.endsWith('.js')).sort();
  const files = ['contract.js', ...parts.map((name) => `contract/${name}`)];
  return Promise.all(files.map((file) => readFile(new URL(file, ROOT), 'utf8')));
}
