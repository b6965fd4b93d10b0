import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

const account = (page) => page.locator('stamgast-account');

/** What the rows of an opened order's totals say, in their order: label and amount. Runs in the page. */
function totalsRows() {
  const root = document.querySelector('stamgast-account').shadowRoot;
  const lists = [...root.querySelectorAll('.page .list')];
  const totals = lists.find((list) => /^(Subtotal|المجموع الفرعي)/.test(list.textContent));
  return [...totals.querySelectorAll('.list_item')].map((row) =>
    [...row.querySelectorAll('.text')].map((text) => text.textContent),
  );
}

/** The order's totals once it is open. @param {string} query @param {RegExp} details the button's name */
async function totalsOf(query, details, number = 0) {
  const { page, problems } = await openAccount(started, { query });
  await account(page).getByRole('button', { name: details }).nth(number).click();
  await settled(page);
  await settled(page);
  assert.deepEqual(problems, []);
  return page.evaluate(totalsRows);
}

/** An amount as an integer of minor units, whatever its figures and signs. @param {string} amount */
function minorUnits(amount) {
  const latin = amount.replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660));
  const figures = Number(latin.replace(/\D/g, ''));
  return /[-−]/.test(latin) ? -figures : figures;
}

/** @param {string[][]} rows the total is the last */
function addsUp(rows) {
  const amounts = rows.map(([, amount]) => minorUnits(amount));
  const total = amounts.pop();
  assert.equal(
    amounts.reduce((sum, amount) => sum + amount, 0),
    total,
    JSON.stringify(rows),
  );
}

test('yen have no decimals, and the tax that is added is one of the amounts', async () => {
  const rows = await totalsOf('?customer=jpy&locale=en', /^Details/, 1);
  for (const [, amount] of rows) assert.match(amount, /^(Free|-?¥\d{1,3}(,\d{3})*)$/);
  assert.ok(rows.length >= 4, JSON.stringify(rows));
  addsUp(rows.map(([label, amount]) => [label, amount === 'Free' ? '0' : amount]));
});

test('dinars have three decimals, in Arabic figures where those are written', async () => {
  const rows = await totalsOf('?customer=kwd&locale=ar-KW', /^التفاصيل/, 1);
  const paid = rows.filter(([, amount]) => amount !== 'مجانًا');
  for (const [, amount] of paid) assert.match(amount, /[٠-٩]٫[٠-٩]{3}(?![٠-٩])/, amount);
  addsUp(paid);
});

for (const [customer, form] of Object.entries({ jpy: /^-¥\d/, kwd: /^-KWD\s?\d+\.\d{3}$/ })) {
  test(`a credit note is written with its sign, for ${customer}`, async () => {
    const { page } = await openAccount(started, { query: `?customer=${customer}&locale=en` });
    const texts = await account(page).locator('.page .text').allTextContents();
    const negative = texts.filter((text) => /^[-−]\D*\d/.test(text));
    assert.ok(negative.length > 0, 'there is a credit note');
    for (const amount of negative) assert.match(amount, form);
  });
}

test('where prices include the tax, it is told below the total and not added', async () => {
  const rows = await totalsOf('?locale=en', /^Details/);
  const last = rows.findIndex(([label]) => label === 'Total');
  assert.ok(rows.length > last + 1, 'the tax stands below the total');
  for (const [label] of rows.slice(last + 1)) assert.match(label, /^Includes /);
  addsUp(rows.slice(0, last + 1).map(([label, amount]) => [label, amount === 'Free' ? '0' : amount]));
});
