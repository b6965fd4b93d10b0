import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { startServer } from '../../.dev/serve.mjs';

/** Firefox without a display has no WebGL 2: a test bed for the DOM view, in another engine. */
let browser;
let server;
before(async () => {
  server = await startServer({ root: process.env.STAMGAST_DIST ?? 'build/dist' });
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.STAMGAST_FIREFOX,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'nl', 'webgl.disabled': true },
  });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** @param {string} query */
async function openPage(query) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.url}/${query}`);
  await page.waitForFunction(() =>
    document.querySelector('stamgast-account')?.shadowRoot?.querySelector('.list_item'),
  );
  return page;
}

test('in Firefox without WebGL the orders are readable and a click reorders', async () => {
  const page = await openPage('?reset');
  const look = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('stamgast-account');
    const heading = shadowRoot.querySelector('.heading');
    const items = shadowRoot.querySelectorAll('.list_item').length;
    return {
      painted: shadowRoot.querySelector('.root').className.includes('painted'),
      color: getComputedStyle(heading).color,
      items,
    };
  });
  assert.equal(look.painted, false);
  assert.doesNotMatch(look.color, /, 0\)$|transparent/);
  assert.ok(look.items >= 20);
  await page.evaluate(() =>
    [...document.querySelector('stamgast-account').shadowRoot.querySelectorAll('button')]
      .find((button) => button.getAttribute('aria-label')?.startsWith('Bestel opnieuw'))
      .click(),
  );
  await page.waitForFunction(() => !document.querySelector('[data-cart-count]').hidden);
  assert.ok(Number(await page.evaluate(() => document.querySelector('[data-cart-count]').textContent)) > 0);
});

test('in Firefox the mirror’s texts fit their boxes', async () => {
  const page = await openPage('');
  const wide = await page.evaluate(() => {
    const texts = [
      ...document.querySelector('stamgast-account').shadowRoot.querySelectorAll('.text, .heading'),
    ];
    return texts
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.textContent}: ${element.scrollWidth} > ${element.clientWidth}`);
  });
  assert.deepEqual(wide, []);
});
