import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** @param {import('playwright-core').Page} page */
const account = (page) => page.locator('stamgast-account');

/** The first order of which something can be sent back, with its details open. @param {string} query */
async function openReturnable(query) {
  const opened = await openAccount(started, { query });
  const { page } = opened;
  const number = await page.evaluate(async () => {
    const { createDemoShop } = await import(new URL('plugins/demo.js', location.href).href);
    const shop = createDemoShop({});
    const options = { signal: new AbortController().signal };
    const { orders } = await shop.listOrders({ cursor: null, limit: 20, text: '', states: [] }, options);
    for (const order of orders) {
      const { lines } = await shop.getReturnOptions({ order_id: order.id }, options);
      if (lines.length > 1) return order.number;
    }
    return '';
  });
  await openDetails(page, number);
  return { ...opened, number };
}

/** @param {import('playwright-core').Page} page @param {string} number */
const openDetails = (page, number) =>
  account(page)
    .getByRole('button', { name: new RegExp(`^Details van bestelling ${number}`) })
    .click();

/** Through the form, as far as its last button. @param {import('playwright-core').Page} page @param {string} number */
async function fillIn(page, number) {
  await account(page)
    .getByRole('button', { name: `Artikelen retourneren van bestelling ${number}` })
    .click();
  await account(page)
    .getByRole('checkbox', { name: /^Terugsturen: / })
    .first()
    .click();
  await account(page).getByRole('radio', { name: 'Bevalt niet' }).click();
  await account(page)
    .getByLabel(/^Toelichting bij /)
    .fill('Toch liever gemalen');
  await account(page).getByRole('button', { name: 'Verder' }).click();
  await account(page).getByRole('radio', { name: 'Geld terug' }).click();
  await account(page)
    .getByRole('button', { name: /^Retour van 1 artikel aanvragen|^Retour van \d+ artikelen aanvragen/ })
    .click();
}

/** What the demo shop knows. @param {import('playwright-core').Page} page */
const commentedReturns = (page) =>
  page.evaluate(async () => {
    const { createDemoShop } = await import(new URL('plugins/demo.js', location.href).href);
    const shop = createDemoShop({});
    const options = { signal: new AbortController().signal };
    const { orders } = await shop.listOrders({ cursor: null, limit: 20, text: '', states: [] }, options);
    const { returns } = await shop.listReturns({ order_ids: orders.map(({ id }) => id) }, options);
    return returns.filter(({ lines }) => lines.some(({ comment }) => comment === 'Toch liever gemalen'))
      .length;
  });

test('a return is requested, told and found again in the details', async () => {
  const { page, problems, context, number } = await openReturnable('?reset');
  await fillIn(page, number);
  const heading = account(page).getByRole('heading', { name: /^Retour R-\d+ is aangevraagd$/ });
  await heading.waitFor({ state: 'attached' });
  const made = /R-\d+/.exec(String(await heading.textContent()))?.[0];
  await page.keyboard.press('Escape');
  await account(page)
    .getByRole('heading', { name: `Retour ${made}`, exact: true })
    .waitFor({ state: 'attached' });
  assert.equal(await commentedReturns(page), 1);
  assert.deepEqual(problems, []);
  await context.close();
});

test('a return whose answer was lost is there once after a reload', async () => {
  const { page, context, number } = await openReturnable('?reset&drop=requestReturn:after');
  await fillIn(page, number);
  await account(page)
    .getByRole('heading', { name: 'Je retour is nog niet bevestigd' })
    .waitFor({ state: 'attached' });
  await page.goto(`${started.url}/`);
  await account(page)
    .getByText(/^Retour R-\d+ is aangevraagd\.$/)
    .first()
    .waitFor({ state: 'attached' });
  assert.equal(await commentedReturns(page), 1);
  await context.close();
});
