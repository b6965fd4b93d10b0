import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DATE_STYLES, decimalText, Formatter } from '../../web/platform/formatter.js';

const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
const dutch = new Formatter('nl-NL', 'Europe/Amsterdam');
const styleOf = (name) => DATE_STYLES.indexOf(name);
const march = Date.UTC(2024, 2, 5, 12);

test('minor units become decimal text without a float', () => {
  assert.equal(decimalText(1295, 2), '12.95');
  assert.equal(decimalText(5, 2), '0.05');
  assert.equal(decimalText(-1295, 2), '-12.95');
  assert.equal(decimalText(1295, 0), '1295');
  assert.equal(decimalText(1, 3), '0.001');
  assert.equal(decimalText(9007199254740991, 2), '90071992547409.91');
});

test('a birthday is the same day in every time zone', () => {
  const auckland = new Formatter('en-NZ', 'Pacific/Auckland');
  assert.equal(auckland.date(Date.UTC(1988, 3, 23, 12), styleOf('day')), '23 April 1988');
});

test('each currency has its own number of digits', () => {
  assert.equal(plain(dutch.money(1295, 'EUR')), '€ 12,95');
  assert.equal(plain(dutch.money(1295, 'JPY')), 'JP¥ 1.295');
  assert.match(plain(dutch.money(1295, 'KWD')), /1,295/);
  assert.match(plain(dutch.money(50_000, 'HUF')), /500$/); // as every shop counts them; not what is customary
});

test('the largest amount keeps every digit', () => {
  assert.equal(plain(dutch.money(9007199254740991, 'EUR')), '€ 90.071.992.547.409,91');
});

test('a code that is not a currency is shown as it came', () => {
  assert.equal(dutch.money(1295, 'points'), 'points 1.295');
  assert.equal(dutch.money(1295, ''), ' 1.295');
});

test('days are written in the language', () => {
  assert.equal(dutch.date(march, styleOf('date')), '5 maart 2024');
  assert.equal(dutch.date(march, styleOf('year')), '2024');
  assert.match(dutch.date(march, styleOf('date_short')), /^5 mrt/);
});

test('a day is found by its words and by its figures', () => {
  const words = dutch.date(march, styleOf('search'));
  for (const word of ['5 maart 2024', 'dinsdag', '5-3-2024', '05-03-2024', '2024-03-05']) {
    assert.ok(words.includes(word), `${word} in ${words}`);
  }
});

test('a day is that of the customer, not of Greenwich', () => {
  const justBeforeMidnight = Date.UTC(2024, 2, 5, 23, 30);
  assert.equal(dutch.date(justBeforeMidnight, styleOf('date')), '6 maart 2024');
});

test('what counts before the law is told to the second, with its time zone', () => {
  assert.match(dutch.date(march, styleOf('moment')), /^5 maart 2024 (om )?\d\d:\d\d:\d\d\sCET$/);
  assert.equal(dutch.date(march, styleOf('weekday')), 'dinsdag 5 maart');
  assert.match(dutch.date(march, styleOf('clock')), /^\d\d:\d\d$/);
});

test('the day to reckon with is the customer’s, whatever the language and the length of the day', () => {
  const arabic = new Formatter('ar-SA', 'Europe/Amsterdam');
  for (const [time, day] of [
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ]) {
    assert.equal(dutch.date(Date.parse(time), styleOf('iso_day')), day);
    assert.equal(arabic.date(Date.parse(time), styleOf('iso_day')), day);
  }
});

test('a time of day is that of the customer, to the second', () => {
  assert.equal(dutch.date(Date.UTC(2024, 2, 5, 13, 32, 5), styleOf('clock_seconds')), '14:32:05');
});

test('a country has its name in the language, and one that does not exist its code', () => {
  assert.equal(dutch.country('DE'), 'Duitsland');
  assert.equal(dutch.country('QM'), 'QM');
  assert.equal(dutch.country(''), '');
});

test('plurals follow the language', () => {
  assert.equal(dutch.pluralCategory(1), 'one');
  assert.equal(dutch.pluralCategory(2), 'other');
  assert.equal(new Formatter('pl').pluralCategory(3), 'few');
});
