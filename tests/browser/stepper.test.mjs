import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, reorderButtons, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** The first quantity in the dialog of an order that has to be decided on. */
async function openStepper() {
  const { page } = await openAccount(started, { query: '?reset' });
  await reorderButtons(page).nth(3).click();
  const number = page.getByRole('dialog').getByRole('spinbutton').first();
  await number.waitFor({ state: 'attached' });
  return { page, number };
}

/** @param {import('playwright-core').Locator} number @param {number} value */
async function untilIs(number, value) {
  const element = await number.elementHandle();
  await number
    .page()
    .waitForFunction(
      ([each, text]) => each.ariaValueNow === text,
      /** @type {const} */ ([element, String(value)]),
    );
}

test('a quantity says its number and what it can be, and follows the keys of a spin button', async () => {
  const { page, number } = await openStepper();
  assert.equal(await number.getAttribute('aria-valuemin'), '1');
  assert.equal(await number.getAttribute('aria-valuemax'), null, 'this one has no limit');
  await number.focus();
  for (const [key, value] of /** @type {const} */ ([
    ['Home', 1],
    ['ArrowUp', 2],
    ['PageUp', 12],
    ['ArrowDown', 11],
    ['PageDown', 1],
    ['4', 4],
    ['2', 42],
    ['Backspace', 4],
  ])) {
    await page.keyboard.press(key);
    await untilIs(number, value);
    assert.equal(await number.getAttribute('aria-valuetext'), String(value));
  }
});

test('the buttons beside a quantity are no stops of the Tab key, and work for mouse and finger', async () => {
  const { page, number } = await openStepper();
  await number.focus();
  await page.keyboard.press('Home');
  await untilIs(number, 1);
  const buttons = number.locator('xpath=../button');
  assert.deepEqual(await buttons.evaluateAll((both) => both.map(({ tabIndex }) => tabIndex)), [-1, -1]);
  await buttons.last().click();
  await untilIs(number, 2);
  await number.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await settled(page);
  assert.equal(await number.evaluate((element) => element.getRootNode().activeElement === element), true);
});
