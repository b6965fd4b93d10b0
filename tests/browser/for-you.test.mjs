import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cartOf, mirrorAtRest, openAccount, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** @typedef {import('./browser-page.mjs').Page} Page */

const USUALS = 'Wat je steeds koopt';
const NEXT_ORDER = 'Je volgende bestelling';
const SUGGESTIONS = 'Misschien iets voor jou';
/** Usuals that are due in the story of the demo shop. */
const FLEA_DROPS = { title: 'Snor vlooiendruppels kat', variant_id: 'SN-VLO-3PCS' };
const SHAVING_FOAM = { title: 'Barbier Bas scheerschuim sandelhout', variant_id: 'BA-SCH-200ML' };
/** Bought often, but in no rhythm. */
const WAFFLES = { title: /roomboterstroopwafels/, variant_id: 'JA-STW-10PCS' };

/** @param {Page} page */
const account = (page) => page.locator('stamgast-account');
/** @param {Page} page @param {string | RegExp} name */
const button = (page, name) => account(page).getByRole('button', { name });
/** @param {Page} page @param {string} name of the list */
const itemsOf = (page, name) => account(page).getByRole('list', { name, exact: true }).getByRole('listitem');
/** @param {Page} page */
const addDue = (page) => button(page, /^Voeg (alles )?toe wat op is/);
/** The announcement is one more of them. @param {Page} page @param {string | RegExp} words */
const told = (page, words) => account(page).getByText(words).first().waitFor({ state: 'attached' });

/** The section with all of it, once the older orders were read. @param {string} [query] */
async function openForYou(query = '?reset') {
  const opened = await openAccount(started, {
    query: `${query}#for-you`,
    prepare: (page) =>
      page.addInitScript(() => {
        Object.assign(globalThis, { reorders: [] });
        addEventListener('stamgast-reorder', () => /** @type {any} */ (globalThis).reorders.push(true));
      }),
  });
  await itemsOf(opened.page, SUGGESTIONS).first().waitFor({ state: 'attached' });
  return opened;
}

/** Comes back to the section as a customer does the next day. @param {Page} page */
async function comeBack(page) {
  await mirrorAtRest(page);
  await page.goto(`${started.url}/#for-you`);
  await page.reload();
  await itemsOf(page, SUGGESTIONS).first().waitFor({ state: 'attached' });
}

/** @param {Page} page @param {import('playwright-core').Locator} control */
async function press(page, control) {
  await control.focus();
  await page.keyboard.press('Enter');
}

/** Some of it costs more than it did, so that the dialog asks first; by keyboard. @param {Page} page */
async function confirm(page) {
  await press(page, button(page, /^Voeg \d+ toe/));
  await page.waitForFunction(() => /** @type {any} */ (globalThis).reorders.length === 1);
  await settled(page);
}

test('usuals say how often they are bought and when they are needed, and all that is due goes into the cart', async () => {
  const { page, problems, context } = await openForYou();
  const drops = itemsOf(page, USUALS).filter({ hasText: FLEA_DROPS.title });
  await drops.getByText(/^Je koopt dit elke \d+ maanden · laatst op /).waitFor({ state: 'attached' });
  await drops.getByText('Tijd om aan te vullen').waitFor({ state: 'attached' });
  await itemsOf(page, USUALS)
    .getByText(/^Waarschijnlijk weer nodig rond /)
    .first()
    .waitFor({ state: 'attached' });
  await press(page, addDue(page));
  await confirm(page);
  const cart = await cartOf(page);
  assert.ok(cart[FLEA_DROPS.variant_id] > 0);
  assert.ok(cart[SHAVING_FOAM.variant_id] > 0);
  assert.equal(cart[WAFFLES.variant_id], undefined);
  assert.deepEqual(problems, []);
  await context.close();
});

test('a usual that is put off is not added with the others, nor shown as due the next time', async () => {
  const { page, problems, context } = await openForYou();
  const dueBefore = Number((await addDue(page).innerText()).match(/\d+/)?.[0]);
  await press(page, button(page, `Herinnering pauzeren: ${FLEA_DROPS.title}`));
  await press(page, button(page, `Een maand: ${FLEA_DROPS.title}`));
  await told(page, /^Geen herinnering voor /);
  await button(page, `Voeg alles toe wat op is (${dueBefore - 1})`).waitFor({ state: 'attached' });
  await comeBack(page);
  await button(page, 'Gepauzeerde herinnering (1)').waitFor({ state: 'attached' });
  assert.equal(await itemsOf(page, USUALS).filter({ hasText: FLEA_DROPS.title }).count(), 0);
  assert.deepEqual(problems, []);
  await context.close();
});

test('a suggestion says why; one that is not wanted makes room for another, and stays away', async () => {
  const { page, problems, context } = await openForYou();
  const unwanted = button(page, /^Dit niet: /);
  const count = await unwanted.count();
  assert.equal(await itemsOf(page, SUGGESTIONS).count(), count);
  await itemsOf(page, SUGGESTIONS)
    .getByText(/^(Past bij|Voor je|Wie|Je kocht het|Nieuw in|Populair in) /)
    .first()
    .waitFor({ state: 'attached' });
  const name = String(await unwanted.first().getAttribute('aria-label'));
  await press(page, unwanted.first());
  await told(page, `${name.replace('Dit niet: ', '')} wordt niet meer voorgesteld.`);
  await comeBack(page);
  assert.equal(await unwanted.count(), count);
  assert.equal(await button(page, name).count(), 0);
  assert.deepEqual(problems, []);
  await context.close();
});

test('the next order holds what is not due, goes into the cart by keyboard, and comes back with Undo', async () => {
  const { page, problems, context } = await openForYou();
  const offered = itemsOf(page, NEXT_ORDER);
  const waffles = offered.filter({ hasText: WAFFLES.title });
  await waffles.getByText(/^\d+ keer gekocht$/).waitFor({ state: 'attached' });
  await waffles.getByText('€').waitFor({ state: 'attached' });
  assert.equal(await offered.filter({ hasText: FLEA_DROPS.title }).count(), 0);
  assert.equal(await itemsOf(page, SUGGESTIONS).filter({ hasText: WAFFLES.title }).count(), 0);
  const count = await offered.count();
  await press(page, button(page, `Deze ${count} producten in winkelwagen`));
  await confirm(page);
  const cart = await cartOf(page);
  assert.ok(cart[WAFFLES.variant_id] > 0);
  assert.equal(cart[FLEA_DROPS.variant_id], undefined);
  assert.equal(await offered.count(), 0);
  await press(page, account(page).getByRole('button', { name: 'Ongedaan maken', exact: true }));
  await offered.first().waitFor({ state: 'attached' });
  assert.equal(await offered.count(), count);
  assert.deepEqual(await cartOf(page), {});
  assert.deepEqual(problems, []);
  await context.close();
});
