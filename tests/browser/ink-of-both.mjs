/**
 * Where the canvas has its texts, and where the browser has them that lays out the same mirror made visible: the
 * two shall be the same.
 *
 * @typedef {{text: string, canvas: import('./ink.mjs').Ink, mirror: import('./ink.mjs').Ink}} InkOfBoth
 */
import { settled } from './browser-page.mjs';
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

/**
 * @param {{browser: import('playwright-core').Browser}} started
 * @param {import('playwright-core').Page} page as it shall be compared
 * @param {number} scale device px a CSS px
 * @returns {Promise<InkOfBoth[]>} of all texts that can be seen
 */
export async function inkOfBoth(started, page, scale) {
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

/** Whose ink is more than a CSS pixel apart, or missing. @param {InkOfBoth[]} texts */
export function farApart(texts) {
  return texts.filter(
    ({ canvas, mirror }) =>
      !canvas ||
      !mirror ||
      ['left', 'right', 'top', 'bottom'].some((side) => Math.abs(canvas[side] - mirror[side]) > 1),
  );
}
