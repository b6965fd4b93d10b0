import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** What an adapter may weigh on its way to a customer, in bytes. */
const MOST_BYTES = 12_000;

const ADAPTERS = [
  'shop-plugin/shopify/shopify.js',
  'shop-plugin/shopify/favourites.js',
  'shop-plugin/vendure/vendure.js',
];

for (const file of ADAPTERS) {
  test(`${file} weighs at most 12 kB, minified and compressed by brotli`, async () => {
    const { outputFiles } = await build({
      ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', legalComments: 'none', write: false },
      entryPoints: [new URL(`../../${file}`, import.meta.url).pathname],
    });
    const bytes = brotliCompressSync(outputFiles[0].contents).length;
    assert.ok(bytes <= MOST_BYTES, `it weighs ${bytes} bytes`);
  });
}
