import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, reorderButtons, settled, startBrowser } from './browser-page.mjs';
import { overflow } from './overflow.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

for (const width of [320, 360, 390, 600, 768, 1024, 1280, 1440]) {
  test(`nothing is wider than a window of ${width} px`, async () => {
    const { page } = await openAccount(started, { width, height: 800 });
    await page
      .getByRole('button', { name: /^Details/ })
      .first()
      .click();
    await settled(page);
    assert.deepEqual(await page.evaluate(overflow), { wide: 0, outside: [] });
  });
}

test('resizing the window lays the page out anew', async () => {
  const { page } = await openAccount(started, { width: 1280 });
  await page.setViewportSize({ width: 360, height: 740 });
  await settled(page);
  await settled(page);
  assert.deepEqual(await page.evaluate(overflow), { wide: 0, outside: [] });
});

test('a dialog on a phone stands on the lower edge of the screen, without corners there', async () => {
  const { page } = await openAccount(started, { width: 360, height: 740 });
  await reorderButtons(page).nth(1).click(); // of the demo's orders one with changes
  const dialog = page.locator('stamgast-account dialog[open]');
  await dialog.waitFor();
  const { bottom, corners } = await dialog.evaluate((element) => {
    const style = getComputedStyle(element);
    const names = ['borderTopLeftRadius', 'borderBottomLeftRadius', 'borderBottomRightRadius'];
    return { bottom: element.getBoundingClientRect().bottom, corners: names.map((name) => style[name]) };
  });
  assert.equal(bottom, 740);
  assert.deepEqual(corners.slice(1), ['0px', '0px']);
  assert.notEqual(corners[0], '0px');
});

test('everything that can be clicked is large enough for a thumb', async () => {
  const { page } = await openAccount(started, { width: 390, height: 844 });
  const small = await page.evaluate(() => {
    const root = document.querySelector('stamgast-account').shadowRoot;
    return [...root.querySelectorAll('.page .button')].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 44 || height < 44;
    }).length;
  });
  assert.equal(small, 0);
});

test('after a long scroll the canvas shows what is there', async () => {
  const { page } = await openAccount(started);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await settled(page);
  await settled(page);
  const covered = await page.evaluate(() => {
    const canvas = document.querySelector('stamgast-account').shadowRoot.querySelector('.page > canvas');
    const { top, bottom } = canvas.getBoundingClientRect();
    return top <= 0 && bottom >= innerHeight;
  });
  assert.ok(covered);
});
