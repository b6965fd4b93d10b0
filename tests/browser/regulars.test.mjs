import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, reorderButtons, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** @typedef {import('./browser-page.mjs').Page} Page */

/** @param {Page} page */
const account = (page) => page.locator('stamgast-account');
/** @param {Page} page @param {string | RegExp} name */
const button = (page, name) => account(page).getByRole('button', { name });
/** @param {Page} page @param {string | RegExp} name */
const heading = (page, name) => account(page).getByRole('heading', { name });
/** The announcement is one more of them. @param {Page} page @param {string} words */
const told = (page, words) => account(page).getByText(words).first().waitFor({ state: 'attached' });

const QUESTION = /^Hoe waarschijnlijk is het dat je ons/;

test('what the shop may write about is chosen by keyboard, saved, and so after a reload', async () => {
  const open = { query: '?reset#profile', waitFor: '[role=checkbox]' };
  const { page, problems, context } = await openAccount(started, open);
  const recipes = account(page).getByRole('checkbox', { name: 'Recepten en tips' });
  await recipes.focus();
  await page.keyboard.press('Space');
  await button(page, 'Keuzes opslaan').focus();
  await page.keyboard.press('Enter');
  await told(page, 'Je keuzes zijn opgeslagen');
  await button(page, /^Minder mail/).click();
  await account(page)
    .getByRole('radio', { name: 'Elke maand', checked: true })
    .waitFor({ state: 'attached' });
  await settled(page);
  await page.goto(`${started.url}/#profile`);
  await page.reload();
  await recipes.waitFor({ state: 'attached' });
  assert.equal(await recipes.getAttribute('aria-checked'), 'true');
  await account(page)
    .getByRole('radio', { name: 'Elke maand', checked: true })
    .waitFor({ state: 'attached' });
  assert.deepEqual(problems, []);
  await context.close();
});

test('the link for friends is shared where the browser can', async () => {
  const { page, problems, context } = await openAccount(started, {
    query: '?reset#profile',
    waitFor: '[role=checkbox]',
    prepare: (opened) =>
      opened.addInitScript(() => {
        Object.assign(window, { shared: [] });
        navigator.share = async (data) => void (/** @type {any} */ (window).shared.push(data));
      }),
  });
  await button(page, 'Link delen').click();
  await page.waitForFunction(() => /** @type {any} */ (window).shared.length === 1);
  const [data] = await page.evaluate(() => /** @type {any} */ (window).shared);
  assert.match(data.url, /VRIEND-4711$/);
  assert.ok(data.text.length > 0);
  assert.deepEqual(problems, []);
  await context.close();
});

test('the question is answered once, and not asked again after a reload', async () => {
  const { page, problems, context } = await openAccount(started, { query: '?reset' });
  const scores = account(page).getByRole('radiogroup', { name: QUESTION });
  await scores.getByRole('radio', { name: '9', exact: true }).click();
  await account(page)
    .getByLabel(/^Waarom dit cijfer/)
    .fill('Altijd snel');
  await button(page, 'Antwoord versturen').click();
  await heading(page, 'Bedankt voor je antwoord').waitFor({ state: 'attached' });
  await settled(page);
  await page.goto(`${started.url}/`);
  await page.waitForLoadState('networkidle');
  await settled(page);
  assert.equal(await heading(page, QUESTION).count(), 0);
  assert.deepEqual(problems, []);
  await context.close();
});

test('who stayed away for half a year is offered what they bought most, and can put it away', async () => {
  const { page, problems, context } = await openAccount(started, { query: '?reset&customer=away' });
  await heading(page, 'Fijn dat je er weer bent').waitFor({ state: 'attached' });
  const products = account(page)
    .getByRole('list', { name: 'Fijn dat je er weer bent' })
    .getByRole('listitem');
  assert.equal(await products.count(), 3);
  await button(page, 'Deze 3 producten in winkelwagen').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // "Nu niet"
  await heading(page, 'Fijn dat je er weer bent').waitFor({ state: 'detached' });
  assert.ok((await reorderButtons(page).count()) > 0);
  assert.deepEqual(problems, []);
  await context.close();
});
