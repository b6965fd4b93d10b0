import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse, print } from 'graphql';
import { leanQueries } from '../../.dev/lean-queries.mjs';

const FILES = [
  'vendure/queries.js',
  'vendure/server-queries.js',
  'shopify/customer-queries.js',
  'shopify/storefront-queries.js',
];

/** All that a file exports, as it is bundled. */
async function bundled(file, plugins) {
  const { outputFiles } = await build({
    bundle: true,
    format: 'esm',
    write: false,
    entryPoints: [fileURLToPath(new URL(`../../shop-plugin/${file}`, import.meta.url))],
    plugins,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

for (const file of FILES) {
  test(`the queries of ${file} ask the same without their white space`, async () => {
    const [plain, lean] = await Promise.all([bundled(file, []), bundled(file, [leanQueries])]);
    const texts = (/** @type {any} */ module) =>
      Object.values(module)
        .map((query) => (typeof query === 'function' ? query(...[2].slice(0, query.length)) : query))
        .filter((query) => /^\s*(query|mutation)/.test(query));
    const asked = texts(plain).map((query) => print(parse(query)));
    assert.ok(asked.length > 0);
    assert.deepEqual(
      texts(lean).map((query) => print(parse(query))),
      asked,
    );
  });
}
