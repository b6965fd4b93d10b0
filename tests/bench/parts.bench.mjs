// What a page with one small part, `<stamgast-reorder>`, loads of Stamgast against one with the whole account page: the
// files that Chromium asks for until the part is there and nothing more is asked for, as brotli 11. The demo shop and its
// pictures count for nothing, as a shop has its own. --json: {"parts": [{"element", "files", "brotli"}], "share"}; `share`
// is the first of the second, in percent.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST } from '../../.dev/dist.mjs';
import { startBrowser } from '../browser/browser-page.mjs';
import { brotliSize } from './brotli-size.mjs';

const PARTS = ['<stamgast-reorder shop="demo" order="order-120">', '<stamgast-account shop="demo">'];
const SHOP = /^(plugins|pictures)\//;

const started = await startBrowser();
try {
  const parts = [];
  for (const element of PARTS) parts.push(await measure(element));
  const share = (100 * parts[0].brotli) / parts[1].brotli;
  if (process.argv.includes('--json')) console.log(JSON.stringify({ parts, share }, null, 2));
  else print(parts, share);
} finally {
  await started.close();
}

/** @param {string} element its opening tag */
async function measure(element) {
  const files = (await loadedBy(element)).filter((path) => !SHOP.test(path));
  const sizes = await Promise.all(files.map(async (path) => brotliSize(await readFile(join(DIST, path)))));
  return { element, files, brotli: sizes.reduce((all, size) => all + size, 0) };
}

/** @param {string} element @returns {Promise<string[]>} paths in the web build, each once */
async function loadedBy(element) {
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

function print(parts, share) {
  for (const { element, files, brotli } of parts) {
    console.log(`${element} loads ${files.length} files, ${brotli.toLocaleString('en')} bytes (brotli)`);
    console.log(`  ${files.join(', ')}`);
  }
  console.log(`the first is ${share.toFixed(1)} % of the second (aim: 60 %)`);
}
