import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cartOf, mirrorAtRest, reorderButtons, startBrowser } from './browser-page.mjs';
import { faultsAt, openHostilePage, ordersAreThere } from './hostile-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

const PLAIN = 'body { margin: 0; padding: 20px; }';

/** Style sheets that shops have, or that their plugins bring. */
const HOSTILE = {
  'a global reset': '* { margin: 0; padding: 0; box-sizing: content-box; border: 0; font: inherit; }',
  'all: unset':
    '* { all: unset; } style, script, head, title, link, meta { display: none; } body { display: block; }',
  'all: initial on the element': 'stamgast-account { all: initial; }',
  'every selector with !important':
    'div, button, a, input, canvas, dialog, h2, h3, ul, li { display: none !important; color: red !important; }',
  'images and canvases that shrink':
    'canvas, img { max-width: 50% !important; width: 10px !important; filter: invert(1); }',
  'a font of no size and no height':
    'body { font-size: 0; line-height: 0; letter-spacing: 1em; word-spacing: 2em; }',
  'text in the middle, upside down, in capitals':
    'body { text-align: center; text-transform: uppercase; text-indent: 5em; white-space: pre; direction: ltr; }',
  'a scaled part': 'stamgast-account { transform: scale(0.8); transform-origin: 0 0; }',
  'an enlarged part': 'stamgast-account { transform: scale(1.3); transform-origin: 0 0; width: 600px; }',
  zoom: 'body { zoom: 1.25; }',
  'zoom of the element alone': 'stamgast-account { zoom: 0.75; }',
  'an ancestor with a filter, which holds what is fixed': 'body { filter: saturate(1); contain: layout; }',
  'a scroller around it':
    'html, body { height: 100%; overflow: hidden; } body { overflow: auto; padding: 0; }',
};

for (const [name, css] of Object.entries(HOSTILE)) {
  test(`with ${name}, an order is had again where its button is seen`, async () => {
    const { page, problems } = await openHostilePage(started, { css: `${PLAIN} ${css}` });
    await ordersAreThere(page);
    await mirrorAtRest(page);
    const again = reorderButtons(page).first();
    assert.deepEqual(await faultsAt(page, again), []);
    const box = await again.boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('stamgast-account .toast button').first().waitFor({ state: 'attached' });
    await mirrorAtRest(page);
    const undo = page.locator('stamgast-account .toast').getByRole('button').first();
    assert.deepEqual(await faultsAt(page, undo), []);
    assert.notDeepEqual(await cartOf(page), {});
    assert.deepEqual(problems, []);
  });
}

test('under a bar with the highest z-index there is, the dialog and the toast lie above it', async () => {
  const { page } = await openHostilePage(started, {
    css: `${PLAIN} .bar { position: fixed; inset: 0 0 auto; height: 100vh; z-index: 2147483647; pointer-events: none; }
      .bar.closed { pointer-events: auto; }`,
    body: '<div class="bar"></div>{element}',
  });
  await ordersAreThere(page);
  await mirrorAtRest(page);
  await reorderButtons(page).first().click();
  await page.locator('stamgast-account .toast button').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.querySelector('.bar').classList.add('closed'));
  await mirrorAtRest(page);
  const undo = page.locator('stamgast-account .toast').getByRole('button').first();
  assert.deepEqual(await faultsAt(page, undo), []);
});

test('on a page that is read from right to left, the account page keeps its own direction', async () => {
  const { page } = await openHostilePage(started, { css: PLAIN, html: 'lang="ar" dir="rtl"' });
  await ordersAreThere(page);
  await mirrorAtRest(page);
  const again = reorderButtons(page).first();
  assert.deepEqual(await faultsAt(page, again), []);
  const [button, card] = await Promise.all([
    again.boundingBox(),
    page.locator('stamgast-account .list_item').first().boundingBox(),
  ]);
  assert.ok(button.x > card.x + card.width / 2, 'Dutch has its buttons on the right');
});
