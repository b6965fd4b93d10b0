import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, settled, startBrowser } from './browser-page.mjs';
import { findInk } from './ink.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** @typedef {import('./browser-page.mjs').Page} Page */

/** @param {Page} page */
const account = (page) => page.locator('stamgast-account');

/** The form in which the demo shop's customer edits what it knows of them. @param {object} [options] */
async function openProfileForm(options = {}) {
  const { page, problems } = await openAccount(started, {
    query: '?reset#profile',
    waitFor: 'h3',
    ...options,
  });
  await account(page).getByRole('button', { name: 'Gegevens wijzigen' }).click();
  const field = (/** @type {string} */ name) => account(page).getByLabel(name, { exact: true });
  await field('Naam').waitFor({ state: 'attached' });
  await settled(page);
  return { page, problems, field };
}

/** Saves, and waits until the details can be read again. @param {Page} page */
async function save(page) {
  await account(page).getByRole('button', { name: 'Opslaan', exact: true }).click();
  await account(page).getByRole('button', { name: 'Gegevens wijzigen' }).waitFor({ state: 'attached' });
}

/** What the demo shop keeps of the customer. @param {Page} page */
const keptProfile = (page) =>
  page.evaluate(async () => {
    const { createDemoShop } = await import(new URL('plugins/demo.js', location.href).href);
    return (await createDemoShop({}).getProfile({ signal: new AbortController().signal })).profile;
  });

test('fields are real ones, laid over the frames that are painted, with name, type and autofill', async () => {
  const { page, field, problems } = await openProfileForm();
  assert.equal(await field('Naam').inputValue(), 'Sanne Visser');
  const attributes = await Promise.all(
    [
      ['E-mailadres', 'type'],
      ['E-mailadres', 'autocomplete'],
      ['Naam', 'aria-required'],
      ['Geboortedatum (mag leeg blijven)', 'type'],
    ].map(([name, attribute]) => field(name).getAttribute(attribute)),
  );
  assert.deepEqual(attributes, ['email', 'email', 'true', 'date']);
  const places = await field('Naam').evaluate((input) => {
    const box = (/** @type {Element} */ each) => each.getBoundingClientRect().toJSON();
    return [box(input), box(input.parentElement?.assignedSlot?.parentElement ?? input)];
  });
  assert.deepEqual(places[0], places[1]);
  assert.deepEqual(problems, []);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Naam');
});

test('what is typed, selected, replaced and undone is the browser’s, and what stands there is saved', async () => {
  const { page, field } = await openProfileForm();
  await field('Voornaam (mag leeg blijven)').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('San', { delay: 15 });
  assert.equal(await field('Voornaam (mag leeg blijven)').inputValue(), 'San');
  await page.keyboard.press('Control+Z');
  assert.equal(await field('Voornaam (mag leeg blijven)').inputValue(), 'Sanne');
  await page.keyboard.press('End');
  await page.keyboard.type('tje');
  await page.keyboard.press('Home');
  await page.keyboard.type('*');
  assert.equal(await field('Voornaam (mag leeg blijven)').inputValue(), '*Sannetje');
  await save(page);
  assert.equal((await keptProfile(page)).given_name, '*Sannetje');
});

test('a word can be composed, and Enter belongs to the composition', async () => {
  const { page, field } = await openProfileForm();
  const name = field('Naam');
  await name.fill('');
  await name.focus();
  const input = await page.context().newCDPSession(page);
  for (const text of ['k', 'か', 'かな']) {
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await settled(page);
    assert.equal(await name.inputValue(), text);
  }
  await name.evaluate((element) =>
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
  );
  await input.send('Input.insertText', { text: '仮名' });
  await settled(page);
  assert.equal(await name.inputValue(), '仮名');
  await save(page);
  assert.equal((await keptProfile(page)).name, '仮名');
});

test('what a password manager fills in without typing arrives', async () => {
  const { page, field } = await openProfileForm();
  await field('Telefoonnummer (mag leeg blijven)').evaluate((input) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(input, '+31 20 765 4321');
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await save(page);
  assert.equal((await keptProfile(page)).phone, '+31 20 765 4321');
});

test('what is wrong is told to the field that it is about, which gets the focus', async () => {
  const { page, field } = await openProfileForm();
  await field('E-mailadres').fill('sanne');
  await page.keyboard.press('Enter');
  await settled(page);
  await settled(page);
  const told = await field('E-mailadres').evaluate((input) => ({
    invalid: input.getAttribute('aria-invalid'),
    focused: document.activeElement === input,
    about: document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent,
  }));
  assert.deepEqual(told, {
    invalid: 'true',
    focused: true,
    about: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
  });
});

test('a click on a label means its field', async () => {
  const { page, field } = await openProfileForm();
  await account(page).locator('.field .text', { hasText: 'Telefoonnummer' }).click();
  const phone = field('Telefoonnummer (mag leeg blijven)');
  assert.equal(await phone.evaluate((input) => document.activeElement === input), true);
});

test('what is chosen in a select stands in its middle, as what is typed does', async () => {
  const { page } = await openAccount(started, { query: '?reset#profile', waitFor: 'h3' });
  await account(page).getByRole('button', { name: 'Adres toevoegen' }).click();
  const country = account(page).getByLabel('Land', { exact: true });
  await country.waitFor({ state: 'attached' });
  await country.scrollIntoViewIfNeeded();
  await settled(page);
  const { x, y, width, height } = await country.boundingBox();
  // Without the painted frame, and the chevron at its end.
  const inside = { x: x + 4, y: y + 4, width: width / 2, height: height - 8 };
  const blank = await page.context().newPage();
  const [ink] = await findInk(blank, await page.screenshot(), [inside], 1);
  const middle = (ink.top + ink.bottom) / 2;
  assert.ok(Math.abs(middle - (y + height / 2)) <= 2, `${middle} in ${y} to ${y + height}`);
});

test('fields go with their form', async () => {
  const { page, field } = await openProfileForm();
  await account(page).getByRole('button', { name: 'Annuleren' }).click();
  await account(page).getByRole('button', { name: 'Gegevens wijzigen' }).waitFor({ state: 'attached' });
  assert.equal(await field('Naam').count(), 0);
  assert.equal(await field('Bestelnummer').count(), 1, 'those of other forms stay');
});

test('what the page does to its own fields does not reach these', async () => {
  const theme = `
    input, select { padding: 30px; border: 3px solid red; background: yellow !important; font-size: 10px; }
    main div { border: 2px dashed red; }`;
  const { page, field } = await openProfileForm({
    prepare: (/** @type {Page} */ each) =>
      each.addInitScript((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css.replaceAll('!important', ''));
        document.adoptedStyleSheets = [sheet];
      }, theme),
  });
  const look = await field('Naam').evaluate((input) => {
    const { borderWidth, backgroundColor, fontSize } = getComputedStyle(input);
    return {
      borderWidth,
      backgroundColor,
      fontSize,
      around: getComputedStyle(input.parentElement).borderWidth,
    };
  });
  assert.deepEqual(look, {
    borderWidth: '0px',
    backgroundColor: 'rgba(0, 0, 0, 0)',
    fontSize: '16px',
    around: '0px',
  });
  assert.ok(page);
});
