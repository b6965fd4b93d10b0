import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { startServer } from '../../.dev/serve.mjs';

const ACCENT = '#token-color-accent';
let server;
let browser;
before(async () => {
  server = await startServer({ root: process.env.STAMGAST_DIST ?? 'build/dist' });
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.STAMGAST_FIREFOX,
    timeout: 120_000,
    extraPrefsFirefox: { 'intl.accept_languages': 'en', 'webgl.disabled': true },
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Resolves when the account page in the studio paints its accent so. @param {import('puppeteer-core').Page} page @param {string} color */
function untilAccent(page, color) {
  return page.waitForFunction(
    (wanted) => {
      const account = document.querySelector('#preview').contentDocument?.querySelector('stamgast-account');
      if (!account?.shadowRoot?.querySelector('.list_item')) return false;
      const accent = getComputedStyle(account.shadowRoot.querySelector('.probe')).getPropertyValue(
        '--stamgast-resolved-color-accent',
      );
      return accent.slice(0, 7) === wanted;
    },
    {},
    color,
  );
}

/** @param {import('puppeteer-core').Page} page @param {string} key */
async function withControl(page, key) {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

test('in Firefox a typed colour is the page’s, is undone by keyboard, and stays in the address', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.url}/studio/`);
  await untilAccent(page, '#0d6a4e');
  await page.focus(ACCENT);
  await withControl(page, 'a');
  await page.keyboard.type('rebeccapurple');
  await page.keyboard.press('Enter');
  await untilAccent(page, '#663399');
  await withControl(page, 'z');
  await untilAccent(page, '#0d6a4e');
  await withControl(page, 'y');
  await untilAccent(page, '#663399');
  await page.waitForFunction(() => location.hash.startsWith('#theme='));
  await page.reload();
  await untilAccent(page, '#663399');
  assert.equal(await page.$eval(ACCENT, (input) => input.value), '#663399');
});

test('in Firefox a whole palette is made of a brand colour, and its dark half is there', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/studio/`);
  await untilAccent(page, '#0d6a4e');
  await page.focus('#open-palette');
  await page.keyboard.press('Enter');
  await page.focus('#brand-hex');
  await withControl(page, 'a');
  await page.keyboard.type('#e0a458');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#said').textContent === 'A palette of #e0a458.');
  assert.match(await page.$eval('#verdict', (element) => element.textContent), /^All/);
  await page.focus('[name="scheme"][value="light"]');
  await page.keyboard.press('ArrowRight');
  await untilAccent(page, '#e0a458');
  assert.match(await page.$eval('#verdict', (element) => element.textContent), /^All/);
});
