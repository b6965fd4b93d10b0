import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAccount, settled, startBrowser } from './browser-page.mjs';
import { findInk } from './ink.mjs';

/**
 * The texts that can be seen whole, with the boxes of what the browser lays out for them. Runs in the page.
 */
function visibleTexts() {
  const root = document.querySelector('stamgast-account').shadowRoot;
  const texts = [];
  for (const element of root.querySelectorAll('.page .text, .page .heading')) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { x, y, width, height } = range.getBoundingClientRect();
    const seen = x >= 4 && y >= 4 && x + width <= innerWidth - 4 && y + height <= innerHeight - 4;
    // Capitals and digits only just fill the box; what is left around it is enough to see a difference, and
    // not the neighbours.
    if (seen && width > 0)
      texts.push({
        text: element.textContent,
        box: { x: x - 2, y: y - 1, width: width + 4, height: height + 2 },
      });
  }
  return texts;
}

/** Each text's ink as the canvas paints it and as the browser does, which is the same mirror made visible. */
async function inkOfBoth(started, scale, options) {
  const { page } = await openAccount(started, options);
  await page.getByRole('button', { name: /^Status:/ }).click();
  await page.locator('stamgast-account').getByRole('radio').first().waitFor({ state: 'attached' });
  await page
    .getByRole('button', { name: /^Details/ })
    .first()
    .click();
  await page
    .locator('stamgast-account [aria-expanded=true][aria-label^=Details]')
    .waitFor({ state: 'attached' });
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  await settled(page);
  await settled(page);
  const texts = await page.evaluate(visibleTexts);
  const blank = await started.browser.newPage();
  const boxes = texts.map(({ box }) => box);
  const canvas = await findInk(blank, await page.screenshot(), boxes, scale);
  await page.evaluate(() =>
    document.querySelector('stamgast-account').shadowRoot.querySelector('.root').classList.remove('painted'),
  );
  const mirror = await findInk(blank, await page.screenshot(), boxes, scale);
  await blank.close();
  return texts.map(({ text }, index) => ({ text, canvas: canvas[index], mirror: mirror[index] }));
}

for (const scale of [1, 1.25, 2]) {
  test(`canvas and mirror put text at the same place, at ${scale} device pixels a CSS pixel`, async () => {
    const started = await startBrowser({
      flags: [`--force-device-scale-factor=${scale}`, '--window-size=1280,1000'],
    });
    try {
      const texts = await inkOfBoth(started, scale, { context: { viewport: null } });
      assert.ok(texts.length >= 30, `${texts.length} texts`);
      const far = texts.filter(
        ({ canvas, mirror }) =>
          !canvas ||
          !mirror ||
          ['left', 'right', 'top', 'bottom'].some((side) => Math.abs(canvas[side] - mirror[side]) > 1),
      );
      assert.deepEqual(far, []);
    } finally {
      await started.close();
    }
  });
}

test('the browser finds what the canvas shows', async () => {
  const started = await startBrowser();
  try {
    const { page } = await openAccount(started);
    const title = await page.evaluate(
      () =>
        document
          .querySelector('stamgast-account')
          .shadowRoot.querySelector('.list_item .heading, .list_item .text').textContent,
    );
    assert.ok(await page.evaluate((text) => window.find(text), title.split('\n')[0]));
  } finally {
    await started.close();
  }
});

test('scrolling writes nothing into the mirror', async () => {
  const started = await startBrowser();
  try {
    const { page } = await openAccount(started, { height: 600 });
    await page.waitForLoadState('networkidle');
    const { written, moved } = await page.evaluate(async () => {
      const { shadowRoot } = document.querySelector('stamgast-account');
      const mirror = shadowRoot.querySelector('.page .mirror');
      const canvas = shadowRoot.querySelector('.page > canvas');
      const before = canvas.offsetTop;
      let records = 0;
      const observer = new MutationObserver((list) => (records += list.length));
      observer.observe(mirror, { subtree: true, childList: true, attributes: true, characterData: true });
      for (let step = 0; step < 8; step++) {
        scrollBy(0, innerHeight / 2);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return { written: records, moved: canvas.offsetTop - before };
    });
    assert.ok(moved > 600, `the canvas moved by ${moved}`);
    assert.equal(written, 0);
  } finally {
    await started.close();
  }
});
