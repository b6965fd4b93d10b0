import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** @typedef {import('./browser-page.mjs').Page} Page */

/**
 * The account page of a demo shop that knows of two sections.
 * @param {{query?: string, width?: number, height?: number, waitFor?: string}} [options]
 */
function openSections(options = {}) {
  return openAccount(started, {
    ...options,
    prepare: (page) =>
      page.addInitScript(() =>
        addEventListener('DOMContentLoaded', async () => {
          const { createDemoShop } = await import(new URL('plugins/demo.js', location.href).href);
          const demo = createDemoShop({ locale: 'nl' });
          const profile = { name: 'Sanne Visser', email: 'sanne@example.org' };
          const account = /** @type {any} */ (document.querySelector('stamgast-account'));
          account.shop = {
            ...demo,
            capabilities: ['orders', 'orders.search', 'profile'],
            getProfile: async () => ({ profile }),
            saveProfile: async () => ({ profile }),
          };
        }),
      ),
  });
}

/** @param {Page} page @param {string} name */
const link = (page, name) => page.locator('stamgast-account').getByRole('link', { name, exact: true });

/** Waits until the section with that title is on screen. @param {Page} page @param {string} name */
async function opened(page, name) {
  const heading = page.locator('stamgast-account').getByRole('heading', { level: 2, name, exact: true });
  await heading.waitFor({ state: 'attached' });
  await settled(page);
}

/** What has the focus inside the element. @param {Page} page */
const focusedText = (page) =>
  page.locator('stamgast-account').evaluate((host) => host.shadowRoot?.activeElement?.textContent);

/** Where the account page's top is in the window. @param {Page} page */
const topOf = (page) =>
  page.locator('stamgast-account').evaluate((host) => Math.round(host.getBoundingClientRect().top));

test('a section is opened by its link, has an address, and the back button leaves it', async () => {
  const { page, problems } = await openSections();
  assert.equal(await link(page, 'Bestellingen').getAttribute('aria-current'), 'page');
  await link(page, 'Profiel').click();
  await opened(page, 'Profiel');
  assert.equal(new URL(page.url()).hash, '#profile');
  assert.equal(await link(page, 'Profiel').getAttribute('aria-current'), 'page');
  assert.equal(await link(page, 'Bestellingen').getAttribute('aria-current'), null);
  assert.equal(await page.locator('stamgast-account .list_item').count(), 0, 'only one section is there');
  await page.goBack();
  await opened(page, 'Je bestellingen');
  await page.goForward();
  await opened(page, 'Profiel');
  assert.deepEqual(problems, []);
});

test('an address opens its section, and the focus stays where the browser put it', async () => {
  const { page } = await openSections({ query: '#profile', waitFor: 'h2' });
  await opened(page, 'Profiel');
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
});

test('the keyboard goes through the links, and what is opened is entered at its title', async () => {
  const { page } = await openSections();
  await link(page, 'Bestellingen').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await opened(page, 'Profiel');
  assert.equal(await focusedText(page), 'Profiel');
  await page.goBack();
  await opened(page, 'Je bestellingen');
  assert.equal(await focusedText(page), 'Je bestellingen');
});

test('a section is found again where it was left', async () => {
  const { page } = await openSections({ width: 360, height: 700 });
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await settled(page);
  const left = await topOf(page);
  // As a link further down in the page does.
  await page.evaluate(() => (location.hash = '#profile'));
  await opened(page, 'Profiel');
  assert.ok((await topOf(page)) >= 0, 'a new section is seen from its top');
  await page.goBack();
  await opened(page, 'Je bestellingen');
  assert.equal(await topOf(page), left);
});

test('a fragment of the page around leaves the section as it is', async () => {
  const { page } = await openSections({ query: '#profile', waitFor: 'h2' });
  await opened(page, 'Profiel');
  await page.evaluate(() => (location.hash = '#koffie'));
  await settled(page);
  await opened(page, 'Profiel');
  assert.equal(new URL(page.url()).hash, '#koffie');
});

test('a page that routes by itself names the section, and hears of the links', async () => {
  const { page } = await openSections();
  await page.evaluate(() => {
    const account = document.querySelector('stamgast-account');
    account?.setAttribute('section', 'orders');
    account?.addEventListener('stamgast-navigate', (event) => {
      event.preventDefault();
      const { url } = /** @type {CustomEvent<{url: string}>} */ (event).detail;
      account.setAttribute('section', url.slice(1));
    });
  });
  await link(page, 'Profiel').click();
  await opened(page, 'Profiel');
  assert.equal(new URL(page.url()).hash, '');
  await page.evaluate(() => (location.hash = '#orders'));
  await settled(page);
  await opened(page, 'Profiel');
});

test('a base address of the page does not lead the links away', async () => {
  const { page } = await openSections();
  await page.evaluate(() => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
  });
  await link(page, 'Profiel').click();
  await opened(page, 'Profiel');
  assert.equal(new URL(page.url()).pathname, '/');
});

test('nothing is drawn while a section is only looked at', async () => {
  const { page } = await openSections({ query: '#profile', waitFor: 'h2' });
  await opened(page, 'Profiel');
  const changes = await page.locator('stamgast-account').evaluate(
    (host) =>
      new Promise((resolve) => {
        let count = 0;
        const observer = new MutationObserver((records) => (count += records.length));
        const root = /** @type {ShadowRoot} */ (host.shadowRoot);
        observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(count)));
      }),
  );
  assert.equal(changes, 0);
});

test('on the narrowest phone all links are inside the page', async () => {
  const { page } = await openSections({ width: 320, height: 700 });
  const boxes = await page
    .locator('stamgast-account nav a')
    .evaluateAll((links) => links.map((each) => each.getBoundingClientRect().toJSON()));
  assert.ok(boxes.length >= 2);
  for (const { left, right, height } of boxes) {
    assert.ok(left >= 0 && right <= 320);
    assert.ok(height >= 44);
  }
});
