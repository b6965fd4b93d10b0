/**
 * What a frame costs the page's main thread with 1,000 orders loaded: from the animation frame's callback to its end, which is layout message,
 * update, views, draw lists, GL submission, copy to the visible canvas, and the mirror's diff. Measured in Chromium with a software GPU.
 */
import { openAccount, settled, startBrowser } from '../browser/browser-page.mjs';

const ORDERS = 1000;
const FRAMES = 120;

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

/** @param {import('playwright-core').Page} page */
async function loadAll(page) {
  const loaded = () =>
    page.evaluate(() => {
      const item = document
        .querySelector('stamgast-account')
        .shadowRoot.querySelector('.page .list_item[aria-setsize]');
      return Number(item?.getAttribute('aria-setsize') ?? 0);
    });
  const older = page.getByRole('button', { name: 'Toon oudere bestellingen' });
  for (let presses = 0; presses < ORDERS && (await older.count()) > 0; presses++) {
    await older.click();
    await page.waitForFunction(
      () => !document.querySelector('stamgast-account').shadowRoot.querySelector('[aria-busy=true]'),
    );
    await settled(page);
    if (presses % 10 === 0) process.stderr.write(`loading orders: ${presses} pages\n`);
  }
  return loaded();
}

/** Moves the pointer over the page's buttons, each of which is drawn anew. @param {import('playwright-core').Page} page */
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
  const { page } = await openAccount(started, {
    query: `?orders=${ORDERS}`,
    prepare: (opening) => opening.addInitScript(timeFrames),
  });
  await loadAll(page);
  await page.evaluate(() => scrollTo(0, 0));
  await settled(page);
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
