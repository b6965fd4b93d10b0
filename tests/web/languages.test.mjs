import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { chooseLocale, directionOf, LANGUAGES } from '../../web/element/languages.js';

const FOLDER = new URL('../../web/locales/', import.meta.url);
/** More of anything than an account page counts one by one. */
const HIGHEST_COUNT = 10_000;

/** @param {string} language @returns {Promise<Record<string, string | Record<string, string>>>} */
async function catalogueOf(language) {
  return JSON.parse(await readFile(new URL(`${language}.json`, FOLDER), 'utf8'));
}

/** The plural forms that counting in a language takes. @param {string} language */
function formsOf(language) {
  const rules = new Intl.PluralRules(language);
  const forms = new Set(Array.from({ length: HIGHEST_COUNT + 1 }, (_, count) => rules.select(count)));
  return [...forms].sort();
}

/** @param {string} text */
const placeholdersOf = (text) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** @param {string | Record<string, string>} message */
const textsOf = (message) => (typeof message === 'string' ? [message] : Object.values(message));

const english = await catalogueOf('en');

test('there is a catalogue for each language, and for no other', async () => {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json'));
  assert.deepEqual(
    files.sort(),
    Object.keys(LANGUAGES)
      .map((language) => `${language}.json`)
      .sort(),
  );
});

for (const language of Object.keys(LANGUAGES)) {
  const catalogue = await catalogueOf(language);

  test(`${language} says nothing that English does not`, () => {
    assert.deepEqual(
      Object.keys(catalogue).filter((key) => !(key in english)),
      [],
    );
  });

  test(`${language} has every message in the order of English`, () => {
    assert.deepEqual(Object.keys(catalogue), Object.keys(english));
  });

  test(`${language} counts in all the forms that it needs`, () => {
    const forms = formsOf(language);
    for (const [key, message] of Object.entries(catalogue)) {
      assert.equal(typeof message, typeof english[key], key);
      if (typeof message !== 'string') assert.deepEqual(Object.keys(message).sort(), forms, key);
    }
  });

  test(`${language} fills in what English does`, () => {
    for (const [key, message] of Object.entries(catalogue)) {
      const wanted = placeholdersOf(textsOf(english[key]).join());
      const texts = textsOf(message);
      // One thing, or two, may be said without a figure; what is counted beside it may not be left out.
      const mayLack = typeof message === 'string' ? [] : ['{count}'];
      for (const text of texts) {
        assert.notEqual(text.trim(), '', key);
        const own = placeholdersOf(text);
        assert.deepEqual(
          wanted.filter((name) => !own.includes(name) && !mayLack.includes(name)),
          [],
          `${key}: ${text}`,
        );
        assert.deepEqual(
          own.filter((name) => !wanted.includes(name)),
          [],
          `${key}: ${text}`,
        );
      }
    }
  });
}

test('the first language that there is is taken, with its region', () => {
  assert.equal(chooseLocale([null, 'he', 'nl-BE', 'en']), 'nl-BE');
  assert.equal(chooseLocale(['AR-eg', 'en']), 'AR-eg');
  assert.equal(chooseLocale(['toString', 'de-CH']), 'de-CH');
  assert.equal(chooseLocale(['he', '']), 'en');
});

test('Arabic is read from the right, in any of its regions', () => {
  assert.equal(directionOf('ar'), 'rtl');
  assert.equal(directionOf('AR-eg'), 'rtl');
  assert.equal(directionOf('nl-BE'), 'ltr');
});
