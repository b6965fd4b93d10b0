import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf, integrityOf } from './hashed-files.mjs';
import { writeJson } from './json-file.mjs';

/**
 * Writes `integrity.json`: `scripts` has the hashed name of each file that a page names itself, `integrity` the sha384 of
 * every file that a page may load.
 * @param {string} folder of the package
 * @param {Record<string, string>} hashed of `writeHashedFiles`
 * @returns {Promise<{scripts: Record<string, string>, integrity: Record<string, string>}>}
 */
export async function writeIntegrity(folder, hashed) {
  /** @type {Record<string, string>} */
  const integrity = {};
  for (const part of ['dist', 'hashed']) {
    for (const path of await filesOf(join(folder, part))) {
      integrity[`${part}/${path}`] = integrityOf(await readFile(join(folder, part, path)));
    }
  }
  const scripts = Object.fromEntries(Object.entries(hashed).map(([name, path]) => [name, `hashed/${path}`]));
  const all = { scripts, integrity };
  await writeJson(join(folder, 'integrity.json'), all);
  return all;
}
