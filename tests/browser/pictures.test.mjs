import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startServer } from '../../.dev/serve.mjs';
import { openAccount, settled, startBrowser } from './browser-page.mjs';

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
  // The one that reads it for the canvas, and the mirror's own: each finds nothing.
  const asked = [];
  const prepare = async (page) => page.on('requestfinished', (request) => asked.push(request.url()));
  const { page } = await openAccount(started, { query: '?missing-images', prepare });
  await page.waitForLoadState('networkidle');
  await settled(page);
  assert.ok(
    asked.some((url) => url.includes('/pictures/')),
    'no picture was asked for',
  );
  assert.ok((await page.locator('stamgast-account img').count()) > 0);
  assert.equal(await page.locator('stamgast-account img.shown').count(), 0);
  assert.equal(await page.locator('stamgast-account img[src]').count(), 0);
});

test('pictures of the shop itself are painted, not shown twice', async () => {
  const prepare = (page) =>
    page.addInitScript(() => {
      globalThis.paintedPictures = 0;
      const original = WebGL2RenderingContext.prototype.texSubImage2D;
      WebGL2RenderingContext.prototype.texSubImage2D = function (...args) {
        if (args.at(-1) instanceof HTMLCanvasElement) globalThis.paintedPictures++;
        return original.apply(this, args);
      };
    });
  const { page } = await openAccount(started, { prepare });
  await page.waitForFunction(() => globalThis.paintedPictures >= 5);
  await page.waitForLoadState('networkidle');
  assert.ok((await page.locator('stamgast-account img').count()) > 0);
  assert.equal(await page.locator('stamgast-account img[src]').count(), 0);
});
