import assert from 'node:assert/strict';
import { openAccount, reorderButtons, startBrowser } from '../browser/browser-page.mjs';

/**
 * Opens a page that holds the account page of the demo shop, looks at its orders and puts the newest into the cart with
 * one click; the page around has to hear of it, and nothing may be said in the console.
 * @param {{root?: string, url?: string}} site `root`: a folder that is served under the policy of the README; `url`: that
 *   of a server, without a slash at its end
 * @param {{query?: string, look?: (page: import('playwright-core').Page) => Promise<void>}} [options] `look` is at the
 *   page with its orders
 */
export async function useAccount({ root, url }, { query = '', look } = {}) {
  const started = await startBrowser(root ? { root } : {});
  /** @type {string[]} */
  const missing = [];
  try {
    const { page, problems } = await openAccount(url ? { ...started, url } : started, {
      query,
      prepare: (each) => nameMissing(each, missing),
    });
    await look?.(page);
    await reorderButtons(page).first().click();
    await page.waitForFunction(() => Number(document.querySelector('[data-cart-count]').textContent) > 0);
    assert.deepEqual([...missing, ...problems], []);
  } finally {
    await started.close();
  }
}

/** The doctor knows the files by whichever names they have. @param {import('playwright-core').Page} page */
export async function askDoctor(page) {
  const findings = await page.locator('stamgast-account').evaluate((element) => element.doctor());
  const wrong = findings.filter(({ level }) => level === 'wrong');
  assert.deepEqual(
    wrong.map(({ sentence }) => sentence),
    [],
  );
}

/** What of the package the page has loaded. @param {import('playwright-core').Page} page @returns {Promise<string[]>} paths */
export function loadedFiles(page) {
  return page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
}

/** The console says that a file was not there, but not which. */
async function nameMissing(page, missing) {
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(new URL(response.url()).pathname);
  });
}
