import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startServer } from '../../.dev/serve.mjs';
import { openAccount, startBrowser } from './browser-page.mjs';

let started;
let elsewhere;
before(async () => {
  started = await startBrowser();
  elsewhere = await startServer({ root: join(process.env.STAMGAST_DIST ?? 'build/dist', 'pictures') });
});
after(async () => {
  await elsewhere.close();
  await started.close();
});

test('pictures that may be shown but not read are shown above the canvas', async () => {
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src *";
  const open = await startBrowser({ headers: { 'content-security-policy': policy } });
  try {
    const elsewhereInstead = (route) => {
      const name = new URL(route.request().url()).pathname.split('/').pop();
      return route.fulfill({ status: 302, headers: { location: `${elsewhere.url}/${name}` } });
    };
    const prepare = (page) => page.route('**/pictures/*', elsewhereInstead);
    const { page } = await openAccount(open, { prepare });
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('stamgast-account');
      return [...shadowRoot.querySelectorAll('img.shown')].some((picture) => picture.naturalWidth > 0);
    });
  } finally {
    await open.close();
  }
});

test('pictures that are nowhere leave the placeholder, and no broken picture', async () => {
  const { page } = await openAccount(started, { query: '?missing-images' });
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => document.querySelector('stamgast-account').shadowRoot.querySelectorAll('img.shown').length === 0,
  );
  assert.equal(await page.locator('stamgast-account img[src]').count(), 0);
});

test('pictures of the shop itself are painted, not shown twice', async () => {
  const { page } = await openAccount(started);
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('stamgast-account img[src]').count(), 0);
});
