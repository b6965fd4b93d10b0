/**
 * Where the browser keeps what it shows, only what is otherwise than before is drawn: on the screen that comes to what drawing
 * all of it comes to.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, reorderButtons, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser({ gpu: false })));
after(() => started.close());

/** Adds up the device px that are drawn anew. Runs before the page's first script. */
function countDrawnPixels() {
  globalThis.drawnPixels = 0;
  const { prototype } = WebGL2RenderingContext;
  const { clear } = prototype;
  prototype.clear = function (mask) {
    globalThis.drawnPixels += this.drawingBufferWidth * this.drawingBufferHeight;
    return clear.call(this, mask);
  };
}

/** @param {import('playwright-core').Page} page @returns {Promise<number>} device px of the page's own surface */
function pixelsOfAll(page) {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('stamgast-account');
    const { width, height } = shadowRoot.querySelector('.surface > canvas');
    return width * height;
  });
}

async function open() {
  const prepare = (/** @type {import('playwright-core').Page} */ page) =>
    page.addInitScript(countDrawnPixels);
  const { page } = await openAccount(started, { prepare });
  await page.waitForLoadState('networkidle');
  return { page, buttons: page.locator('stamgast-account .surface:not(.dialog) .button') };
}

/** @param {import('playwright-core').Page} page @param {() => Promise<void>} act @returns {Promise<number>} device px */
async function drawnBy(page, act) {
  await settled(page);
  await page.evaluate(() => (globalThis.drawnPixels = 0));
  await act();
  await settled(page);
  return page.evaluate(() => globalThis.drawnPixels);
}

/** Asserts that all looks as it does after all was drawn. @param {import('playwright-core').Page} page */
async function assertLooksWhole(page) {
  await settled(page);
  const shown = await page.screenshot();
  let whole = 0;
  const drawn = await drawnBy(page, async () => {
    whole = await pixelsOfAll(page);
    // As a tab that comes to the front again.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  });
  assert.ok(drawn >= whole, `${drawn} of ${whole} device px were drawn anew`);
  assert.ok(shown.equals(await page.screenshot()), 'it looks the same when all is drawn');
}

test('of a button under the pointer only what is around it is drawn', async () => {
  const { page, buttons } = await open();
  const whole = await pixelsOfAll(page);
  for (const index of [2, 1, 0, 1]) {
    const drawn = await drawnBy(page, () => buttons.nth(index).hover());
    assert.ok(drawn > 0 && drawn < whole / 10, `${drawn} of ${whole} device px were drawn`);
  }
  await assertLooksWhole(page);
});

for (const color of ['accent', 'on-accent'])
  test(`of a page whose colour “${color}” changes what has it is drawn, and looks as if all was`, async () => {
    const { page } = await open();
    const whole = await pixelsOfAll(page);
    const drawn = await drawnBy(page, () =>
      page.locator('stamgast-account').evaluate((element, name) => {
        element.style.setProperty(`--stamgast-color-${name}`, '#aa0055');
      }, color),
    );
    assert.ok(drawn > 0 && drawn < whole, `${drawn} of ${whole} device px were drawn`);
    await assertLooksWhole(page);
  });

test('while the look changes again and again only what can be seen is drawn, and then what is around it', async () => {
  const { page } = await open();
  const before = await pixelsOfAll(page);
  await page.locator('stamgast-account').evaluate(async (element, all) => {
    const canvas = element.shadowRoot.querySelector('.surface > canvas');
    for (let step = 0; step < 600 && canvas.width * canvas.height > all / 2; step++) {
      element.style.setProperty('--stamgast-color-accent', `#1122${33 + (step % 60)}`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, before);
  assert.ok((await pixelsOfAll(page)) < before / 2, 'less is drawn while it changes');
  await page.waitForFunction((all) => {
    const { width, height } = document.querySelector('stamgast-account').shadowRoot.querySelector('canvas');
    return width * height === all;
  }, before);
  await assertLooksWhole(page);
});

test('a page that is scrolled, and buttons on it, look as if all was drawn', async () => {
  const { page, buttons } = await open();
  await page.mouse.move(640, 450);
  await page.mouse.wheel(0, 1700);
  for (const index of [6, 7]) await buttons.nth(index).hover();
  await assertLooksWhole(page);
});

test('an order that is put into the cart, and what is said of it, look as if all was drawn', async () => {
  const { page } = await open();
  await reorderButtons(page).first().click();
  await page.locator('stamgast-account .toast .button').first().hover();
  await assertLooksWhole(page);
});

test('an order that has changed, and what is chosen in its dialog, look as if all was drawn', async () => {
  const { page } = await open();
  await reorderButtons(page).nth(1).click(); // of the demo's orders one with changes
  const dialog = page.locator('stamgast-account dialog[open]');
  await dialog.locator('.checkbox').first().click();
  await dialog.locator('.button').last().hover();
  await assertLooksWhole(page);
});
