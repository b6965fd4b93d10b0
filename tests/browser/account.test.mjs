import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** @typedef {import('./browser-page.mjs').Page} Page */

/** @param {Page} page */
const account = (page) => page.locator('stamgast-account');
/** @param {Page} page @param {string} name */
const button = (page, name) => account(page).getByRole('button', { name, exact: true });
/** @param {Page} page @param {string} name */
const field = (page, name) => account(page).getByLabel(name, { exact: true });
/** @param {Page} page @param {string | RegExp} name */
const heading = (page, name) => account(page).getByRole('heading', { name });

/** Follows the link of the letter that the demo shop's page shows. @param {Page} page */
async function openLetter(page) {
  const link = page.locator('[data-letter] a');
  await link.waitFor();
  await Promise.all([page.waitForURL(/link=/), link.click()]);
}

test('who is signed out asks for a link by keyboard alone, opens the letter, and is in', async () => {
  const { page, problems } = await openAccount(started, { query: '?reset&customer=none', waitFor: 'input' });
  await heading(page, 'Inloggen').waitFor({ state: 'attached' });
  await field(page, 'E-mailadres').focus();
  await page.keyboard.type('sanne.visser@example.nl');
  await page.keyboard.press('Enter');
  await heading(page, 'Kijk in je e-mail').waitFor({ state: 'attached' });
  await settled(page);
  const focused = await account(page).evaluate((host) => host.shadowRoot?.activeElement?.textContent);
  assert.equal(focused, 'Kijk in je e-mail');
  assert.equal(await button(page, 'Mail me een nieuwe link').count(), 0, 'not before its time');
  await openLetter(page);
  await account(page)
    .getByText(/^Dag Sanne/)
    .first()
    .waitFor({ state: 'attached' });
  assert.deepEqual(problems, []);
});

test('an order from before the account is proven by its letter', async () => {
  const { page } = await openAccount(started, { query: '?reset&customer=guest', waitFor: 'input' });
  await field(page, 'Bestelnummer').fill('PK-G-7316');
  await field(page, 'E-mailadres van de bestelling').fill('iemand@example.nl');
  await button(page, 'Bestelling toevoegen').click();
  await account(page)
    .getByText('Dit nummer en dit e-mailadres horen niet bij elkaar')
    .first() // the other is the announcement
    .waitFor({ state: 'attached' });
  await field(page, 'E-mailadres van de bestelling').fill('fatima@example.nl');
  await button(page, 'Bestelling toevoegen').click();
  await heading(page, 'Kijk in je e-mail').waitFor({ state: 'attached' });
  await openLetter(page);
  await account(page).getByText('Bestelling PK-G-7316').first().waitFor({ state: 'attached' });
});

test('an address is added, made the usual one, removed and put back, and the shop remembers', async () => {
  const { page } = await openAccount(started, { query: '?reset#profile', waitFor: 'h3' });
  await button(page, 'Adres toevoegen').click();
  await field(page, 'Straat en huisnummer').fill('Dam 1');
  await field(page, 'Postcode (mag leeg blijven)').fill('1012 JS');
  await field(page, 'Plaats').fill('Amsterdam');
  assert.equal(await field(page, 'Land').inputValue(), 'NL');
  await account(page).getByRole('checkbox', { name: 'Vast bezorgadres' }).click();
  await button(page, 'Opslaan').click();
  await button(page, 'Verwijderen: Dam 1, Amsterdam').click();
  await button(page, 'Ongedaan maken: Dam 1, Amsterdam terugzetten').click();
  await button(page, 'Wijzigen: Dam 1, Amsterdam').waitFor({ state: 'attached' });
  await page.goto(`${started.url}/#profile`);
  await page.reload();
  await button(page, 'Wijzigen: Dam 1, Amsterdam').waitFor({ state: 'attached' });
});

for (const width of [320, 768]) {
  test(`forms stay inside a page that is ${width} px wide`, async () => {
    const { page } = await openAccount(started, {
      query: '?reset#profile',
      waitFor: 'h3',
      width,
      height: 800,
    });
    await button(page, 'Adres toevoegen').click();
    await field(page, 'Land').waitFor({ state: 'attached' });
    await settled(page);
    const boxes = await page
      .locator('stamgast-account > [slot^=stamgast-field]')
      .evaluateAll((fields) => fields.map((each) => each.getBoundingClientRect().toJSON()));
    assert.equal(boxes.length, 11, 'nine of the address, and two of an order to claim');
    for (const { left, right, height } of boxes) {
      assert.ok(left >= 0 && right <= width);
      assert.ok(height >= 44);
    }
  });
}
