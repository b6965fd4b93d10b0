/** What a page with an element loads of Stamgast. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST } from '../../.dev/dist.mjs';
import { brotliSize } from '../bench/brotli-size.mjs';

/** A shop has its own. */
const SHOP = /^(plugins|pictures)\//;

/**
 * The files that Chromium asks for until the part is there and nothing more is asked for. The demo shop and its pictures
 * count for nothing.
 * @param {Awaited<ReturnType<typeof import('./browser-page.mjs').startBrowser>>} started
 * @param {string} element its opening tag
 * @returns {Promise<{element: string, files: string[], brotli: number}>} paths in the web build, each once; and their
 *   bytes as brotli 11
 */
export async function loadedFiles(started, element) {
  const files = (await loadedBy(started, element)).filter((path) => !SHOP.test(path));
  const sizes = await Promise.all(files.map(async (path) => brotliSize(await readFile(join(DIST, path)))));
  return { element, files, brotli: sizes.reduce((all, size) => all + size, 0) };
}

async function loadedBy(started, element) {
  const context = await started.browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  const url = `${started.url}/with-a-part.html`;
  const asked = new Set();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: pageWith(element) }));
  await page.goto(url);
  await page.waitForFunction(() => /** @type {any} */ (globalThis).isReady);
  await page.waitForLoadState('networkidle');
  await context.close();
  return [...asked].filter((path) => !path.endsWith('.html') && path !== 'favicon.ico').sort();
}

/** @param {string} element */
function pageWith(element) {
  const tag = /^<([a-z-]+)/.exec(element)?.[1];
  return (
    '<!doctype html><html lang="en"><script type="module" src="/stamgast-account.js"></script>' +
    `<script>addEventListener('stamgast-ready', () => (isReady = true))</script><body>${element}</${tag}></body></html>`
  );
}
