import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, reorderButtons, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** CSS of the page around, as a merchant's theme has it. @param {string} css */
const withStyles = (css) => (page) =>
  page.route('**/demo.css', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()} ${css}` });
  });

/** How large ordinary text is on the account page, CSS px. @param {import('playwright-core').Page} page */
function textSize(page) {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('stamgast-account');
    return Number.parseFloat(getComputedStyle(shadowRoot.querySelector('.text.t-body')).fontSize);
  });
}

/** @param {import('playwright-core').Page} page @param {number} size */
const untilTextIs = (page, size) =>
  page.waitForFunction((wanted) => {
    const text = document.querySelector('stamgast-account').shadowRoot.querySelector('.text.t-body');
    return Math.abs(Number.parseFloat(getComputedStyle(text).fontSize) - wanted) < 0.1;
  }, size);

/** @param {import('playwright-core').Page} page */
const overflows = (page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test('a page that counts in tens has no smaller text for that', async () => {
  const { page } = await openAccount(started, { prepare: withStyles('html { font-size: 62.5%; }') });
  assert.equal(await textSize(page), 16);
  const width = await page.evaluate(() => {
    const element = document.querySelector('stamgast-account');
    element.parentElement.style.cssText = 'display: flex; inline-size: 600px';
    element.style.flex = '0 1 0';
    return element.getBoundingClientRect().width;
  });
  assert.equal(width, 320);
});

test('a customer who set the browser to larger text has it here, also where the page counts in tens', async () => {
  const { page, context } = await openAccount(started, {
    width: 320,
    prepare: withStyles('html { font-size: 62.5%; }'),
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await untilTextIs(page, 32);
  assert.equal(await overflows(page), false);
});

test('a page that makes its own root larger has larger text here too, without overflow', async () => {
  const { page } = await openAccount(started, { width: 390 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '150%'));
  await untilTextIs(page, 24);
  assert.equal(await overflows(page), false);
});

test('at twice the size on a phone dates, amounts, states, greeting and cart can be read whole', async () => {
  for (const width of [360, 390]) {
    const { page } = await openAccount(started, { width, query: '?reset' });
    await reorderButtons(page).first().click();
    await page.locator('[data-cart-count]:not([hidden])').waitFor();
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await untilTextIs(page, 32);
    assert.equal(await overflows(page), false);
    const texts = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('stamgast-account');
      const kinds = '.heading, .t-subheading, .t-label, .t-body, .link > .text, .button > .text';
      return [...shadowRoot.querySelector('.page').querySelectorAll(kinds)].map(
        (element) => element.textContent,
      );
    });
    assert.ok(texts.some((text) => text.startsWith('€')) && texts.includes('Bezorgd'));
    assert.deepEqual(
      texts.filter((text) => text.includes('…')),
      [],
    );
  }
});

test('what is typed looks like the text around it, whatever the page does to its own fields', async () => {
  const theme = `
    html { font-size: 62.5%; letter-spacing: 2px; text-transform: uppercase; }
    form { padding: 20px; border: 1px solid red; }
    main form input[type='search'] { padding: 30px; border: 3px solid red; background: yellow; font-size: 10px; }
    main input[type='search']:focus { outline: 4px solid red; color: red; }
    main ::placeholder { font-style: italic; color: red; opacity: 0.3; }`;
  const { page } = await openAccount(started, { prepare: withStyles(theme) });
  const input = page.locator('stamgast-account input');
  await input.focus();
  const look = await input.evaluate((element) => {
    const styleOf = (pseudo) => {
      const { fontSize, fontWeight, fontFamily, fontStyle, letterSpacing, textTransform, color, opacity } =
        getComputedStyle(element, pseudo);
      return { fontSize, fontWeight, fontFamily, fontStyle, letterSpacing, textTransform, color, opacity };
    };
    const { padding, borderWidth, outlineStyle, backgroundColor } = getComputedStyle(element);
    const mirror = document.querySelector('stamgast-account').shadowRoot;
    const box = (each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { x, y, width, height };
    };
    const style = getComputedStyle(mirror.querySelector('.probe'));
    return {
      typed: styleOf(null),
      placeholder: styleOf('::placeholder'),
      frame: { padding, borderWidth, outlineStyle, backgroundColor },
      boxes: [box(element), box(mirror.querySelector('.search_field'))],
      muted: style.getPropertyValue('--stamgast-resolved-color-text-muted'),
    };
  });
  const text = { fontSize: '16px', fontWeight: '400', fontStyle: 'normal', letterSpacing: 'normal' };
  for (const shown of [look.typed, look.placeholder]) {
    assert.deepEqual({ ...shown, ...text, textTransform: 'none', opacity: '1' }, shown);
  }
  assert.equal(hex(look.placeholder.color), look.muted.slice(0, 7));
  assert.deepEqual(look.frame, {
    padding: '0px',
    borderWidth: '0px',
    outlineStyle: 'none',
    backgroundColor: 'rgba(0, 0, 0, 0)',
  });
  assert.deepEqual(look.boxes[0], look.boxes[1]);
});

/** @param {string} color `rgb(1, 2, 3)` */
function hex(color) {
  const channels = color.match(/\d+/g) ?? [];
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
