import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedThemes } from '../../.dev/themes.mjs';
import * as hashed from '../../web/bridge/hashed-files.js';
import * as shipped from '../../web/bridge/shipped-files.js';
import { LANGUAGES } from '../../web/element/languages.js';
import { ADAPTERS } from '../../web/element/shop-loader.js';

Object.assign(globalThis, {
  STAMGAST_CATALOGUE: '01',
  STAMGAST_MODULE: '02',
  STAMGAST_THEME: { mark: '03' },
});

test('every language, adapter and theme that is a file has an address', async () => {
  const themes = [...(await shippedThemes()).keys()].filter((name) => name !== 'plain');
  for (const [places, names, file] of [
    [
      shipped.CATALOGUES,
      Object.keys(LANGUAGES),
      (/** @type {string} */ name) => `/locales/${name}.json?of=01`,
    ],
    [shipped.PLUGINS, Object.keys(ADAPTERS), (/** @type {string} */ name) => `/plugins/${name}.js`],
    [shipped.THEMES, themes, (/** @type {string} */ name) => `/themes/${name}.json?no-inline&of=03`],
  ]) {
    assert.deepEqual(Object.keys(places).sort(), names.sort());
    for (const name of names) assert.ok(places[name]().href.endsWith(file(name)), places[name]().href);
  }
});

test('the hashed build answers the same questions', () => {
  const questions = (/** @type {object} */ module) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  assert.deepEqual(questions(hashed), questions(shipped));
});
