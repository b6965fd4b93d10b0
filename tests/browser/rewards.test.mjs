import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** @typedef {import('./browser-page.mjs').Page} Page */

/** The demo shop's rewards. @param {{width?: number, height?: number}} [options] */
const openRewards = (options = {}) =>
  openAccount(started, { ...options, query: '#rewards', waitFor: '.meter' });

/** @param {Page} page @param {'button' | 'link' | 'heading' | 'meter'} role @param {string | RegExp} name */
const control = (page, role, name) => page.locator('stamgast-account').getByRole(role, { name });

/** The points in the header, as a number. @param {Page} page */
async function balanceOf(page) {
  const words = await page.locator('stamgast-account a[href="#rewards"]').allInnerTexts();
  return Number(
    words
      .find((text) => /punten/.test(text))
      ?.match(/[\d.]+/)?.[0]
      .replace('.', ''),
  );
}

test('points, level, stamps and rewards are on the page, each with its words', async () => {
  const { page, problems } = await openRewards();
  assert.ok((await balanceOf(page)) > 0);
  await control(page, 'heading', /^Je niveau: /).waitFor({ state: 'attached' });
  const meter = control(page, 'meter', /^Voortgang naar /);
  assert.match((await meter.getAttribute('aria-valuetext')) ?? '', /^[\d.]+ van [\d.]+ punten$/);
  await control(page, 'heading', 'Koffiekaart').waitFor({ state: 'attached' });
  assert.deepEqual(problems, []);
});

test('a redemption whose answer was lost is there once after a reload, with its code', async () => {
  const { page } = await openAccount(started, {
    query: '?reset&drop=redeemReward:after#rewards',
    waitFor: '.meter',
  });
  const balanceBefore = await balanceOf(page);
  await control(page, 'button', /^Inwisselen: /)
    .first()
    .click();
  await control(page, 'button', /^Inwisselen voor /).click();
  await page
    .locator('stamgast-account')
    .getByText('De winkel heeft de beloning niet bevestigd')
    .first()
    .waitFor({ state: 'attached' });
  await page.goto(`${started.url}/#rewards`);
  await control(page, 'heading', / is van jou$/).waitFor({ state: 'attached' });
  await settled(page);
  const balanceAfter = await balanceOf(page);
  assert.ok(balanceAfter < balanceBefore);
  await page.reload();
  await control(page, 'meter', /^Voortgang naar /).waitFor({ state: 'attached' });
  assert.equal(await balanceOf(page), balanceAfter);
});

test('a reward is redeemed with the keyboard alone, and the points come back with Undo', async () => {
  const { page } = await openRewards();
  const balanceBefore = await balanceOf(page);
  await control(page, 'button', /^Inwisselen: /)
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await control(page, 'button', /^Inwisselen voor /).focus();
  await page.keyboard.press('Enter');
  await control(page, 'heading', / is van jou$/).waitFor({ state: 'attached' });
  await settled(page);
  assert.ok((await balanceOf(page)) < balanceBefore);
  await control(page, 'button', /^Ongedaan maken: /).focus();
  await page.keyboard.press('Enter');
  await page
    .locator('stamgast-account')
    .getByText('De punten zijn terug.')
    .first()
    .waitFor({ state: 'attached' });
  await settled(page);
  assert.equal(await balanceOf(page), balanceBefore);
});
