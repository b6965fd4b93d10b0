/**
 * What a frame costs the page's main thread with 1,000 orders loaded, in CPU time of that thread: layout
 * message, update, views, draw lists, GL submission, copy to the visible canvas, and the mirror's diff.
 * Measured in Chromium with a software GPU, which works in another process. `script` is all JS and wasm of the
 * step, `slow` that of the frame that nine in ten are faster than, `task` also the browser's own style, layout
 * and painting. The canvas is higher than the window, so that most frames of a scroll by the wheel draw nothing;
 * one by a whole screen always draws, and makes eighty elements of the mirror.
 */
import { startBrowser } from '../browser/browser-page.mjs';

const ORDERS = 1000;
const FRAMES = 40;
const PAGE =
  '<!doctype html><html lang="nl"><script type="module" src="/stamgast-account.js"></script><body></body></html>';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{script: number, task: number}} Cost ms of CPU */

/** Gives the page a shop that tells all its orders at once instead of page by page. Runs in the page. @param {number} orders */
async function showAllOrders(orders) {
  const { createDemoShop, parseFaults } = await import(new URL('plugins/demo.js', location.href).href);
  const shop = createDemoShop({ faults: parseFaults(`?orders=${orders}`) });
  const listOrders = async (query, options) => {
    const told = { orders: [], next_cursor: query.cursor };
    do {
      const next = await shop.listOrders({ ...query, cursor: told.next_cursor, limit: 100 }, options);
      told.orders.push(...next.orders);
      told.next_cursor = next.next_cursor;
    } while (told.next_cursor !== null);
    return { ...told, total_count: told.orders.length };
  };
  const account = document.createElement('stamgast-account');
  account.shop = { ...shop, listOrders };
  document.body.append(account);
}

/** The centres of the buttons that can be seen. Runs in the page. */
function buttonCentres() {
  const { shadowRoot } = document.querySelector('stamgast-account');
  return [...shadowRoot.querySelectorAll('.page .button')]
    .map((button) => button.getBoundingClientRect())
    .filter(({ top, bottom }) => top > 0 && bottom < innerHeight)
    .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
}

/** CPU time of the main thread so far. */
async function spent(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (name) => 1000 * metrics.find((metric) => metric.name === name).value;
  return { script: ms('ScriptDuration'), task: ms('TaskDuration') };
}

/** @param {Page} page @param {(frame: number) => Promise<unknown>} act makes one frame due */
async function costOfFrames(page, act) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** @type {Cost[]} */
  const costs = [];
  for (let frame = 0; frame < FRAMES; frame++) {
    const before = await spent(session);
    await act(frame);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const after = await spent(session);
    costs.push({ script: after.script - before.script, task: after.task - before.task });
  }
  const at = (name, part) => {
    const sorted = costs.map((cost) => cost[name]).sort((a, b) => a - b);
    return Number(sorted[Math.floor(FRAMES * part)].toFixed(2));
  };
  return { script_ms: at('script', 0.5), slow_ms: at('script', 0.9), task_ms: at('task', 0.5) };
}

async function measure(started) {
  const page = await started.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route('**/bench', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.goto(`${started.url}/bench`);
  await page.evaluate(showAllOrders, ORDERS);
  await page.locator('stamgast-account .list_item').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const centres = await page.evaluate(buttonCentres);
  const hover = ({ x, y }) => page.mouse.move(x, y);
  return {
    orders: ORDERS,
    nothing: await costOfFrames(page, async () => undefined),
    hover: await costOfFrames(page, (frame) => hover(centres[frame % centres.length])),
    wheel: await costOfFrames(page, () => page.evaluate(() => scrollBy(0, 100))),
    screen: await costOfFrames(page, () => page.evaluate(() => scrollBy(0, 900))),
  };
}

const started = await startBrowser();
try {
  const result = await measure(started);
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else {
    console.log(`frame with ${ORDERS} orders loaded, median of ${FRAMES}, CPU of the main thread`);
    for (const [name, what] of [
      ['nothing', 'the measuring itself'],
      ['hover', 'a button lights up'],
      ['wheel', 'scrolled by the wheel'],
      ['screen', 'scrolled by a screen'],
    ]) {
      const { script_ms: script, slow_ms: slow, task_ms: task } = result[name];
      console.log(`  ${what.padEnd(22)} script ${script} ms, slow ${slow} ms, whole task ${task} ms`);
    }
  }
} finally {
  await started.close();
}
