// The example of a merchant's page, as it is in examples/shopware, on the mock shop in a browser.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serveExample } from '../../examples/serve.mjs';
import { openAccount, startBrowser } from '../browser/browser-page.mjs';

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let started;
/** @type {Awaited<ReturnType<typeof serveExample>>} */
let example;

before(async () => {
  started = await startBrowser();
  example = await serveExample('shopware');
});
after(async () => {
  await example?.close();
  await started?.close();
});

test('a customer orders again what there is in one click, and the page around counts it', async () => {
  const { page, context, problems } = await openAccount({ browser: started.browser, url: example.url });
  await page.getByRole('button', { name: /^Order again, order 10014/ }).press('Enter');
  await page.getByText('4', { exact: true }).and(page.locator('[data-cart-count]')).waitFor();
  assert.deepEqual(problems, []);
  await context.close();
});

test('no script of the page sees the session', async () => {
  const { page, context } = await openAccount({ browser: started.browser, url: example.url });
  const seen = await page.evaluate(async () => {
    const answer = await fetch('/store-api/context');
    return { cookie: document.cookie, header: answer.headers.get('sw-context-token') };
  });
  assert.deepEqual(seen, { cookie: '', header: null });
  const cookies = await context.cookies();
  assert.deepEqual(
    cookies.map(({ name, httpOnly }) => [name, httpOnly]),
    [['sw-context-token', true]],
  );
  await context.close();
});
