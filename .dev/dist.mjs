import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './child.mjs';

/** Where the web build puts what ships, and what the demo page needs beside it. */
export const DIST = join(ROOT, 'build', 'dist');

/** What only designers load, and nothing that ships. */
export const STUDIO = 'theme studio';

/** What an account page loads when its first screen is there. */
export const AFTER_FIRST_SCREEN = Object.freeze(['stamgast-rest.wasm']);

const OPTIONAL = [
  { why: 'the doctor', matches: (path) => ['doctor.js', 'build.json'].includes(path) },
  { why: 'another language', matches: (path) => path.startsWith('locales/') && path !== 'locales/en.json' },
  { why: 'another theme', matches: (path) => path.startsWith('themes/') },
  { why: 'theme of the merchant’s own', matches: (path) => path === 'theme-reader.js' },
  { why: 'shop adapter', matches: (path) => path.startsWith('plugins/') && !path.startsWith('plugins/demo') },
  { why: STUDIO, matches: (path) => path.startsWith('studio/') },
  { why: 'demo shop', matches: (path) => path.startsWith('plugins/demo') || path.startsWith('pictures/') },
];

/**
 * What of the built files an account page loads. A file that is not known to be optional counts, so that a new one
 * cannot slip past the size benchmark.
 * @returns {Promise<{loaded: string[], optional: Map<string, string[]>}>} paths in DIST; optional ones by reason
 */
export async function shippedFiles() {
  const demoPage = new Set(JSON.parse(await readFile(join(DIST, 'demo-page.json'), 'utf8')));
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.path, entry.name).slice(DIST.length + 1))
    .filter((path) => path !== 'demo-page.json' && !demoPage.has(path))
    .sort();
  const optional = new Map(OPTIONAL.map(({ why }) => [why, /** @type {string[]} */ ([])]));
  const loaded = paths.filter((path) => {
    const kind = OPTIONAL.find(({ matches }) => matches(path));
    if (kind) optional.get(kind.why)?.push(path);
    return !kind;
  });
  return { loaded, optional };
}
