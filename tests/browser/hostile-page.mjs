/**
 * Pages that make life hard for what they embed: the demo's account page in an HTML page of the test's own, with
 * style sheets of its own.
 */
import { watchProblems } from './browser-page.mjs';
import { findInk } from './ink.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./ink.mjs').Box} Box */

export const ELEMENT = `<stamgast-account shop="demo" locale="nl"><p>Bel ons</p></stamgast-account>`;

/**
 * Opens a page of the shop's at `/hostile.html` and waits until the account page shows its orders.
 * @param {Awaited<ReturnType<typeof import('./browser-page.mjs').startBrowser>>} started
 * @param {object} hostile
 * @param {string} [hostile.css] its style sheet
 * @param {string} [hostile.body] its body, with `{element}` where the account page is
 * @param {string} [hostile.html] attributes of `<html>`
 * @param {Record<string, string>} [hostile.pages] other pages, by path
 * @param {import('playwright-core').BrowserContextOptions} [hostile.context]
 * @param {(page: Page) => Promise<void>} [hostile.prepare] before it is opened
 */
export async function openHostilePage(started, hostile) {
  const { css = '', body = '{element}', html = 'lang="nl"', pages = {} } = hostile;
  const { context: options, prepare = async () => {} } = hostile;
  const context = await started.browser.newContext({
    viewport: { width: 1000, height: 800 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    ...options,
  });
  const page = await context.newPage();
  const problems = watchProblems(page);
  const document = (inside) => `<!doctype html><html ${html}><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Winkel</title><link rel="stylesheet" href="hostile.css">
    <script type="module" src="stamgast-account.js"></script></head>
    <body>${inside.replaceAll('{element}', ELEMENT)}</body></html>`;
  await page.route('**/hostile.css', (route) => route.fulfill({ contentType: 'text/css', body: css }));
  for (const [path, inside] of Object.entries({ '/hostile.html': body, ...pages })) {
    const answer = { contentType: 'text/html; charset=utf-8', body: document(inside) };
    await page.route(`${started.url}${path}`, (route) => route.fulfill(answer));
  }
  await prepare(page);
  await page.goto(`${started.url}/hostile.html`);
  return { page, context, problems };
}

/** @param {Page} page */
export async function ordersAreThere(page) {
  await page.locator('stamgast-account .list_item').first().waitFor({ state: 'attached' });
}

/**
 * What of a control's label cannot be seen where the control is: `[]` where all is as it should be. The mouse must
 * meet the control there, and the picture must have its letters there.
 * @param {Page} page @param {import('playwright-core').Locator} control
 */
export async function faultsAt(page, control) {
  await control.scrollIntoViewIfNeeded();
  const box = /** @type {Box} */ (await control.boundingBox());
  const faults = [];
  if (!(await isHitAt(control, box))) faults.push('the mouse does not meet it in its middle');
  const shot = await page.screenshot();
  const [ink] = await findInk(page, shot, [box], 1);
  if (!ink) return [...faults, 'nothing is painted in it'];
  const beside = { left: ink.left - box.x, right: box.x + box.width - ink.right };
  if (Math.abs(beside.left - beside.right) > box.width / 5)
    faults.push(`its label is ${beside.left} px from the left and ${beside.right} px from the right`);
  return faults;
}

/** @param {import('playwright-core').Locator} control @param {Box} box */
function isHitAt(control, box) {
  return control.evaluate(
    (element, { x, y }) => {
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit)
        hit = hit.shadowRoot.elementFromPoint(x, y);
      return element.contains(hit);
    },
    { x: box.x + box.width / 2, y: box.y + box.height / 2 },
  );
}
