import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { TOKEN_PAGE, tokenPage } from '../../.dev/token-page.mjs';
import { themeFile } from '../../.dev/themes.mjs';

test('docs/tokens.md is up to date (node .dev/token-page.mjs writes it)', async () => {
  assert.equal(await readFile(TOKEN_PAGE, 'utf8'), await tokenPage());
});

test('every token, or the text style that it is part of, says what it changes', async () => {
  const { color, size, font, text } = await themeFile('base.tokens.json');
  const described = [color, size, font, text].flatMap((group) => Object.entries(group));
  const silent = described.filter(([name, { $description: what }]) => !name.startsWith('$') && !what);
  assert.deepEqual(silent, []);
});
