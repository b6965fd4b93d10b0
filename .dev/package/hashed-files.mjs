import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { ELEMENTS } from '../build-web.mjs';
import { bundleElements, PLAIN_SCRIPT } from './element-bundle.mjs';

/** Shown by the demo shop, which names them relative to the page. */
const PICTURES = 'pictures/';

/** @param {Uint8Array} content @returns {string} as `integrity` attributes and `fetch` have it */
export function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** @param {string} folder @returns {Promise<string[]>} the paths in it of all files, sorted */
export async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.path, entry.name)))
    .sort();
}

/**
 * Writes the web build once more, each file with its content's hash in its name, and elements that know those names
 * and hold each file to its sha384.
 * @param {{from: string, folder: string}} folders of the web build, and which is made
 * @returns {Promise<Record<string, string>>} the elements' files in `folder` by their names in the web build
 */
export async function writeHashedFiles({ from, folder }) {
  const elements = [...Object.keys(ELEMENTS), PLAIN_SCRIPT];
  const loaded = (await filesOf(from)).filter(
    (path) => !elements.some((name) => path === `${name}.js`) && !path.startsWith(PICTURES),
  );
  /** @type {Record<string, {hashed: string, integrity: string}>} */
  const files = {};
  for (const path of loaded) {
    const content = await readFile(join(from, path));
    files[path] = { hashed: await writeHashed(folder, path, content), integrity: integrityOf(content) };
  }
  /** @type {Record<string, string>} */
  const written = {};
  for (const name of elements) {
    written[`${name}.js`] = await writeHashed(folder, `${name}.js`, await bundleElements(name, files));
  }
  return written;
}

/** @returns {Promise<string>} the path in `folder`, e.g. `locales/nl.5d41402a.json` */
async function writeHashed(folder, path, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const hashed = `${path.slice(0, -extname(path).length)}.${hash}${extname(path)}`;
  await mkdir(dirname(join(folder, hashed)), { recursive: true });
  await writeFile(join(folder, hashed), content);
  return hashed;
}
