import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { ADAPTERS, BUNDLE } from '../../.dev/build-web.mjs';

const ROOT = new URL('../../', import.meta.url);
/** What an adapter may weigh on its way to a customer, in bytes. */
const MOST_BYTES = 12_000;

// The demo shop is a whole shop.
for (const [name, file] of Object.entries(ADAPTERS).filter(([each]) => each !== 'demo')) {
  test(`${name} adds at most 12 kB to a page, as the web build bundles it and brotli sends it`, async () => {
    const { outputFiles } = await build({
      ...BUNDLE,
      entryPoints: [fileURLToPath(new URL(file, ROOT))],
      write: false,
    });
    const bytes = brotliCompressSync(outputFiles[0].contents).length;
    assert.ok(bytes <= MOST_BYTES, `it weighs ${bytes} bytes`);
  });
}
