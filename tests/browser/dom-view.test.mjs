import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { shippedThemes } from '../../.dev/themes.mjs';
import { hexOf } from '../../web/platform/theme-tokens.js';
import { cartOf, openAccount, reorderButtons, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/**
 * The colour in which an order's first text is shown, as the browser computes it.
 * @param {import('playwright-core').Page} page
 */
function textAlpha(page) {
  return page.evaluate(() => {
    const text = document
      .querySelector('stamgast-account')
      .shadowRoot.querySelector('.list_item .text, .list_item .heading');
    return getComputedStyle(text).color === 'rgba(0, 0, 0, 0)' ? 'transparent' : 'visible';
  });
}

/** Shows the page as a browser without WebGL does. @param {import('playwright-core').Page} page */
function withoutWebGl(page) {
  return page.addInitScript(() => {
    for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
      const original = prototype.getContext;
      prototype.getContext = function (type, ...rest) {
        return type === 'webgl2' ? null : original.call(this, type, ...rest);
      };
    }
  });
}

/** A browser that adds noise to what is read back. @param {import('playwright-core').Page} page */
function withNoise(page) {
  return page.addInitScript(() => {
    const original = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...args) {
      const image = original.apply(this, args);
      for (let at = 0; at < image.data.length; at += 4) image.data[at] ^= 1;
      return image;
    };
  });
}

/**
 * The icons that have ink, by the name of what they are in: the button or checkbox around them, else nothing.
 * @param {import('playwright-core').Page} page
 */
function shownIcons(page) {
  return page.evaluate(() =>
    [...document.querySelector('stamgast-account').shadowRoot.querySelectorAll('.icon')]
      .filter((icon) => {
        const box = icon.querySelector('path').getBoundingClientRect();
        const place = icon.getBoundingClientRect();
        const inside = box.left >= place.left - 1 && box.right <= place.right + 1;
        return inside && Math.max(box.width, box.height) > place.width / 3;
      })
      .map((icon) => icon.parentElement.closest('.hit')?.getAttribute('aria-label') ?? ''),
  );
}

/** Opens the dialog of the first order that needs one. @param {import('playwright-core').Page} page */
async function openDialog(page) {
  await reorderButtons(page).nth(3).click();
  await page.locator('stamgast-account dialog[open] [role=checkbox][aria-checked=true]').first().waitFor();
}

test('over the canvas nothing of the DOM view shows, no mark and no icon', async () => {
  const { page } = await openAccount(started, { query: '?reset' });
  await openDialog(page);
  assert.deepEqual(await shownIcons(page), []);
});

test('without WebGL every icon is drawn: of buttons, badges, checked boxes and of what is only an icon', async () => {
  const { page } = await openAccount(started, { query: '?reset', prepare: withoutWebGl });
  await page.locator('stamgast-account .list_item .button .icon').first().waitFor();
  assert.ok((await shownIcons(page)).some((name) => name.startsWith('Bestel opnieuw, bestelling')));
  await openDialog(page);
  await page.locator('stamgast-account dialog .checkbox .icon').first().waitFor();
  const named = await shownIcons(page);
  for (const start of ['Sluiten', 'Eén minder', 'Eén meer', ''])
    assert.ok(
      named.some((name) => name.startsWith(start)),
      `no icon in ${start} among ${named}`,
    );
  const checked = await page.locator('stamgast-account [role=checkbox][aria-checked=true]').count();
  const marks = await page.locator('stamgast-account [role=checkbox][aria-checked=true] .icon path').count();
  assert.equal(marks, checked);
});

test('without WebGL the focus is as clear in the toast as elsewhere', async () => {
  const { page } = await openAccount(started, { query: '?reset', prepare: withoutWebGl });
  await reorderButtons(page).first().focus();
  await page.keyboard.press('Enter');
  const undo = page.locator('stamgast-account .toast .button').first();
  await undo.focus();
  const [shown, wanted] = await undo.evaluate((button) => [
    getComputedStyle(button).outlineColor,
    getComputedStyle(button.getRootNode().querySelector('.probe')).getPropertyValue(
      '--stamgast-resolved-color-inverse-focus',
    ),
  ]);
  assert.equal(hexOf(shown).slice(0, 7), wanted.slice(0, 7));
});

test('with a canvas the mirror is transparent', async () => {
  const { page } = await openAccount(started);
  assert.equal(await textAlpha(page), 'transparent');
});

for (const [what, prepare] of /** @type {const} */ ([
  ['without WebGL', withoutWebGl],
  ['where reading a canvas back gives noise', withNoise],
])) {
  test(`${what} the page is styled DOM, and a click reorders`, async () => {
    const { page, problems } = await openAccount(started, { query: '?reset', prepare });
    assert.equal(await textAlpha(page), 'visible');
    const picture = page.locator('stamgast-account .list_item img').first();
    assert.ok(
      await picture.evaluate((element) =>
        element.decode().then(() => element.naturalWidth > 0 || element.complete),
      ),
    );
    await reorderButtons(page).first().click();
    await page.locator('[data-cart-count]:not([hidden])').waitFor();
    assert.ok(Object.keys(await cartOf(page)).length > 0);
    assert.deepEqual(problems, []);
  });
}

/** Runs in the page: a picture has more colours than the box that waits for it. */
function firstPictureIsPainted() {
  const { shadowRoot } = document.querySelector('stamgast-account');
  const canvas = shadowRoot.querySelector('.page > canvas');
  const picture = shadowRoot.querySelector('.list_item .image')?.getBoundingClientRect();
  if (!picture?.width) return false;
  const { left, top } = canvas.getBoundingClientRect();
  const ratio = devicePixelRatio;
  const [x, y] = [(picture.left - left) * ratio, (picture.top - top) * ratio];
  const context = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
  context.drawImage(canvas, 0, 0);
  const { data } = context.getImageData(x, y, picture.width * ratio, picture.height * ratio);
  return new Set(new Uint32Array(data.buffer)).size > 40;
}

/** Runs in the page, before its scripts. @param {boolean} offScreen whether the browser has WebGL there */
function keepLoss(offScreen) {
  for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
    const original = prototype.getContext;
    prototype.getContext = function (type, ...rest) {
      if (type === 'webgl2' && prototype === OffscreenCanvas.prototype && !offScreen) return null;
      const context = original.call(this, type, ...rest);
      if (type === 'webgl2') globalThis.loss = context.getExtension('WEBGL_lose_context');
      return context;
    };
  }
}

for (const [title, offScreen] of [
  ['a lost context shows the DOM at once and the canvas again when it is restored', true],
  ['so it does in a browser that draws with WebGL in its document only', false],
]) {
  test(title, async () => {
    const { page } = await openAccount(started, {
      prepare: (opened) => opened.addInitScript(keepLoss, offScreen),
    });
    await page.waitForFunction(firstPictureIsPainted);
    await page.evaluate(() => globalThis.loss.loseContext());
    await page.waitForFunction(
      () => !document.querySelector('stamgast-account').shadowRoot.querySelector('.painted'),
    );
    assert.equal(await textAlpha(page), 'visible');
    await page.evaluate(() => globalThis.loss.restoreContext());
    await page.waitForFunction(() =>
      document.querySelector('stamgast-account').shadowRoot.querySelector('.painted'),
    );
    await page.waitForFunction(firstPictureIsPainted);
  });
}

test('a browser without memory for a picture shows the DOM, and the orders stay in reach', async () => {
  const { page, problems } = await openAccount(started, { query: '?reset' });
  await page.waitForFunction(firstPictureIsPainted);
  await page.evaluate(() => {
    OffscreenCanvas.prototype.transferToImageBitmap = () => {
      throw new DOMException('ImageBitmap construction failed', 'UnknownError');
    };
  });
  await reorderButtons(page).first().hover();
  await page.waitForFunction(
    () => !document.querySelector('stamgast-account').shadowRoot.querySelector('.painted'),
  );
  assert.equal(await textAlpha(page), 'visible');
  await reorderButtons(page).first().click();
  await page.locator('[data-cart-count]:not([hidden])').waitFor();
  assert.deepEqual(problems, []);
});

test('in print the text is there and the canvas is not', async () => {
  const { page } = await openAccount(started);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await textAlpha(page), 'visible');
  assert.equal(await page.locator('stamgast-account .page > canvas').isVisible(), false);
});

test('with forced colours text and pictures are there and the canvas is not', async () => {
  const { page } = await openAccount(started, { context: { forcedColors: 'active' } });
  assert.equal(await textAlpha(page), 'visible');
  assert.equal(await page.locator('stamgast-account .page > canvas').isVisible(), false);
  await page.locator('stamgast-account img.shown').first().waitFor();
});

test('forced colours that are switched on and off while the page runs take the canvas away and give it back', async () => {
  const { page } = await openAccount(started);
  const canvas = page.locator('stamgast-account .page > canvas');
  const picture = page.locator('stamgast-account img.shown').first();
  assert.ok(await canvas.isVisible());
  await page.emulateMedia({ forcedColors: 'active' });
  await picture.waitFor();
  assert.equal(await textAlpha(page), 'visible');
  assert.equal(await canvas.isVisible(), false);
  await page.emulateMedia({ forcedColors: 'none' });
  await picture.waitFor({ state: 'detached' });
  assert.equal(await textAlpha(page), 'transparent');
  assert.ok(await canvas.isVisible());
});

test('a merchant’s colours count in every colour space, and what is no colour does not', async () => {
  const own = {
    accent: 'rgb(200 0 100)',
    text: 'oklch(0.628 0.2577 29.23)',
    surface: 'color(display-p3 0 0 1 / 0.5)',
    'text-muted': 'tael',
  };
  const rules = Object.entries(own).map(([name, color]) => `--stamgast-color-${name}: ${color};`);
  const prepare = (page) =>
    page.route('**/demo.css', async (route) => {
      const answer = await route.fetch();
      const body = `${await answer.text()} stamgast-account { ${rules.join(' ')} }`;
      await route.fulfill({ response: answer, body });
    });
  const { page } = await openAccount(started, { prepare });
  const resolved = await page.evaluate((names) => {
    const style = getComputedStyle(
      document.querySelector('stamgast-account').shadowRoot.querySelector('.probe'),
    );
    return names.map((name) => style.getPropertyValue(`--stamgast-resolved-color-${name}`));
  }, Object.keys(own));
  assert.deepEqual(resolved.slice(0, 3), ['#c80064ff', '#ff0000ff', '#0000ff80']);
  assert.equal(resolved[3], (await shippedThemes()).get('plain').light['color.text-muted']);
});
