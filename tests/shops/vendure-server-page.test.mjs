// The page in Chromium on a Vendure with Stamgast's plugin: its parts are there, and what is done there is kept.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { signal } from './asking.mjs';
import { openBrowser } from './vendure-page.mjs';
import { openVendureStage } from './vendure-stage.mjs';

/** @type {import('./vendure-stage.mjs').VendureStage} */
let stage;
/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
/** @type {import('./vendure-page.mjs').Account} */
let account;

before(async () => {
  stage = await openVendureStage({ stamgast: true });
  browser = await openBrowser(stage);
  account = await browser.openAccount();
});
after(async () => {
  await account?.close();
  await browser?.close();
  await stage?.close();
});

test('the parts that the server brings are on the page, and nothing is complained of', async () => {
  for (const text of [
    /^\d+ points$/,
    'Favourites',
    'Rewards',
    'Profile',
    'Withdraw from this contract',
    'Rate 2 products',
  ])
    await account.reads(text);
  assert.deepEqual(account.problems, []);
});

test('what the customer says there the server has written down', async () => {
  const shop = (await stage.createShop()).plugin;
  assert.equal((await shop.getNps({ signal })).due, true);
  const answered = account.page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('StamgastAnswerSurvey'),
  );
  await account.page.getByRole('button', { name: 'No, thanks' }).click();
  await answered;
  assert.equal((await shop.getNps({ signal })).due, false);
});
