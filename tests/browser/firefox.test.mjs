import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { startServer } from '../../.dev/serve.mjs';
import { findInk } from './ink.mjs';

/**
 * Firefox has WebGL 2 only on a display: Mesa draws it there, on the processor. Each test starts its own, with
 * WebGL or as a test bed for the DOM view in another engine.
 */
let server;
before(async () => (server = await startServer({ root: process.env.STAMGAST_DIST ?? 'build/dist' })));
after(() => server.close());

/**
 * @param {{webgl: boolean, query?: string}} options
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} visit
 */
async function inFirefox({ webgl, query = '' }, visit) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.STAMGAST_FIREFOX,
    headless: !webgl,
    timeout: 120_000,
    env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' },
    extraPrefsFirefox: {
      'intl.accept_languages': 'nl',
      'webgl.disabled': !webgl,
      'webgl.force-enabled': webgl,
      'gfx.x11-egl.force-disabled': true,
    },
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.url}/${query}`);
    await page.waitForFunction(() =>
      document.querySelector('stamgast-account')?.shadowRoot?.querySelector('.list_item'),
    );
    await visit(page);
  } finally {
    await browser.close();
  }
}

/** Clicks the first reorder button and waits for the cart's badge. @param {import('puppeteer-core').Page} page */
async function reorder(page) {
  await page.evaluate(() =>
    [...document.querySelector('stamgast-account').shadowRoot.querySelectorAll('button')]
      .find((button) => button.getAttribute('aria-label')?.startsWith('Bestel opnieuw'))
      .click(),
  );
  await page.waitForFunction(() => !document.querySelector('[data-cart-count]').hidden);
  assert.ok(Number(await page.evaluate(() => document.querySelector('[data-cart-count]').textContent)) > 0);
}

/** Texts that are wider than their boxes. Runs in the page. */
function wideTexts() {
  return [...document.querySelector('stamgast-account').shadowRoot.querySelectorAll('.text, .heading')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => `${element.textContent}: ${element.scrollWidth} > ${element.clientWidth}`);
}

test('in Firefox the canvas is painted, with text where the mirror has it, and a click reorders', () =>
  inFirefox({ webgl: true, query: '?reset' }, async (page) => {
    const screenshot = async () => Buffer.from(await page.screenshot());
    await page.waitForFunction(() =>
      document.querySelector('stamgast-account').shadowRoot.querySelector('.root.painted'),
    );
    const boxes = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('stamgast-account');
      return [...shadowRoot.querySelectorAll('.page .heading')].flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { x, y, width, height } = range.getBoundingClientRect();
        return y > 4 && y + height < innerHeight - 4 ? [{ x: x - 2, y, width: width + 4, height }] : [];
      });
    });
    assert.ok(boxes.length >= 3, `${boxes.length} headings`);
    const blank = await page.browser().newPage();
    await page.bringToFront();
    const canvas = await findInk(blank, await screenshot(), boxes, 1);
    await page.evaluate(() =>
      document
        .querySelector('stamgast-account')
        .shadowRoot.querySelector('.root')
        .classList.remove('painted'),
    );
    const mirror = await findInk(blank, await screenshot(), boxes, 1);
    const far = canvas.filter(
      (ink, index) =>
        !ink ||
        !mirror[index] ||
        ['left', 'right', 'top', 'bottom'].some((side) => Math.abs(ink[side] - mirror[index][side]) > 1),
    );
    assert.deepEqual(far, []);
    assert.deepEqual(await page.evaluate(wideTexts), []);
    await reorder(page);
  }));

test('in Firefox without WebGL the orders are readable and a click reorders', () =>
  inFirefox({ webgl: false, query: '?reset' }, async (page) => {
    const look = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('stamgast-account');
      return {
        painted: shadowRoot.querySelector('.root').className.includes('painted'),
        color: getComputedStyle(shadowRoot.querySelector('.heading')).color,
        items: shadowRoot.querySelectorAll('.list_item').length,
      };
    });
    assert.equal(look.painted, false);
    assert.doesNotMatch(look.color, /, 0\)$|transparent/);
    assert.ok(look.items >= 20);
    assert.deepEqual(await page.evaluate(wideTexts), []);
    await reorder(page);
  }));

test('in Firefox a token is followed, set by a class above the element or on the element itself', () =>
  inFirefox({ webgl: false }, async (page) => {
    const accentIs = (/** @type {string} */ color) =>
      page.waitForFunction(
        (wanted) =>
          getComputedStyle(document.querySelector('stamgast-account').shadowRoot.querySelector('.probe'))
            .getPropertyValue('--stamgast-resolved-color-accent')
            .startsWith(wanted),
        {},
        color,
      );
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.december { --stamgast-color-accent: #a01010; }');
      document.adoptedStyleSheets.push(sheet);
      document.body.classList.add('december');
    });
    await accentIs('#a01010');
    await page.evaluate(() =>
      document.querySelector('stamgast-account').style.setProperty('--stamgast-color-accent', 'teal'),
    );
    await accentIs('#008080');
  }));
