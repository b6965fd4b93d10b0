import assert from 'node:assert/strict';
import { access, constants, readFile } from 'node:fs/promises';
import { test } from 'node:test';

const ROOT = new URL('../../', import.meta.url);

/** The sources of what the web build makes, by the file that it makes. */
const BUILT = {
  './build/dist/stamgast-account.js': 'web/element/stamgast-account.js',
  './build/dist/plugins/demo.js': 'shop-plugin/demo/demo-shop.js',
  './build/dist/plugins/shopify-favourites.js': 'shop-plugin/shopify/favourites.js',
  './build/dist/plugins/shopify.js': 'shop-plugin/shopify/shopify.js',
  './build/dist/plugins/shopware.js': 'shop-plugin/shopware/shopware.js',
  './build/dist/plugins/vendure.js': 'shop-plugin/vendure/vendure.js',
  './build/dist/plugins/woocommerce.js': 'shop-plugin/woocommerce/woocommerce.js',
  './build/dist/plugins/ecwid.js': 'shop-plugin/ecwid/ecwid.js',
};

/** What the README promises of each entry that can be loaded without a browser. */
const NAMES = {
  'stamgast/contract': ['CAPABILITIES', 'ORDER_STATES', 'ShopError'],
  'stamgast/checker': ['checkAnswer', 'checkPlugin', 'sentenceOf'],
  'stamgast/conformance': ['runConformance'],
  'stamgast/conformance/node-test': ['describeConformance'],
};

async function packageJson() {
  return JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8'));
}

test('every entry of the package is a file that is there or that the web build makes', async () => {
  const { exports } = await packageJson();
  const bundler = await readFile(new URL('.dev/build-web.mjs', ROOT), 'utf8');
  for (const [entry, pattern] of Object.entries(exports)) {
    const file = pattern.replace('*', 'listOrders.answer.json');
    const resolved = import.meta.resolve(`stamgast${entry.slice(1).replace('*', 'listOrders.answer.json')}`);
    assert.equal(resolved, new URL(file, ROOT).href);
    const source = BUILT[file];
    if (source) assert.ok(bundler.includes(`'${source}'`), `${file} is made of ${source}`);
    await readFile(source ? new URL(source, ROOT) : new URL(resolved));
  }
});

test('the entries for developers of plugins bring what they promise', async () => {
  for (const [entry, names] of Object.entries(NAMES)) {
    const module = await import(entry);
    for (const name of names) assert.ok(module[name], `${name} of ${entry}`);
  }
});

test('the command of the package is a program that is published', async () => {
  const { bin, files } = await packageJson();
  assert.deepEqual(Object.keys(bin), ['stamgast-check']);
  const file = new URL(bin['stamgast-check'], ROOT);
  assert.match(await readFile(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  await access(file, constants.X_OK);
  assert.ok(files.includes('shop-plugin'));
});

test('every entry is among the files that are published', async () => {
  const { exports, files } = await packageJson();
  for (const file of Object.values(exports)) {
    assert.ok(
      files.some((/** @type {string} */ published) => file.startsWith(`./${published}/`)),
      file,
    );
  }
});
