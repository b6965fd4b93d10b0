import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { closePages } from './browser-page.mjs';
import { openStudio, preview, startStudio } from './studio-page.mjs';

let started;
before(async () => (started = await startStudio()));
afterEach(() => closePages(started));
after(() => started.close());

/** What the page in the preview knows of its device. @param {import('playwright-core').Page} page */
function device(page) {
  return preview(page)
    .locator('html')
    .evaluate((root) => ({
      width: innerWidth,
      wide: matchMedia('(min-width: 700px)').matches,
      dir: root.dir,
    }));
}

test('the preview is as wide as the device, whatever room the studio has', async () => {
  const { page } = await openStudio(started);
  assert.deepEqual(await device(page), { width: 360, wide: false, dir: 'ltr' });
  await page.getByLabel('360').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal((await device(page)).width, 768);
  await page.keyboard.press('ArrowRight');
  assert.deepEqual(await device(page), { width: 1280, wide: true, dir: 'ltr' });
  const [frame, easel] = await Promise.all(
    ['#preview', '#easel'].map((selector) => page.locator(selector).boundingBox()),
  );
  assert.ok(frame.x >= easel.x && frame.x + frame.width <= easel.x + easel.width + 1);
  assert.ok(Math.abs(frame.height - easel.height) <= 1);
});

test('each state of the shop is shown when it is chosen', async () => {
  const { page, problems } = await openStudio(started);
  const state = page.getByLabel('State');
  const account = preview(page).locator('stamgast-account');
  await state.selectOption('Empty');
  await account
    .getByText(/no orders/i)
    .first()
    .waitFor({ state: 'attached' });
  await state.selectOption('Error');
  await account
    .getByRole('button', { name: /try again|retry/i })
    .first()
    .waitFor({ state: 'attached' });
  await state.selectOption('Loading');
  await account.locator('[aria-busy="true"]').first().waitFor({ state: 'attached' });
  await state.selectOption('Long words');
  await account
    .getByText(/Donaudampfschifffahrt/)
    .first()
    .waitFor({ state: 'attached' });
  await state.selectOption('Orders');
  await account.locator('.list_item').first().waitFor({ state: 'attached' });
  assert.deepEqual(problems, []);
});

test('in Arabic the page in the preview is right to left, and the studio is not', async () => {
  const { page } = await openStudio(started);
  await page.getByLabel('Language').selectOption({ label: 'العربية (right to left)' });
  await preview(page).locator('stamgast-account [dir="rtl"]').first().waitFor({ state: 'attached' });
  assert.equal((await device(page)).dir, 'rtl');
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).direction), 'ltr');
});

test('without colour vision the preview has no colour, and the studio keeps its own', async () => {
  const { page } = await openStudio(started);
  // Without its round corners, where the studio is seen.
  const { x, y, width, height } = await page.locator('#preview').boundingBox();
  const clip = { x: x + 20, y: y + 20, width: width - 40, height: height - 40 };
  const saturations = async () => {
    const shot = (await page.screenshot({ clip })).toString('base64');
    return page.evaluate(mostSaturated, shot);
  };
  assert.ok((await saturations()) > 80);
  await page.getByLabel('Vision').selectOption('No colours (achromatopsia)');
  assert.ok((await saturations()) <= 2);
  await page.getByLabel('Vision').selectOption('No green cones (deuteranopia)');
  assert.ok((await saturations()) > 20);
});

/** The largest distance between two channels of a pixel. Runs in the page. @param {string} png base64 */
async function mostSaturated(png) {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  let most = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [data[at], data[at + 1], data[at + 2]];
    most = Math.max(most, Math.max(red, green, blue) - Math.min(red, green, blue));
  }
  return most;
}

test('Ctrl+Z works while the focus is in the preview', async () => {
  const { page } = await openStudio(started);
  const accent = page.getByLabel('Accent', { exact: true });
  await accent.fill('#7a2e0e');
  await accent.press('Enter');
  await preview(page).locator('stamgast-account button').first().focus();
  await page.keyboard.press('Control+Z');
  await page.waitForFunction(() => document.querySelector('#token-color-accent').value === '#0d6a4e');
});

test('every control of the studio has a name', async () => {
  const { page } = await openStudio(started);
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const roles =
    /^(button|textbox|searchbox|slider|spinbutton|combobox|radio|ColorWell|DisclosureTriangle|Iframe)$/;
  const controls = nodes.filter(({ ignored, role }) => !ignored && roles.test(role?.value));
  assert.ok(controls.length > 150, `${controls.length} controls`);
  assert.deepEqual(
    controls.filter(({ name }) => !name?.value).map(({ role }) => role.value),
    [],
  );
});

test('the tab key goes through the studio and out again, and each stop can be seen', async () => {
  const { page } = await openStudio(started);
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = false)));
  await page.evaluate(() => document.querySelector('.skip').focus());
  const stops = [];
  for (let press = 0; press < 40; press++) {
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      const outlined = [element, element.nextElementSibling]
        .filter(Boolean)
        .map((each) => getComputedStyle(each));
      return {
        name: element.id || element.textContent.trim().slice(0, 20),
        seen: element.matches('iframe') || outlined.some(({ outlineStyle }) => outlineStyle !== 'none'),
      };
    });
    stops.push(stop);
    if (stop.name === 'preview') break;
    await page.keyboard.press('Tab');
  }
  const names = stops.map(({ name }) => name);
  for (const id of ['theme-name', 'start', 'open-palette', 'open-export', 'token-search', 'scene', 'preview'])
    assert.ok(names.includes(id), `${id} among ${names.join(', ')}`);
  assert.deepEqual(
    stops.filter(({ seen }) => !seen).map(({ name }) => name),
    [],
  );
});

test('on a phone nothing of the studio is wider than the screen, and tokens and preview are both there', async () => {
  const { page } = await openStudio(started, { width: 360, height: 740 });
  assert.equal((await device(page)).width, 360);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.equal(wide, false);
  for (const selector of ['#preview', '#token-search']) {
    const { y, height } = await page.locator(selector).boundingBox();
    assert.ok(y >= 0 && y + Math.min(height, 40) <= 740, selector);
  }
});
