/** Leaving a contract, help and paper on the demo shop, as a customer with a browser does it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** @param {import('playwright-core').Page} page */
const account = (page) => page.locator('stamgast-account');

/** Remembers each letter that the demo shop sends. @param {import('playwright-core').Page} page */
function recordLetters(page) {
  return page.addInitScript(() => {
    globalThis.letters = [];
    addEventListener('provisiekast-mail', (event) => globalThis.letters.push(event.detail));
  });
}

/** @param {import('playwright-core').Page} page @returns {Promise<any[]>} */
const lettersOf = (page) => page.evaluate(() => globalThis.letters);

/** Up to the last step, with the keyboard alone. @param {import('playwright-core').Page} page */
async function stateWithdrawal(page) {
  const row = account(page)
    .getByRole('button', { name: /^Overeenkomst herroepen: bestelling/ })
    .first();
  await row.focus();
  await page.keyboard.press('Enter');
  await account(page).getByRole('heading', { name: 'Overeenkomst herroepen' }).waitFor();
  await account(page).getByRole('button', { name: 'Controleren' }).focus();
  await page.keyboard.press('Enter');
  await account(page).getByRole('heading', { name: 'Bevestig je herroeping' }).waitFor();
}

/** @param {import('playwright-core').Page} page */
async function confirmWithdrawal(page) {
  await account(page).getByRole('button', { name: 'Herroeping bevestigen' }).focus();
  await page.keyboard.press('Enter');
}

/** Resolves when the device holds a withdrawal. @param {import('playwright-core').Page} page */
function isStored(page) {
  return page.waitForFunction(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('stamgast-outbox', 1);
        // Not there yet: whoever opens it first makes it, which is not for this test to do.
        opening.onupgradeneeded = () => opening.transaction.abort();
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('intents').objectStore('intents').getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result.some(({ shop }) => Array.isArray(shop) && shop.includes('withdrawal')));
          };
        };
      }),
  );
}

test('a contract is left in two steps, acknowledged with date and time, and stays so after a reload', async () => {
  const { page, problems } = await openAccount(started, { query: '?reset', prepare: recordLetters });
  await stateWithdrawal(page);
  assert.deepEqual(await lettersOf(page), []);
  await confirmWithdrawal(page);
  const dialog = account(page).locator('dialog[open]');
  await dialog.getByText('Je herroeping is ontvangen').waitFor();
  await dialog.getByText(/^Ontvangen op \d+ \w+ \d{4}.* \d{1,2}:\d\d:\d\d/).waitFor();
  const [letter, ...more] = await lettersOf(page);
  assert.equal(letter.to, 'sanne.visser@example.nl');
  assert.deepEqual(more, []);
  const download = page.waitForEvent('download');
  await account(page).getByRole('button', { name: 'Bewaren' }).click();
  assert.match((await download).suggestedFilename(), /^herroeping-PK-\d+\.txt$/);
  await page.goto(`${started.url}/`);
  await account(page)
    .getByRole('button', { name: /^Bekijk je herroeping/ })
    .first()
    .waitFor();
  assert.deepEqual(await lettersOf(page), []);
  assert.deepEqual(problems, []);
});

test('what the customer types is what is declared', async () => {
  const { page } = await openAccount(started, { query: '?reset', prepare: recordLetters });
  await account(page)
    .getByRole('button', { name: /^Overeenkomst herroepen: bestelling/ })
    .first()
    .click();
  await page.getByLabel('Verklaring', { exact: true }).fill('Ik wil er vanaf.');
  await page.getByLabel('Je e-mailadres').fill('sanne@thuis.example');
  await account(page).getByRole('button', { name: 'Controleren' }).click();
  await confirmWithdrawal(page);
  await account(page).getByText('Je herroeping is ontvangen').first().waitFor();
  const [{ to, text }] = await lettersOf(page);
  assert.equal(to, 'sanne@thuis.example');
  assert.ok(text.includes('Ik wil er vanaf.'));
});

test('a withdrawal whose answer got lost with the page is settled once at the next visit', async () => {
  const { page, context } = await openAccount(started, {
    query: '?reset&delay=withdraw:60000',
    prepare: recordLetters,
  });
  await stateWithdrawal(page);
  await confirmWithdrawal(page);
  await account(page).getByText('Je herroeping wordt verstuurd…').first().waitFor({ state: 'attached' });
  await isStored(page);
  await page.goto(`${started.url}/`);
  await account(page)
    .getByRole('button', { name: /^Bekijk je herroeping/ })
    .first()
    .waitFor();
  assert.equal((await lettersOf(page)).length, 1);
  await page.reload();
  await account(page)
    .getByRole('button', { name: /^Bekijk je herroeping/ })
    .first()
    .waitFor();
  assert.deepEqual(await lettersOf(page), []);
  await context.close();
});

/** Opens the details of the newest order. @param {import('playwright-core').Page} page */
const openDetails = (page) =>
  account(page)
    .getByRole('button', { name: /^Details van bestelling/ })
    .first()
    .click();

const helpButton = (/** @type {import('playwright-core').Page} */ page) =>
  account(page)
    .getByRole('button', { name: /^Hulp bij deze bestelling/ })
    .first();

test('help is offered to the page around first, and shows the shop’s channels if it does not help', async () => {
  const { page } = await openAccount(started, { query: '?reset' });
  await openDetails(page);
  await helpButton(page).click();
  const phone = account(page).getByRole('link', { name: /^020 123 45 67/ });
  await phone.waitFor();
  assert.equal(await phone.getAttribute('href'), 'tel:+31201234567');
  await helpButton(page).click();
  await phone.waitFor({ state: 'detached' });
  const asked = page.evaluate(
    () =>
      new Promise((resolve) =>
        addEventListener('stamgast-help', (event) => {
          event.preventDefault();
          resolve(event.detail);
        }),
      ),
  );
  await helpButton(page).click();
  const detail = await asked;
  assert.match(detail.order_number, /^PK-\d+$/);
  assert.equal(detail.order_state, 'confirmed');
  await page.waitForFunction(
    () =>
      document
        .querySelector('stamgast-account')
        .shadowRoot.querySelector('[aria-label^="Hulp bij"]')
        ?.getAttribute('aria-expanded') === 'false',
  );
});

test('an order is alone on the paper that it is printed on', async () => {
  const { page } = await openAccount(started, {
    query: '?reset',
    prepare: (each) =>
      each.addInitScript(() => {
        globalThis.print = () => {
          const { shadowRoot } = document.querySelector('stamgast-account');
          const sheet = shadowRoot.querySelector('.print-sheet');
          const pictures = [...sheet.querySelectorAll('img.shown')];
          const shown = pictures.filter(({ complete, naturalWidth }) => complete && naturalWidth > 0);
          globalThis.printed = { text: sheet.textContent, pictures: pictures.length, shown: shown.length };
        };
      }),
  });
  await openDetails(page);
  await account(page)
    .getByRole('button', { name: /^Print deze bestelling/ })
    .click();
  await page.waitForFunction(() => globalThis.printed);
  const { text, pictures, shown: shownPictures } = await page.evaluate(() => globalThis.printed);
  assert.match(text, /Bestelling PK-\d+/);
  assert.match(text, /Totaal/);
  assert.ok(pictures > 0);
  assert.equal(shownPictures, pictures);
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('stamgast-account');
    const height = (/** @type {string} */ selector) =>
      shadowRoot.querySelector(selector).getBoundingClientRect().height;
    return { sheet: height('.print-sheet') > 100, page: height('.surface') };
  });
  assert.deepEqual(shown, { sheet: true, page: 0 });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await account(page).locator('.print-sheet').count(), 0);
});
