import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** The element that has the focus, through shadow roots: its role or tag, and its name. Runs in the page. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { top, bottom, left } = element.getBoundingClientRect();
  return {
    box: { top: top + scrollY, bottom: bottom + scrollY, left },
    tag: element.localName,
    role: element.getAttribute('role'),
    name: element.getAttribute('aria-label') ?? element.textContent,
  };
}

/** The choices of the state filter. @param {import('./browser-page.mjs').Page} page */
const choices = (page) =>
  page.locator('stamgast-account').getByRole('radiogroup', { name: 'Filter op status' }).getByRole('radio');

/** Shows them. @param {import('./browser-page.mjs').Page} page */
async function openFilter(page) {
  await page
    .locator('stamgast-account')
    .getByRole('button', { name: /^Status:/ })
    .click();
  await choices(page).first().waitFor({ state: 'attached' });
}

test('the Tab key walks through search, filter and orders in the order of the page', async () => {
  const { page } = await openAccount(started);
  await openFilter(page);
  await page.locator('stamgast-account input').focus();
  const stops = [];
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(focused));
  }
  assert.equal(stops.filter(({ role }) => role === 'radio').length, 1, 'the filter is one stop');
  assert.ok(stops.filter(({ tag }) => tag === 'button').length >= 5);
  assert.ok(
    stops.every(({ name }) => name.trim() !== ''),
    JSON.stringify(stops),
  );
  // Below the one before, or beside it and further on.
  const astray = stops.filter(({ box }, index) => {
    const { box: last } = stops[Math.max(0, index - 1)];
    return box.top < last.bottom ? box.bottom <= last.top || box.left < last.left : false;
  });
  assert.deepEqual(astray, []);
});

test('arrow keys choose in the filter', async () => {
  const { page } = await openAccount(started);
  await openFilter(page);
  const radios = choices(page);
  await radios.first().focus();
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await settled(page);
  assert.equal(await radios.nth(1).getAttribute('aria-checked'), 'true');
  assert.equal((await page.evaluate(focused)).role, 'radio');
});

test('the focus ring is painted for the keyboard and not for the mouse', async () => {
  const { page } = await openAccount(started, { context: { reducedMotion: 'reduce' } });
  const button = page.getByRole('button', { name: /^Details/ }).first();
  await page.waitForLoadState('networkidle');
  await settled(page);
  const box = await button.boundingBox();
  const clip = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 };
  const plain = await page.screenshot({ clip });
  // Twice, so that it is closed again.
  for (const expanded of ['true', 'false']) {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator(`stamgast-account [aria-expanded=${expanded}][aria-label^=Details]`).first().waitFor();
  }
  await page.mouse.move(0, 0);
  await settled(page);
  await settled(page);
  assert.match((await page.evaluate(focused)).name, /^Details/);
  assert.ok((await page.screenshot({ clip })).equals(plain), 'a ring for the mouse');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await settled(page);
  await settled(page);
  assert.match((await page.evaluate(focused)).name, /^Details/);
  assert.ok(!(await page.screenshot({ clip })).equals(plain), 'no ring for the keyboard');
});

test('Enter opens an order’s details and says so', async () => {
  const { page } = await openAccount(started);
  const details = page.getByRole('button', { name: /^Details/ }).first();
  await details.focus();
  await page.keyboard.press('Enter');
  await settled(page);
  await settled(page);
  assert.equal(await details.getAttribute('aria-expanded'), 'true');
});

test('letters typed into the search field filter the orders, and stay as typed', async () => {
  const { page } = await openAccount(started);
  const input = page.locator('stamgast-account input');
  const items = page.locator('stamgast-account .page .list_item');
  const before = await items.count();
  await input.focus();
  await page.keyboard.type('kattenvoer', { delay: 20 });
  await page.waitForFunction(
    (count) =>
      document.querySelector('stamgast-account').shadowRoot.querySelectorAll('.page .list_item').length !==
      count,
    before,
  );
  assert.equal(await input.inputValue(), 'kattenvoer');
  assert.equal((await page.evaluate(focused)).tag, 'input');
});
