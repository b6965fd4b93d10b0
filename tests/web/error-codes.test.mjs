import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { SHOP_ERROR_CODES } from '../../shop-plugin/contract.js';

const ROOT = new URL('../../', import.meta.url);

/** The codes that the element makes up itself, where they are said. */
const OWN_CODE =
  /#(?:report|tell)\('(\w+)'|report\('(\w+)'|code = '(\w+)'|: '(not_started|crashed)'|\? '(restarted)'/g;

test('the documentation explains every code of stamgast-error', async () => {
  const codes = new Set(SHOP_ERROR_CODES.filter((code) => code !== 'signed_out')); // the page asks to sign in
  for (const name of await readdir(new URL('web/element/', ROOT))) {
    const source = await readFile(new URL(`web/element/${name}`, ROOT), 'utf8');
    for (const match of source.matchAll(OWN_CODE)) codes.add(match.slice(1).find(Boolean));
  }
  for (const code of ['invalid_plugin', 'not_started', 'crashed', 'restarted', 'rest_missing', 'no_messages'])
    assert.ok(codes.has(code));
  const page = await readFile(new URL('docs/errors.md', ROOT), 'utf8');
  const rows = page.split('\n').filter((line) => /^\| `\w+`/.test(line));
  for (const code of codes)
    assert.ok(
      rows.some((row) => row.split('|')[1].includes(`\`${code}\``)),
      code,
    );
});
