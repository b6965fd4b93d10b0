/**
 * A Chromium with the built account page, for the tests in this folder. `./dev test --only browser` says
 * where both are.
 */
import { chromium } from 'playwright-core';
import { startServer } from '../../.dev/serve.mjs';

/**
 * What no test is about. Of this switch the last one counts: those of Playwright's own list that matter here, and the lists
 * below the address bar, which Chromium draws with pages of its own: each window, and so each test, loads some four hundred
 * scripts for them, while the page under test loads its.
 */
const DISABLED_FEATURES = [
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

const FLAGS = [
  `--disable-features=${DISABLED_FEATURES.join(',')}`,
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** The compositor uses what stands in for a GPU, too, as it does where there is one. */
const LIKE_A_GPU = ['--use-angle=swiftshader'];

/** Says that what stands in for a GPU is one. Runs before a page's first script. */
function nameGpu() {
  const { prototype } = WebGL2RenderingContext;
  const { getParameter } = prototype;
  const UNMASKED_RENDERER_WEBGL = 0x9246;
  prototype.getParameter = function (name) {
    return name === UNMASKED_RENDERER_WEBGL ? 'A GPU' : getParameter.call(this, name);
  };
}

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Browser} Browser */

/**
 * Starts a browser and a server, for the tests of one file.
 * @param {{flags?: string[], withoutFlags?: string[], headers?: Record<string, string | string[]>,
 *   proxy?: Record<string, string>, gpu?: boolean}} [options] flags added to Chromium's, and which of Playwright's own are
 *   left out; headers and proxy as `startServer` takes them; `gpu` is whether the machine is taken for one that has a GPU
 */
export async function startBrowser({ flags = [], withoutFlags = [], gpu = true, ...serverOptions } = {}) {
  const server = await startServer({ root: process.env.STAMGAST_DIST ?? 'build/dist', ...serverOptions });
  const browser = await chromium.launch({
    executablePath: process.env.STAMGAST_CHROMIUM,
    args: [...FLAGS, ...(gpu ? LIKE_A_GPU : []), ...flags],
    ignoreDefaultArgs: withoutFlags,
  });
  const { newContext } = browser;
  browser.newContext = async (options) => {
    const context = await newContext.call(browser, options);
    if (gpu) await context.addInitScript(nameGpu);
    return context;
  };
  return {
    browser,
    url: server.url,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * Opens the demo page in a profile of its own and waits until the account page shows its orders.
 * @param {{browser: Browser, url: string}} started
 * @param {{query?: string, width?: number, height?: number, prepare?: (page: Page) => Promise<void>,
 *   waitFor?: string, context?: import('playwright-core').BrowserContextOptions}} [options] `prepare` runs
 *   before the page is loaded; `waitFor` is a selector, by default that of the first order
 */
export async function openAccount(started, options = {}) {
  const {
    query = '',
    width = 1280,
    height = 900,
    prepare,
    waitFor = '.list_item',
    context: contextOptions,
  } = options;
  const context = await started.browser.newContext({
    viewport: { width, height },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    ...contextOptions,
  });
  const page = await context.newPage();
  const problems = watchProblems(page);
  await prepare?.(page);
  await page.goto(`${started.url}/${query}`);
  await page.locator(`stamgast-account ${waitFor}`).first().waitFor({ state: 'attached' });
  return { page, context, problems };
}

/** What went wrong in the page that nobody asked for. @param {Page} page */
export function watchProblems(page) {
  /** @type {string[]} */
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || /WebGL|Content.Security/.test(message.text()))
      problems.push(message.text());
  });
  return problems;
}

/**
 * All that are open: for tests whose pages keep the machine busy.
 * @param {Awaited<ReturnType<typeof startBrowser>>} started
 */
export async function closePages({ browser }) {
  for (const context of browser.contexts()) await context.close();
}

/**
 * Resolves when the page has drawn what is due and nothing more is due for two animation frames.
 * @param {Page} page
 */
export function settled(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}

/**
 * Resolves when the mirror was left alone for sixty animation frames: what the page asked the shop for has come, and
 * is shown.
 * @param {Page} page
 */
export function mirrorAtRest(page) {
  return page.evaluate(async () => {
    const { shadowRoot } = document.querySelector('stamgast-account');
    let quiet = 0;
    const observer = new MutationObserver(() => (quiet = 0));
    observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    while (quiet++ < 60) await new Promise((resolve) => requestAnimationFrame(resolve));
    observer.disconnect();
  });
}

/** The orders' reorder buttons, in the page's language. @param {Page} page */
export function reorderButtons(page) {
  return page.locator('stamgast-account').getByRole('button', { name: /^Bestel opnieuw, bestelling/ });
}

/**
 * What the demo shop's cart holds: read from the database that it keeps.
 * @param {Page} page
 * @returns {Promise<Record<string, number>>} quantity by variant
 */
export function cartOf(page) {
  return page.evaluate(async () => {
    const { createDemoShop } = await import(new URL('plugins/demo.js', location.href).href);
    const cart = await createDemoShop({}).getCart({ signal: new AbortController().signal });
    return Object.fromEntries(cart.lines.map((line) => [line.variant_id, line.quantity]));
  });
}
