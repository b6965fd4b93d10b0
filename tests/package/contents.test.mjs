import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { DIST, shippedFiles } from '../../.dev/dist.mjs';
import { brotliSize } from '../bench/brotli-size.mjs';
import { installApp } from './installed-app.mjs';

const ROOT = new URL('../../', import.meta.url);
/** What all that an account page loads from here may weigh, in bytes. */
const MOST_BYTES = 240_000;

let app;
let packageJson;
before(async () => {
  app = await installApp('html');
  packageJson = await readJson('package.json');
});
after(() => app.remove());

/** @param {string} path in the package */
async function readJson(path) {
  return JSON.parse(await readFile(join(app.stamgast, path), 'utf8'));
}

/** @param {RegExp} pattern @returns {Promise<string[]>} paths in the package */
async function filesLike(pattern) {
  const entries = await readdir(app.stamgast, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(app.stamgast, join(entry.path, entry.name)))
    .filter((path) => pattern.test(path));
}

test('the manifest of the custom elements keeps the schema 2.1.0', async () => {
  const require = createRequire(import.meta.url);
  const schema = JSON.parse(await readFile(require.resolve('custom-elements-manifest/schema.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const manifest = await readJson(packageJson.customElements);
  assert.equal(manifest.schemaVersion, '2.1.0');
  assert.ok(ajv.validate(schema, manifest), ajv.errorsText());
  for (const { path } of manifest.modules) assert.ok(existsSync(join(app.stamgast, path)), path);
});

test('the manifest says of every element which properties and parts a style sheet reaches it by', async () => {
  const { modules } = await readJson(packageJson.customElements);
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  assert.equal(elements.length, 7);
  for (const { tagName, cssProperties, cssParts } of elements) {
    const accent = cssProperties.find(({ name }) => name === '--stamgast-color-accent');
    assert.ok(accent?.description, tagName);
    assert.ok(
      cssParts.some(({ name }) => name === 'list-item'),
      tagName,
    );
  }
});

test('every entry leads to a file, and every entry that is code has types', async () => {
  for (const [entry, target] of Object.entries(packageJson.exports)) {
    const places = typeof target === 'string' ? [target] : Object.values(target);
    for (const place of places.filter((each) => !each.includes('*')))
      assert.ok(existsSync(join(app.stamgast, place)), `${entry}: ${place}`);
    if (places.some((place) => /\.m?js$/.test(place))) assert.ok(target.types, `${entry} has types`);
  }
});

test('TypeScript reads the types of every entry without a complaint', async () => {
  const entries = Object.entries(packageJson.exports).filter(([, { types, default: code }]) => types && code);
  const imports = entries.map(([entry], i) => `import * as entry${i} from 'stamgast${entry.slice(1)}';`);
  const names = entries.map((_, i) => `entry${i}`).join(', ');
  await writeFile(join(app.folder, 'entries.ts'), `${imports.join('\n')}\nexport default [${names}];\n`);
  const options = ['--strict', '--target', 'es2024', '--module', 'esnext', '--moduleResolution', 'bundler'];
  // Some entries are for servers of Node.
  const node = ['--types', 'node', '--typeRoots', fileURLToPath(new URL('node_modules/@types', ROOT))];
  const { stdout } = await app
    .run('tsc', ['--noEmit', ...options, ...node, 'entries.ts'])
    .catch((error) => error);
  assert.equal(stdout, '');
});

test('no file of the package refers to one that is not in it', async () => {
  const missing = [];
  for (const path of await filesLike(/^(shop-plugin|web|types)\/.*\.(m?js|d\.m?ts)$/)) {
    const text = (await readFile(join(app.stamgast, path), 'utf8')).replaceAll(/^\s*(\/?\*|\/\/).*$/gm, '');
    for (const [, target] of text.matchAll(/(?:from |import\(|import )'(\.{1,2}\/[^']+)'/g)) {
      const place = join(app.stamgast, dirname(path), target);
      const declared = path.startsWith('types/') ? place.replace(/\.(m?)js$/, '.d.$1ts') : place;
      if (!existsSync(declared)) missing.push(`${path}: ${target}`);
    }
  }
  assert.deepEqual(missing, []);
});

test('every file that a page may load is in integrity.json with its own sha384', async () => {
  const { scripts, integrity } = await readJson('integrity.json');
  assert.deepEqual(Object.keys(integrity), (await filesLike(/^(dist|hashed)\//)).sort());
  for (const [path, expected] of Object.entries(integrity)) {
    const content = await readFile(join(app.stamgast, path));
    assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, expected, path);
  }
  for (const path of Object.values(scripts)) assert.ok(integrity[path], path);
});

test('a hashed name is that of the content', async () => {
  for (const path of await filesLike(/^hashed\//)) {
    const hash = createHash('sha256').update(await readFile(join(app.stamgast, path)));
    assert.ok(path.includes(`.${hash.digest('hex').slice(0, 8)}.`), path);
  }
});

test('the licences of all that is inside come along', async () => {
  const text = await readFile(join(app.stamgast, 'THIRD-PARTY-LICENCES'), 'utf8');
  for (const holder of ['Omar Cornut', 'Niels Lohmann', 'The Emscripten Authors', 'Rich Felker', 'Lucide']) {
    assert.ok(text.includes(holder), holder);
  }
  assert.match(await readFile(join(app.stamgast, 'LICENSE'), 'utf8'), /MIT/);
});

test('the tests of the sources stay at home', async () => {
  assert.deepEqual(await filesLike(/\.test\.mjs$|\/(fixtures|mock|tests)\//), []);
});

test('the entries for developers of plugins can be imported from an app', async () => {
  const program = `
    const { ShopError } = await import('stamgast/contract');
    const { checkAnswer } = await import('stamgast/checker');
    const { runConformance } = await import('stamgast/conformance');
    const { createVendureShop } = await import('stamgast/plugins/vendure');
    console.log([ShopError, checkAnswer, runConformance, createVendureShop].map((each) => typeof each).join());`;
  const { stdout } = await app.run(process.execPath, ['--input-type=module', '--eval', program]);
  assert.equal(stdout.trim(), 'function,function,function,function');
});

for (const name of ['stamgast-check', 'stamgast-doctor']) {
  test(`${name} can be called as npx does`, async () => {
    const { stdout } = await app.run(join(app.folder, 'node_modules', '.bin', name), ['--help']);
    assert.match(stdout, new RegExp(`^${name} `));
  });
}

test('a page loads no more than it did: what of it grows has to say why', async () => {
  const { loaded } = await shippedFiles();
  const sizes = await Promise.all(loaded.map(async (path) => brotliSize(await readFile(join(DIST, path)))));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(
    bytes <= MOST_BYTES,
    `it weighs ${bytes} bytes as brotli 11: './dev bench size' tells which files`,
  );
});
