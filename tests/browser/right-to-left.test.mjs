import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, settled, startBrowser } from './browser-page.mjs';
import { farApart, inkOfBoth } from './ink-of-both.mjs';
import { overflow } from './overflow.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

const account = (page) => page.locator('stamgast-account');
const DETAILS = /^التفاصيل/;

/**
 * How far the words of a title are from the left and the right edge of their box.
 * @param {import('playwright-core').Page} page @param {string} name
 */
function titleGaps(page, name) {
  return account(page)
    .getByRole('heading', { name })
    .evaluate((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      const [words, box] = [range.getBoundingClientRect(), heading.getBoundingClientRect()];
      return { left: words.left - box.left, right: box.right - words.right };
    });
}

/** With the first order open. */
async function openArabic(options) {
  const opened = await openAccount(started, { query: '?locale=ar', ...options });
  await account(opened.page).getByRole('button', { name: DETAILS }).first().click();
  await settled(opened.page);
  return opened;
}

test('an Arabic page is mirrored, also where the page around is not', async () => {
  const { page, problems } = await openArabic({ width: 1280 });
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).direction), 'ltr');
  assert.equal(await account(page).locator('.root').getAttribute('dir'), 'rtl');
  const { left, right } = await titleGaps(page, 'طلباتك');
  assert.ok(right < 2 && left > 100, `the title begins ${right} px from the right`);
  assert.deepEqual(problems, []);
});

for (const width of [320, 360, 768, 1280]) {
  test(`nothing of an Arabic page is wider than a window of ${width} px`, async () => {
    const { page } = await openArabic({ width, height: 800 });
    assert.deepEqual(await page.evaluate(overflow), { wide: 0, outside: [] });
  });
}

test('Latin names in Arabic, and Arabic around them, are painted where the mirror has them', async () => {
  const { page } = await openArabic({ width: 1280, height: 1000 });
  const texts = await inkOfBoth(started, page, 1);
  const mixed = texts.filter(({ text }) => /\p{Script=Arabic}/u.test(text) && /\d/.test(text));
  assert.ok(mixed.length >= 5, `${mixed.length} texts of both directions`);
  assert.ok(texts.length >= 30, `${texts.length} texts`);
  assert.deepEqual(farApart(texts), []);
});

test('a Latin product name keeps its brackets and points at its own end', async () => {
  const { page } = await openArabic({ width: 1280 });
  const names = await page.evaluate(() =>
    [...document.querySelector('stamgast-account').shadowRoot.querySelectorAll('.text')]
      .map((element) => element.textContent)
      .filter((text) => /^\P{L}*\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text)),
  );
  assert.ok(names.length > 0);
  for (const name of names) assert.match(name, /^[\u2066\u2068]/, name);
});

test('the arrow keys go through choices as they are seen', async () => {
  const { page } = await openArabic({ width: 1280 });
  await account(page)
    .getByRole('button', { name: /^الحالة/ })
    .click();
  const group = account(page).getByRole('radiogroup', { name: 'التصفية حسب الحالة' });
  const radios = group.getByRole('radio');
  await radios.first().waitFor({ state: 'attached' });
  const [first, second] = [await radios.nth(0).boundingBox(), await radios.nth(1).boundingBox()];
  assert.ok(second.x < first.x, 'the second stands left of the first');
  await radios.first().focus();
  await page.keyboard.press('ArrowLeft');
  const chosen = group.getByRole('radio', { checked: true }).and(radios.nth(1));
  await chosen.waitFor({ state: 'attached' });
});

test('a language that is read the other way turns the page around while it runs', async () => {
  const { page, problems } = await openAccount(started);
  const speak = async (locale, title) => {
    await page.evaluate(
      (tag) => document.querySelector('stamgast-account').setAttribute('locale', tag),
      locale,
    );
    await account(page).getByRole('heading', { name: title }).waitFor({ state: 'attached' });
    await settled(page);
    return titleGaps(page, title);
  };
  assert.ok((await speak('ar', 'طلباتك')).right < 2);
  assert.ok((await speak('en', 'Your orders')).left < 2);
  assert.equal(await account(page).locator('.root').getAttribute('dir'), 'ltr');
  assert.deepEqual(problems, []);
});
