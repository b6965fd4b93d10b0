// The examples of Vendure and Shopify as `node examples/serve.mjs` shows them: the page of a merchant with its server behind.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serveExample } from '../../examples/serve.mjs';
import { mirrorAtRest, openAccount, startBrowser } from '../browser/browser-page.mjs';

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let started;
before(async () => (started = await startBrowser()));
after(() => started?.close());

for (const name of ['vendure', 'shopify']) {
  test(`the example for ${name} shows its orders with their pictures, and complains of nothing`, async () => {
    const example = await serveExample(name);
    try {
      const { page, context, problems } = await openAccount({ browser: started.browser, url: example.url });
      await mirrorAtRest(page);
      assert.deepEqual(problems, []);
      await context.close();
    } finally {
      await example.close();
    }
  });
}
