import assert from 'node:assert/strict';
import { access, constants, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ENTRIES } from '../../.dev/build-web.mjs';

const ROOT = new URL('../../', import.meta.url);

/** The sources of what the web build makes, by the file that it makes. */
const BUILT = Object.fromEntries(
  Object.entries(ENTRIES).map(([name, source]) => [`./build/dist/${name}.js`, source]),
);

/** What the README promises of each entry that can be loaded without a browser. */
const NAMES = {
  'stamgast/contract': ['CAPABILITIES', 'ORDER_STATES', 'ShopError'],
  'stamgast/checker': ['checkAnswer', 'checkPlugin', 'sentenceOf'],
  'stamgast/conformance': ['runConformance'],
  'stamgast/conformance/node-test': ['describeConformance'],
};

async function packageJson() {
  return JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8'));
}

test('every entry of the package is a file that is there or that the web build makes', async () => {
  const { exports } = await packageJson();
  for (const [entry, pattern] of Object.entries(exports)) {
    const file = pattern.replace('*', 'listOrders.answer.json');
    const resolved = import.meta.resolve(`stamgast${entry.slice(1).replace('*', 'listOrders.answer.json')}`);
    assert.equal(resolved, new URL(file, ROOT).href);
    await readFile(BUILT[file] ? new URL(BUILT[file], ROOT) : new URL(resolved));
  }
});

test('the entries for developers of plugins bring what they promise', async () => {
  for (const [entry, names] of Object.entries(NAMES)) {
    const module = await import(entry);
    for (const name of names) assert.ok(module[name], `${name} of ${entry}`);
  }
});

test('the commands of the package are programs that are published', async () => {
  const { bin, files } = await packageJson();
  assert.deepEqual(Object.keys(bin), ['stamgast-check', 'stamgast-doctor']);
  for (const program of Object.values(bin)) {
    const file = new URL(program, ROOT);
    assert.match(await readFile(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    await access(file, constants.X_OK);
    assert.ok(
      files.some((/** @type {string} */ published) => program.startsWith(`${published}/`)),
      program,
    );
  }
});

test('what the web build bundles can all be imported', async () => {
  const { exports } = await packageJson();
  const files = Object.values(exports);
  for (const file of Object.keys(BUILT)) assert.ok(files.includes(file), file);
});

test('every entry is made by the web build or among the sources that are published', async () => {
  const { exports, files } = await packageJson();
  for (const file of Object.values(exports).filter((each) => !BUILT[each])) {
    assert.ok(
      files.some((/** @type {string} */ published) => file.startsWith(`./${published}/`)),
      file,
    );
  }
});
