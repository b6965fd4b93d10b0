/**
 * A merchant's own page around several elements, which counts what they share.
 */
import { watchProblems } from './browser-page.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {typeof import('./browser-page.mjs').startBrowser} startBrowser */

/** Counts what is there once a page, and what the shop is asked. Runs in the page, before its scripts. */
function count() {
  globalThis.counted = { instances: 0, contexts: 0, orders: 0, ready: 0 };
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = (...given) => {
    // What imports by the mark of the build makes another instance whole.
    if (!/^[\da-f]{8}$/.test(Object.keys(given[1] ?? {})[0])) globalThis.counted.instances++;
    return instantiate(...given);
  };
  for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
    const { getContext } = prototype;
    prototype.getContext = function (kind, ...given) {
      if (kind.startsWith('webgl')) globalThis.counted.contexts++;
      return getContext.call(this, kind, ...given);
    };
  }
  addEventListener('stamgast-ready', () => globalThis.counted.ready++);
}

/** A merchant's page of its own around these elements. @param {string} body */
const merchantPage = (body) => `<!doctype html><html lang="nl"><title>Winkel</title>
  <link rel="stylesheet" href="/demo.css" />
  <script type="module" src="/stamgast-account.js"></script><script type="module" src="/counting.js"></script>
  <body>${body}</body></html>`;

/** The demo shop, whose orders are counted, for all elements that name none. */
const countingShop = `
  const { createDemoShop } = await import('/plugins/demo.js');
  const shop = createDemoShop({ locale: 'nl' });
  const { listOrders } = shop;
  shop.listOrders = (...given) => { counted.orders++; return listOrders.call(shop, ...given); };
  globalThis.shop = shop;
  for (const element of document.querySelectorAll('[data-part]')) element.shop = shop;`;

/**
 * @param {Awaited<ReturnType<typeof startBrowser>>} started
 * @param {string} body
 * @param {{width?: number, prepare?: (page: Page) => Promise<unknown>}} [options] prepare: before it is opened
 * @returns {Promise<{page: Page, problems: string[]}>}
 */
export async function openMerchantPage(
  started,
  body,
  { width = 1280, prepare = async (_page) => undefined } = {},
) {
  const context = await started.browser.newContext({ viewport: { width, height: 900 }, locale: 'nl-NL' });
  const page = await context.newPage();
  const problems = watchProblems(page);
  await page.addInitScript(count);
  await prepare(page);
  await page.route('**/merchant.html*', (route) =>
    route.fulfill({ contentType: 'text/html', body: merchantPage(body) }),
  );
  await page.route('**/counting.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: countingShop }),
  );
  await page.goto(`${started.url}/merchant.html?reset`);
  return { page, problems };
}

/** @param {string} name @param {string} [attributes] @param {string} [inside] */
export const part = (name, attributes = '', inside = '') =>
  `<stamgast-${name} data-part ${attributes}>${inside}</stamgast-${name}>`;
export const button = part('reorder', 'order="order-120"');

/** @param {Page} page @param {string} name */
export const again = (page, name = 'stamgast-reorder') =>
  page.locator(name).getByRole('button', { name: /^Bestel opnieuw, bestelling/ });

/** @param {Page} page @param {number} parts that are on screen */
export const ready = (page, parts) =>
  page.waitForFunction((wanted) => globalThis.counted.ready === wanted, parts);
