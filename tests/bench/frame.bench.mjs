/**
 * What a frame costs the page's main thread with 1,000 orders loaded: from the animation frame's callback to
 * its end, which is layout message, update, views, draw lists, GL submission, copy to the visible canvas, and
 * the mirror's diff. Measured in Chromium with a software GPU.
 */
import { settled, startBrowser } from '../browser/browser-page.mjs';

const ORDERS = 1000;
const FRAMES = 40;

/** Times what runs in animation frames. Runs in the page, before its scripts. */
function timeFrames() {
  const original = globalThis.requestAnimationFrame;
  globalThis.frameTimes = [];
  globalThis.requestAnimationFrame = (callback) =>
    original((timeMs) => {
      const start = performance.now();
      callback(timeMs);
      globalThis.frameTimes.push(performance.now() - start);
    });
}

/** @param {number[]} times */
function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(2));
  return { frames: sorted.length, median_ms: at(0.5), p95_ms: at(0.95), max_ms: at(1) };
}

/**
 * A page of its own, whose shop tells all its orders at once instead of page by page.
 * @param {import('playwright-core').Page} page
 */
async function openWithAllOrders(page) {
  const body =
    '<!doctype html><html lang="nl"><body><script type="module" src="/stamgast-account.js"></script></body></html>';
  await page.route('**/bench', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.addInitScript(timeFrames);
  await page.goto(`${started.url}/bench`);
  await page.evaluate(async (orders) => {
    const { createDemoShop, parseFaults } = await import(new URL('plugins/demo.js', location.href).href);
    const shop = createDemoShop({ faults: parseFaults(`?orders=${orders}`) });
    const all = async (query, options) => {
      const told = { orders: [], next_cursor: query.cursor };
      do {
        const next = await shop.listOrders({ ...query, cursor: told.next_cursor, limit: 100 }, options);
        told.orders.push(...next.orders);
        told.next_cursor = next.next_cursor;
      } while (told.next_cursor !== null);
      return { ...told, total_count: told.orders.length };
    };
    const account = document.createElement('stamgast-account');
    account.shop = { ...shop, listOrders: all };
    document.body.append(account);
  }, ORDERS);
  await page.locator('stamgast-account .list_item').first().waitFor({ state: 'attached' });
}

/**
 * Moves the pointer over the page's buttons, each of which is drawn anew.
 * @param {import('playwright-core').Page} page
 */
async function hoverAbout(page) {
  const boxes = await page.evaluate(() =>
    [...document.querySelector('stamgast-account').shadowRoot.querySelectorAll('.page .button')]
      .map((button) => button.getBoundingClientRect())
      .filter(({ top, bottom }) => top > 0 && bottom < innerHeight)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
  );
  await page.evaluate(() => (globalThis.frameTimes.length = 0));
  for (let frame = 0; frame < FRAMES; frame++) {
    const { x, y } = boxes[frame % boxes.length];
    await page.mouse.move(x, y);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }
  await settled(page);
  return page.evaluate(() => globalThis.frameTimes.filter((time) => time > 0.2));
}

/** Scrolls far enough that new slices are drawn. @param {import('playwright-core').Page} page */
async function scrollAbout(page) {
  await page.evaluate(() => {
    globalThis.frameTimes.length = 0;
    scrollTo(0, 0);
  });
  for (let frame = 0; frame < FRAMES; frame++) {
    await page.evaluate(() => scrollBy(0, 700));
    await settled(page);
  }
  return page.evaluate(() => globalThis.frameTimes.filter((time) => time > 0.2));
}

const started = await startBrowser();
try {
  const page = await started.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await openWithAllOrders(page);
  await page.waitForLoadState('networkidle');
  const result = {
    orders: ORDERS,
    hover: summary(await hoverAbout(page)),
    scroll: summary(await scrollAbout(page)),
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else {
    const line = (name, { frames, median_ms: median, p95_ms: p95 }) =>
      `${name}: median ${median} ms, p95 ${p95} ms of ${frames} frames`;
    console.log(`frame with ${ORDERS} orders loaded`);
    console.log(`  ${line('hover', result.hover)}`);
    console.log(`  ${line('scroll to a new slice', result.scroll)}`);
  }
} finally {
  await started.close();
}
