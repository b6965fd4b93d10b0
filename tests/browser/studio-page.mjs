/**
 * The built theme studio in Chromium, for the tests in this folder.
 */
import { startBrowser } from './browser-page.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** As Chromium starts here by itself: without a GPU. */
export const startStudio = () => startBrowser({ gpu: false });

/**
 * Opens the studio and waits until the preview shows its orders.
 * @param {Awaited<ReturnType<typeof startBrowser>>} started
 * @param {{fragment?: string, width?: number, height?: number, scheme?: 'light' | 'dark'}} [options] `scheme` of the system
 */
export async function openStudio(
  started,
  { fragment = '', width = 1280, height = 900, scheme = 'light' } = {},
) {
  const context = await started.browser.newContext({ viewport: { width, height }, colorScheme: scheme });
  const page = await context.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security/.test(message.text())) problems.push(message.text());
  });
  await page.goto(`${started.url}/studio/${fragment}`);
  await preview(page).locator('stamgast-account .list_item').first().waitFor({ state: 'attached' });
  return { page, context, problems };
}

/** The account page in the studio. @param {Page} page */
export function preview(page) {
  return page.frameLocator('#preview');
}

/** What the account page in the studio paints with. @param {Page} page @param {string} token flat name */
export function paintedWith(page, token) {
  return page.evaluate((name) => {
    const { contentDocument } = /** @type {HTMLIFrameElement} */ (document.querySelector('#preview'));
    const style = getComputedStyle(
      contentDocument.querySelector('stamgast-account').shadowRoot.querySelector('.probe'),
    );
    return style.getPropertyValue(`--stamgast-resolved-${name.replaceAll('.', '-')}`);
  }, token);
}

/** Resolves when the account page in the studio paints a token so. @param {Page} page @param {string} token @param {string} value */
export function untilPainted(page, token, value) {
  return page.waitForFunction(
    ([property, wanted]) => {
      const { contentDocument } = /** @type {HTMLIFrameElement} */ (document.querySelector('#preview'));
      const style = getComputedStyle(
        contentDocument.querySelector('stamgast-account').shadowRoot.querySelector('.probe'),
      );
      return style.getPropertyValue(property).replace(/^(#.{6})ff$/, '$1') === wanted;
    },
    [`--stamgast-resolved-${token.replaceAll('.', '-')}`, value],
  );
}
