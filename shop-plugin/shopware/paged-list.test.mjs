import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStretch } from './paged-list.js';

/** A list that Shopware answers by pages of three, and how often it was asked. @param {string[]} entries */
function listOf(entries) {
  const asked = [];
  const readPage = async (/** @type {number} */ page) => {
    asked.push(page);
    return { elements: entries.slice((page - 1) * 3, page * 3), total: entries.length };
  };
  return { asked, read: (/** @type {string | null} */ cursor) => readStretch(readPage, 3, cursor) };
}

const names = ({ rows }) => rows.map(({ row }) => row);

test('A list is read page by page, once each, until its end', async () => {
  const { read, asked } = listOf(['g', 'f', 'e', 'd', 'c', 'b', 'a']);
  const first = await read(null);
  const second = await read(first.rows[2].cursor);
  const third = await read(second.rows[2].cursor);
  assert.deepEqual([first, second, third].map(names), [['g', 'f', 'e'], ['d', 'c', 'b'], ['a']]);
  assert.deepEqual([first.more, second.more, third.more], [true, true, false]);
  assert.deepEqual(asked, [1, 2, 3]);
});

test('A place in the middle of a page goes on right there', async () => {
  const { read } = listOf(['e', 'd', 'c', 'b', 'a']);
  const { rows } = await read(null);
  assert.deepEqual(names(await read(rows[0].cursor)), ['d', 'c']);
});

test('What has come on top since is not told again, and takes nothing away', async () => {
  const { rows } = await listOf(['e', 'd', 'c', 'b', 'a']).read(null);
  const later = listOf(['g', 'f', 'e', 'd', 'c', 'b', 'a']);
  const next = await later.read(rows[2].cursor);
  assert.deepEqual(names(next), ['b']);
  assert.deepEqual(names(await later.read(next.rows[0].cursor)), ['a']);
});

test('A list that has become shorter than its place is over', async () => {
  const { rows } = await listOf(['d', 'c', 'b', 'a']).read(null);
  const { more } = await listOf(['d']).read(rows[2].cursor);
  assert.equal(more, false);
});

test('A place that nobody gave out is refused', async () => {
  await assert.rejects(listOf([]).read('page two'), { name: 'ShopError', code: 'refused' });
});
