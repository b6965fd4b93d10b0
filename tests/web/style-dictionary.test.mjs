// Another reader of the Design Tokens format takes the same files, and finds the same values in them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import StyleDictionary from 'style-dictionary';
import { shippedThemes, themeFile } from '../../.dev/themes.mjs';
import { mergeTrees } from '../../web/themes/token-tree.js';
import { flatValue } from '../../web/themes/token-values.js';

/** The token files of a theme in their order, as its resolver document names them. */
async function filesOf(name, scheme) {
  const { sets, modifiers } = await themeFile(`${name}.resolver.json`);
  const parts = [...sets.base.sources, ...(modifiers?.scheme.contexts[scheme] ?? [])];
  return Promise.all(parts.map(({ $ref: file }) => themeFile(file)));
}

/** Every token of Stamgast's, aliases resolved by Style Dictionary. */
async function readByStyleDictionary(files) {
  const dictionary = new StyleDictionary({
    tokens: files.reduce(mergeTrees),
    platforms: { none: { transforms: [] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('none');
  const own = allTokens.filter(({ path: [group] }) => group !== 'font');
  return own.map(({ path, $value: value }) => [path.join('.'), value]);
}

for (const [name, theme] of await shippedThemes()) {
  for (const [scheme, tokens] of Object.entries(theme)) {
    test(`Style Dictionary reads ${name}, ${scheme}, as the page does`, async () => {
      const read = await readByStyleDictionary(await filesOf(name, scheme));
      const flat = read.map(([token, value]) => [token, flatValue(token, value)]);
      assert.deepEqual(Object.fromEntries(flat), tokens);
    });
  }
}

test('the colours that Style Dictionary writes as CSS are those of the page', async () => {
  const tokens = (await filesOf('plain', 'light')).reduce(mergeTrees);
  const dictionary = new StyleDictionary({ tokens, platforms: { css: { transforms: ['color/css'] } } });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  const colors = allTokens.filter(({ path: [group] }) => group === 'color');
  const opaque = colors
    .map(({ path, $value }) => [path.join('.'), $value])
    .filter(([, css]) => css[0] === '#');
  const { light } = (await shippedThemes()).get('plain');
  assert.equal(opaque.length, colors.length - 1);
  for (const [name, css] of opaque) assert.equal(css, light[name]);
});
