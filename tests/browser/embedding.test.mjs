import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** The lightness of a heading on the page, 0 is black. @param {import('playwright-core').Page} page */
function headingLightness(page) {
  return page.evaluate(() => {
    const probe = document.querySelector('stamgast-account').shadowRoot.querySelector('.probe');
    const color = getComputedStyle(probe).getPropertyValue('--stamgast-resolved-color-text').trim();
    return Number.parseInt(color.slice(1, 3), 16);
  });
}

/** A shop whose page is light whatever the system says. @param {import('playwright-core').Page} page */
const lightOnly = (page) =>
  page.route('**/*.css', async (route) => {
    const answer = await route.fetch();
    const css = (await answer.text()).replaceAll(/color-scheme:[^;]*;/g, '');
    await route.fulfill({ response: answer, body: css });
  });
/** Without the demo page's own word on it. @param {import('playwright-core').Page} page */
const withoutMeta = (page) =>
  page.route(/\/(\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/<meta name="color-scheme"[^>]*>/, '');
    await route.fulfill({ response: answer, body: html });
  });

test('on a page that knows no dark the account page is light for everybody', async () => {
  const { page } = await openAccount(started, {
    context: { colorScheme: 'dark' },
    prepare: async (fresh) => {
      await lightOnly(fresh);
      await withoutMeta(fresh);
    },
  });
  assert.ok((await headingLightness(page)) < 0x60);
});

test('on a page that goes along with the system it is dark for those who want that', async () => {
  const { page } = await openAccount(started, { context: { colorScheme: 'dark' } });
  assert.ok((await headingLightness(page)) > 0xa0);
});

test('in a row or a centred column the element keeps a width to read in', async () => {
  const { page } = await openAccount(started);
  for (const style of ['display: flex', 'display: flex; flex-direction: column; align-items: center']) {
    const width = await page.evaluate((css) => {
      const element = document.querySelector('stamgast-account');
      const parent = element.parentElement;
      parent.style.cssText = css;
      return element.getBoundingClientRect().width;
    }, style);
    assert.ok(width >= 300, `${width} px with ${style}`);
  }
});

test('locale, theme and endpoint are properties too', async () => {
  const { page } = await openAccount(started);
  const attributes = await page.evaluate(() => {
    const element = document.querySelector('stamgast-account');
    Object.assign(element, { locale: 'en', theme: 'dark', endpoint: '/shop-api' });
    return ['locale', 'theme', 'endpoint'].map((name) => element.getAttribute(name));
  });
  assert.deepEqual(attributes, ['en', 'dark', '/shop-api']);
  await page.getByRole('heading', { name: 'Your orders' }).waitFor({ state: 'attached' });
});
