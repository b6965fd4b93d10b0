/** The module comes in parts: what is shown and done while the rest is not there, and how it joins. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cartOf, openAccount, reorderButtons, startBrowser } from './browser-page.mjs';
import { FIRST_SCREENS, openFirstScreen } from './first-screen-visits.mjs';
import { loadedFiles } from './loaded-files.mjs';
import { openMerchantPage } from './parts-page.mjs';

const REST = /stamgast-rest\.wasm/;
const PART = '<stamgast-reorder data-part order="order-120"></stamgast-reorder>';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** Holds the rest back until the test lets it come: `wanted` resolves when the page asks for it. @param {import('playwright-core').Page} page */
function holdRest(page) {
  const rest = { asked: 0, release: () => undefined, wanted: Promise.resolve() };
  const held = new Promise((resolve) => (rest.release = resolve));
  rest.wanted = new Promise((resolve) => {
    void page.route(REST, async (route) => {
      rest.asked += 1;
      resolve();
      await held;
      await route.continue();
    });
  });
  return rest;
}

/** What the page tells that went wrong. Runs in the page, before its scripts. */
function keepErrors() {
  globalThis.errors = [];
  addEventListener('stamgast-error', ({ detail }) => globalThis.errors.push(detail.code));
}
const errorsOf = (page) => page.evaluate(() => globalThis.errors);

test('a part that nobody uses loads the first part alone; a press brings the rest, and is meant once', async () => {
  const { page, problems } = await openMerchantPage(started, PART);
  const rest = holdRest(page);
  const button = page.getByRole('button', { name: /^Bestel opnieuw/ });
  await button.waitFor();
  await page.waitForLoadState('networkidle');
  assert.equal(rest.asked, 0);
  await button.click();
  await button.click();
  assert.deepEqual(await cartOf(page), {});
  rest.release();
  await page.getByText(/artikelen toegevoegd$/).waitFor();
  const cart = await cartOf(page);
  assert.equal(
    Object.values(cart).reduce((sum, quantity) => sum + quantity, 0),
    6,
  );
  assert.equal(rest.asked, 1);
  assert.deepEqual(problems, []);
});

test('without the rest', async (t) => {
  for (const visit of FIRST_SCREENS)
    await t.test(`the page shows ${visit.name}`, async () => {
      const { page, context } = await openFirstScreen(started, visit, (coming) =>
        coming.route(REST, () => undefined),
      );
      const { ready, errors } = await page.evaluate(() => globalThis.seen);
      assert.ok(ready);
      assert.ok(!errors.includes('restarted') && !errors.includes('crashed'), `${errors}`);
      await context.close();
    });
});

test('an account page that comes to a small part waits for what it needs', async () => {
  const { page, problems } = await openMerchantPage(started, PART);
  await page.getByRole('button', { name: /^Bestel opnieuw/ }).waitFor();
  await page.waitForLoadState('networkidle');
  const rest = holdRest(page);
  await page.evaluate(() => {
    const account = document.createElement('stamgast-account');
    account.shop = document.querySelector('[data-part]').shop;
    document.body.append(account);
  });
  await rest.wanted;
  assert.equal(await page.locator('stamgast-account .list_item').count(), 0);
  rest.release();
  await page.locator('stamgast-account .list_item').first().waitFor();
  assert.deepEqual(problems, []);
});

test('a list of orders behind a small part of the same page does not wait for the rest', async () => {
  const { page, problems } = await openMerchantPage(
    started,
    `${PART}<stamgast-orders data-part></stamgast-orders>`,
    { prepare: (coming) => coming.route(REST, () => undefined) },
  );
  await page.locator('stamgast-orders .list_item').first().waitFor();
  await page
    .getByRole('button', { name: /^Bestel opnieuw/ })
    .first()
    .waitFor();
  assert.deepEqual(problems, []);
});

test('a rest that is lost on the way is asked for again, is told once, and no press is lost', async () => {
  let lost = 0;
  const prepare = async (page) => {
    await page.addInitScript(keepErrors);
    await page.route(REST, (route) => (++lost < 3 ? route.abort() : route.continue()));
  };
  const { page } = await openAccount(started, { query: '?reset', prepare });
  await reorderButtons(page).first().click();
  await page.locator('[data-cart-count]:not([hidden])').waitFor();
  assert.equal(lost, 3);
  assert.deepEqual(await errorsOf(page), ['rest_missing']);
});

test('another section waits for the rest, and shows nothing else meanwhile', async () => {
  let rest;
  const prepare = async (page) => void (rest = holdRest(page));
  const { page } = await openAccount(started, { query: '?reset#rewards', prepare, waitFor: 'h1' });
  await rest.wanted;
  assert.equal(await page.locator('stamgast-account .list_item').count(), 0);
  assert.ok(await page.locator('stamgast-account > h1').isVisible());
  rest.release();
  await page.getByRole('heading', { name: 'Punten en beloningen' }).waitFor();
});

test('a rest of another build is not joined, and the customer who waits for it is told', async () => {
  const prepare = async (page) => {
    await page.clock.install();
    await page.addInitScript(keepErrors);
    await page.route(REST, async (route) => {
      const mark = new URL(route.request().url()).searchParams.get('of');
      const body = await (await route.fetch()).body();
      const other = Buffer.from(body.toString('latin1').replaceAll(mark, '0badcafe'), 'latin1');
      await route.fulfill({ contentType: 'application/wasm', body: other });
    });
  };
  const { page } = await openAccount(started, { query: '?reset', prepare });
  await reorderButtons(page).first().click();
  for (let seconds = 0; seconds < 40; seconds++) await page.clock.runFor(1_000);
  await page.locator('stamgast-account > h1').waitFor();
  assert.deepEqual(await errorsOf(page), ['rest_missing', 'not_started']);
});

test('a page with one small part loads at most 60 % of what the whole page loads', async () => {
  const small = await loadedFiles(started, '<stamgast-reorder shop="demo" order="order-120">');
  const whole = await loadedFiles(started, '<stamgast-account shop="demo">');
  assert.deepEqual(
    whole.files.filter((file) => !small.files.includes(file)),
    ['stamgast-orders.wasm', 'stamgast-rest.wasm'],
  );
  const share = small.brotli / whole.brotli;
  assert.ok(
    share <= 0.6,
    `${(100 * share).toFixed(1)} %: './dev profile' finds out what the first part can do without`,
  );
});
