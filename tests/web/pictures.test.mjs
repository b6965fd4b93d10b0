import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Pictures } from '../../web/platform/pictures.js';

/** Those that are loading, by address: `arrive` and `fail` end that. @type {Map<string, any>} */
let loading;

beforeEach(() => {
  loading = new Map();
  const context = { canvas: {}, drawImage: () => undefined };
  class Image {
    src = '';
    naturalWidth = 8;
    naturalHeight = 8;
    decode() {
      return new Promise((arrive, fail) => loading.set(this.src, { arrive, fail }));
    }
  }
  Object.assign(globalThis, {
    Image,
    location: { href: 'https://shop.test/' },
    document: { createElement: () => ({ getContext: () => context }) },
  });
});
afterEach(() => {
  for (const name of ['Image', 'location', 'document']) Reflect.deleteProperty(globalThis, name);
});

const wanted = (/** @type {number} */ id, x = 0) => ({
  id,
  url: `/${id}.jpg`,
  x,
  y: 0,
  width: 64,
  height: 64,
});

/** Pictures, and what became of them. */
function pictures() {
  const atlas = { current: {} };
  const told = /** @type {[string, number][]} */ ([]);
  const made = new Pictures(
    {
      texture: () => atlas.current,
      upload: () => true,
      placed: ({ id }) => told.push(['placed', id]),
      failed: ({ id }) => told.push(['failed', id]),
    },
    () => undefined,
  );
  return { pictures: made, atlas, told };
}

test('a picture that comes late does not get into a cell that has become another one’s', async () => {
  const { pictures: some, told } = pictures();
  const loads = [some.load(wanted(1)), some.load(wanted(2)), some.load(wanted(3, 64))];
  loading.get('/2.jpg').arrive();
  await loads[1];
  loading.get('/1.jpg').arrive();
  loading.get('/3.jpg').arrive();
  await Promise.all(loads);
  assert.deepEqual(told, [
    ['placed', 2],
    ['placed', 3],
  ]);
});

test('a picture for an atlas that is gone is not put into the one after it', async () => {
  const { pictures: some, atlas, told } = pictures();
  const loads = [some.load(wanted(1)), some.load(wanted(2, 64))];
  atlas.current = {};
  loads.push(some.load(wanted(4, 128)));
  loading.get('/1.jpg').arrive();
  loading.get('/2.jpg').fail(new Error('404'));
  loading.get('/4.jpg').arrive();
  await Promise.all(loads);
  assert.deepEqual(told, [['placed', 4]]);
});

test('a picture that cannot be read is told as failed', async () => {
  const { pictures: some, told } = pictures();
  const load = some.load(wanted(1));
  loading.get('/1.jpg').fail(new Error('404'));
  await load;
  assert.deepEqual(told, [['failed', 1]]);
});
