import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

const ENGLISH = /^Order again/;
const DUTCH = /^Bestel opnieuw/;
const buttons = (page, name) => page.locator('stamgast-account').getByRole('button', { name });

/** @param {import('playwright-core').Page} page @param {string} locale */
function speak(page, locale) {
  return page.evaluate(
    (wanted) => document.querySelector('stamgast-account').setAttribute('locale', wanted),
    locale,
  );
}

test('a language chosen while the page is running is spoken at once', async () => {
  const { page, problems } = await openAccount(started);
  await buttons(page, DUTCH).first().waitFor();
  await speak(page, 'en');
  await buttons(page, ENGLISH).first().waitFor();
  assert.equal(await buttons(page, DUTCH).count(), 0);
  assert.equal(await page.locator('stamgast-account .root').getAttribute('lang'), 'en');
  assert.deepEqual(problems, []);
});

/** @param {import('playwright-core').Page} page @param {string} selector @param {string} language */
function setLang(page, selector, language) {
  return page.evaluate(
    ([where, lang]) => document.querySelector(where).setAttribute('lang', lang),
    [selector, language],
  );
}

test('a page that changes its language takes the account page along', async () => {
  const { page } = await openAccount(started);
  await buttons(page, DUTCH).first().waitFor();
  await setLang(page, 'html', 'en');
  await buttons(page, ENGLISH).first().waitFor();
  await setLang(page, 'main', 'nl');
  await buttons(page, DUTCH).first().waitFor();
});

test('a locale of its own goes before the language of the page', async () => {
  const { page } = await openAccount(started);
  await speak(page, 'en');
  await buttons(page, ENGLISH).first().waitFor();
  await setLang(page, 'html', 'nl-BE');
  await page.evaluate(() => document.querySelector('stamgast-account').removeAttribute('locale'));
  await buttons(page, DUTCH).first().waitFor();
  assert.equal(await page.locator('stamgast-account .root').getAttribute('lang'), 'nl-BE');
});

test('the language is also taken from outside the shadow root that the element stands in', async () => {
  const { page } = await openAccount(started);
  await page.evaluate(() => {
    const holder = document.createElement('div');
    holder.id = 'holder';
    document.querySelector('main').append(holder);
    const inner = document.createElement('p');
    holder.attachShadow({ mode: 'open' }).append(inner);
    inner.append(document.querySelector('stamgast-account'));
  });
  await setLang(page, 'main', 'en');
  await buttons(page, ENGLISH).first().waitFor();
  await setLang(page, '#holder', 'nl');
  await buttons(page, DUTCH).first().waitFor();
});

test('a language chosen while the page is loading goes before the one it began with', async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const prepare = (page) =>
    page.route(/locales\/nl\.json/, async (route) => {
      await held;
      await route.continue();
    });
  const { page, problems } = await openAccount(started, { prepare, waitFor: '.probe' });
  const english = page.waitForResponse(/locales\/en\.json/);
  await speak(page, 'en');
  await (await english).finished();
  release();
  await buttons(page, ENGLISH).first().waitFor();
  assert.equal(await buttons(page, DUTCH).count(), 0);
  assert.deepEqual(problems, []);
});

test('a language whose messages cannot be had leaves the page in the one before, and is reported', async () => {
  const prepare = async (page) => {
    await page.route(/locales\/en\.json/, (route) => route.fulfill({ status: 503 }));
    await page.addInitScript(() =>
      addEventListener('stamgast-error', (event) => (globalThis.failure = event.detail.code)),
    );
  };
  const { page } = await openAccount(started, { prepare });
  await speak(page, 'en');
  await page.waitForFunction(() => globalThis.failure);
  assert.equal(await page.evaluate(() => globalThis.failure), 'no_messages');
  await buttons(page, DUTCH).first().waitFor();
});
