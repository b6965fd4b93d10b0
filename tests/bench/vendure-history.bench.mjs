/**
 * How long a customer with 10,000 orders waits on a real Vendure with Stamgast's plugin: from navigation until the first
 * page of orders is on screen, each time in a browser profile that knows nothing, and for older pages at the start and
 * at the end of the history, as the page asks the adapter for them. Ends with 1 when the first page takes too long, or the
 * last ones take longer than the first.
 */
import { openVendureShop } from '../../shop-plugin/vendure/vendure.js';
import { openAccount, startBrowser } from '../browser/browser-page.mjs';
import { customerCookie, customerSession } from '../shops/vendure/customer.mjs';
import { startVendure } from '../shops/vendure/server.mjs';

const ORDERS = 10_000;
const LIMIT_MS = 1_500;
/** Of the median time of the oldest pages to that of the newest; what is more than chance. */
const LIMIT_RATIO = 1.5;
const VISITS = 7;
/** As many as the page asks for at a time. */
const PAGE_SIZE = 25;
const PAGES_COMPARED = 20;

/** @param {number[]} times */
const median = (times) => [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)];

/**
 * Runs in the page, before its scripts: `firstOrderMs` becomes the time since navigation at which the frame that follows the
 * one with the orders begins, for by then that one has been handed to the screen.
 */
function watchFirstOrder() {
  globalThis.firstOrderMs = new Promise((resolve) => {
    const look = () => {
      const is_there = document.querySelector('stamgast-account')?.shadowRoot?.querySelector('.list_item');
      requestAnimationFrame(is_there ? resolve : look);
    };
    look();
  });
}

/** @param {{url: string}} server @returns {Promise<number[]>} ms, a visit each */
async function visits(server) {
  const started = await startBrowser({
    proxy: { '/shop-api': server.url, '/assets': server.url, '/stamgast': server.url },
    headers: { 'set-cookie': await customerSession(server.url) },
  });
  try {
    const times = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      const prepare = (/** @type {any} */ page) => page.addInitScript(watchFirstOrder);
      const { page, context } = await openAccount(started, { query: '?shop=vendure&locale=en', prepare });
      times.push(await page.evaluate(() => globalThis.firstOrderMs));
      await context.close();
    }
    return times;
  } finally {
    await started.close();
  }
}

/** @param {{url: string}} server @returns {Promise<number[]>} ms of each page, from the newest to the oldest orders */
async function olderPages(server) {
  const cookie = await customerCookie(server.url);
  const shop = await openVendureShop({
    endpoint: `${server.url}/shop-api`,
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, cookie } }),
  });
  const { signal } = new AbortController();
  const times = [];
  let cursor = null;
  do {
    const began = performance.now();
    const page = await shop.listOrders({ cursor, limit: PAGE_SIZE, text: '', states: [] }, { signal });
    times.push(performance.now() - began);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return times;
}

const server = await startVendure({ stamgast: true, log: console.error });
try {
  const orders = await server.multiplyOrders(ORDERS);
  const firstPages = await visits(server);
  const pages = await olderPages(server);
  const page_at_start_ms = median(pages.slice(0, PAGES_COMPARED));
  const page_at_end_ms = median(pages.slice(-PAGES_COMPARED));
  const result = {
    orders,
    first_page_ms: Math.round(median(firstPages)),
    slowest_first_page_ms: Math.round(Math.max(...firstPages)),
    limit_ms: LIMIT_MS,
    pages: pages.length,
    page_at_start_ms: Math.round(page_at_start_ms),
    page_at_end_ms: Math.round(page_at_end_ms),
    end_to_start: Math.round((page_at_end_ms / page_at_start_ms) * 100) / 100,
    limit_ratio: LIMIT_RATIO,
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(result, null, 2));
  else {
    console.log(`a customer with ${orders} orders on a real Vendure`);
    console.log(
      `  first page on screen      ${result.first_page_ms} ms after navigation, at most ` +
        `${result.slowest_first_page_ms} ms in ${VISITS} visits (limit ${LIMIT_MS} ms)`,
    );
    console.log(
      `  an older page of ${PAGE_SIZE}       ${result.page_at_start_ms} ms at the start, ` +
        `${result.page_at_end_ms} ms at the end of ${result.pages} pages: ` +
        `${result.end_to_start} times as long (limit ${LIMIT_RATIO})`,
    );
  }
  if (result.first_page_ms > LIMIT_MS || result.end_to_start > LIMIT_RATIO) process.exitCode = 1;
} finally {
  await server.close();
}
