import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cartOf, mirrorAtRest, reorderButtons, startBrowser } from './browser-page.mjs';
import { ELEMENT, faultsAt, openHostilePage, ordersAreThere } from './hostile-page.mjs';

let started;
before(async () => (started = await startBrowser({ withoutFlags: ['--disable-back-forward-cache'] })));
after(() => started.close());

const TWO_PLACES = {
  css: '#first { width: 500px; } #second { width: 800px; } .away { display: none; }',
  body: '<div id="first">{element}</div><div id="second"></div>',
};
const SEARCH = 'stamgast-account input[type=search]';

/** Debian's `fontconfig-config` brings it, and no browser is without that. */
const FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf';

/** @param {import('playwright-core').Page} page */
async function opened(page) {
  await ordersAreThere(page);
  await mirrorAtRest(page);
  return reorderButtons(page).first();
}

/** Puts what the page says of itself into `window.ready`: how often an account page was shown. */
const countStarts = (page) =>
  page.evaluate(() => {
    window.ready = 0;
    document.addEventListener('stamgast-ready', () => window.ready++);
  });

test('moved to another place, it goes on where it was', async () => {
  const { page, problems } = await openHostilePage(started, TWO_PLACES);
  await opened(page);
  await countStarts(page);
  await page.locator(SEARCH).fill('koffie');
  await page.evaluate(() =>
    document.querySelector('#second').append(document.querySelector('stamgast-account')),
  );
  await mirrorAtRest(page);
  assert.equal(await page.locator(SEARCH).inputValue(), 'koffie');
  assert.deepEqual(await faultsAt(page, reorderButtons(page).first()), []);
  assert.equal(await page.evaluate(() => window.ready), 0);
  assert.deepEqual(problems, []);
});

test('moved while a dialog is open, the dialog stays open and can be used', async () => {
  const { page, problems } = await openHostilePage(started, TWO_PLACES);
  await opened(page);
  await page
    .getByRole('button', { name: /^Overeenkomst herroepen/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.evaluate(() =>
    document.querySelector('#second').append(document.querySelector('stamgast-account')),
  );
  assert.equal(await dialog.evaluate((element) => element.matches(':modal')), true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.deepEqual(problems, []);
});

test('taken out and put back later, it starts once more and knows what was ordered in between', async () => {
  const { page, problems } = await openHostilePage(started, TWO_PLACES);
  const again = await opened(page);
  await countStarts(page);
  await again.click();
  await page.locator('stamgast-account .toast button').first().waitFor({ state: 'attached' });
  const ordered = await cartOf(page);
  await page.evaluate(async () => {
    window.kept = document.querySelector('stamgast-account');
    window.kept.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.querySelector('#second').append(window.kept);
  });
  assert.deepEqual(await faultsAt(page, await opened(page)), []);
  assert.deepEqual(await cartOf(page), ordered);
  assert.equal(await page.evaluate(() => window.ready), 1);
  assert.deepEqual(problems, []);
});

test('hidden, it does nothing; shown again at another width, it is drawn for that one', async () => {
  const { page, problems } = await openHostilePage(started, TWO_PLACES);
  const again = await opened(page);
  await page.evaluate(() => document.querySelector('#first').classList.add('away'));
  await mirrorAtRest(page);
  const frames = await page.evaluate(async () => {
    const { requestAnimationFrame: real } = window;
    let asked = 0;
    window.requestAnimationFrame = (callback) => (asked++, real(callback));
    for (let frame = 0; frame < 10; frame++) await new Promise((resolve) => real(resolve));
    window.requestAnimationFrame = real;
    return asked;
  });
  assert.equal(frames, 0);
  await page.setViewportSize({ width: 700, height: 700 });
  await page.evaluate(() => {
    const first = document.querySelector('#first');
    first.style.width = '660px';
    first.classList.remove('away');
  });
  await mirrorAtRest(page);
  assert.deepEqual(await faultsAt(page, again), []);
  assert.deepEqual(problems, []);
});

test('in a tab of the shop that is closed at first, it is there when the tab is opened', async () => {
  const { page, problems } = await openHostilePage(started, {
    css: '.closed { display: none; }',
    body: '<div id="tab" class="closed">{element}</div>',
  });
  await page.locator('stamgast-account').waitFor({ state: 'attached' });
  await page.evaluate(() => document.querySelector('#tab').classList.remove('closed'));
  assert.deepEqual(await faultsAt(page, await opened(page)), []);
  assert.deepEqual(problems, []);
});

test('in a frame of the shop it works as on a page, at the width of the frame', async () => {
  const { page, problems } = await openHostilePage(started, {
    css: 'iframe { width: 360px; height: 600px; border: 0; }',
    body: '<iframe src="inner.html" title="Mijn account"></iframe>',
    pages: { '/inner.html': '{element}' },
  });
  const frame = page.frameLocator('iframe');
  const again = frame
    .locator('stamgast-account')
    .getByRole('button', { name: /^Bestel opnieuw, bestelling/ })
    .first();
  await again.waitFor({ state: 'attached' });
  const { width } = await frame.locator('stamgast-account').boundingBox();
  assert.ok(width <= 360, `${width} px`);
  await again.click();
  await frame.locator('stamgast-account .toast button').first().waitFor({ state: 'attached' });
  assert.notDeepEqual(await cartOf(page), {});
  assert.deepEqual(problems, []);
});

test('where a shop changes pages as Turbo does, the page that comes and the copy that goes back both work', async () => {
  const { page, problems } = await openHostilePage(started, TWO_PLACES);
  await opened(page);
  await page.evaluate((element) => {
    window.snapshot = document.body.cloneNode(true);
    const next = document.createElement('body');
    next.innerHTML = `<h1>Account</h1>${element}`;
    document.body.replaceWith(next);
  }, ELEMENT);
  assert.deepEqual(await faultsAt(page, await opened(page)), []);
  await page.evaluate(() => document.body.replaceWith(window.snapshot));
  const again = await opened(page);
  await again.click();
  await page.locator('stamgast-account .toast button').first().waitFor({ state: 'attached' });
  assert.notDeepEqual(await cartOf(page), {});
  assert.deepEqual(problems, []);
});

test('coming back with the back button, it is as it was left, and asks the shop what is new', async () => {
  const { page, problems } = await openHostilePage(started, {
    pages: { '/elsewhere.html': '<h1>Winkel</h1>' },
  });
  await opened(page);
  await page.locator(SEARCH).fill('koffie');
  await page.evaluate(() => {
    window.addEventListener('pageshow', (event) => (window.wasKept = event.persisted));
  });
  await page.goto(`${started.url}/elsewhere.html`);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => window.wasKept !== undefined);
  assert.equal(
    await page.evaluate(() => window.wasKept),
    true,
    'nothing of it keeps the browser from keeping it',
  );
  assert.equal(await page.locator(SEARCH).inputValue(), 'koffie');
  assert.deepEqual(await faultsAt(page, reorderButtons(page).first()), []);
  await page.locator(SEARCH).fill('');
  await mirrorAtRest(page);
  await reorderButtons(page).first().click();
  await page.locator('stamgast-account .toast button').first().waitFor({ state: 'attached' });
  assert.notDeepEqual(await cartOf(page), {});
  assert.deepEqual(problems, []);
});

test('a font of the shop that comes late is measured and painted as soon as it is there', async () => {
  let arrive = () => {};
  const arrival = new Promise((resolve) => (arrive = resolve));
  const { page } = await openHostilePage(started, {
    css: `@font-face { font-family: Late; src: url(late.ttf); size-adjust: 130%; }
      stamgast-account { --stamgast-text-body-strong-family: Late, serif; }`,
    prepare: (made) =>
      made.route('**/late.ttf', async (route) => {
        await arrival;
        await route.fulfill({ path: FONT, contentType: 'font/ttf' });
      }),
  });
  const again = await opened(page);
  const button = await again.elementHandle();
  const before = await again.evaluate((element) => element.style.width);
  arrive();
  await page.waitForFunction(
    ([element, width]) => element.style.width !== width,
    /** @type {const} */ ([button, before]),
  );
  await mirrorAtRest(page);
  assert.deepEqual(await faultsAt(page, again), []);
});
