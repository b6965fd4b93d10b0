import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { cachedFolder, cacheRoot } from './vendure/cache-folder.mjs';

const given = process.env.STAMGAST_CACHE;
before(() => {
  process.env.STAMGAST_CACHE = mkdtempSync(join(tmpdir(), 'stamgast-cache-'));
});
after(() => {
  rmSync(cacheRoot(), { recursive: true });
  if (given === undefined) delete process.env.STAMGAST_CACHE;
  else process.env.STAMGAST_CACHE = given;
});

const write = (text) => async (folder) => writeFileSync(join(folder, 'content'), text);
const content = (folder) => readFileSync(join(folder, 'content'), 'utf8');

test('A folder is built once and found again', async () => {
  const folder = await cachedFolder('once', write('first'));
  assert.equal(await cachedFolder('once', write('second')), folder);
  assert.equal(content(folder), 'first');
});

test('A folder that could not be built leaves nothing, and is built the next time', async () => {
  const fail = async (folder) => {
    await write('half')(folder);
    throw new Error('no network');
  };
  await assert.rejects(cachedFolder('failing', fail), /no network/);
  assert.deepEqual(
    readdirSync(cacheRoot()).filter((name) => name.includes('failing')),
    [],
  );
  assert.equal(content(await cachedFolder('failing', write('whole'))), 'whole');
});

test('Of two that build the same folder, the first one to finish wins', async () => {
  const other = async (folder) => {
    mkdirSync(join(cacheRoot(), 'contested'));
    await write('theirs')(join(cacheRoot(), 'contested'));
    await write('ours')(folder);
  };
  assert.equal(content(await cachedFolder('contested', other)), 'theirs');
});

test('What a killed process had begun is cleared away, and what a living one builds is not', async () => {
  // No process has a number above the largest that Linux gives.
  const [dead, alive] = [`.begun.${2 ** 22 + 1}`, `.begun.${process.ppid}`].map((name) =>
    join(cacheRoot(), name),
  );
  for (const folder of [dead, alive]) mkdirSync(folder);
  await cachedFolder('begun', write('done'));
  assert.deepEqual([existsSync(dead), existsSync(alive)], [false, true]);
});

test('Where the cache is follows the environment', () => {
  assert.equal(cacheRoot({ STAMGAST_CACHE: '/a', XDG_CACHE_HOME: '/b' }), '/a');
  assert.equal(cacheRoot({ XDG_CACHE_HOME: '/b' }), '/b/stamgast');
  assert.match(cacheRoot({}), /\.cache\/stamgast$/);
});
