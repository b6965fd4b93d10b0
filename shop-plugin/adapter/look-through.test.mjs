import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lookThrough } from './look-through.js';

/** A list of the numbers 1 to `count`, read 100 at a time, each place the number before it. */
function listOf(count, slownessMs = 0) {
  const list = {
    reads: 0,
    async read(cursor) {
      list.reads += 1;
      const start = Number(cursor ?? 0);
      const rows = Array.from({ length: Math.min(100, count - start) }, (_, index) => start + index + 1);
      return {
        rows: rows.map((row) => ({ row, cursor: String(row) })),
        more: start + rows.length < count,
        total: count,
      };
    },
    now: () => list.reads * slownessMs,
  };
  return list;
}

const first = { cursor: null, limit: 25 };
const multiplesOf = (divisor) => (row) => row % divisor === 0;

describe('Looking through a list', () => {
  test('answers a page, the place after it, and how many there are', async () => {
    const { rows, next_cursor, total } = await lookThrough(listOf(300), { cursor: '10', limit: 3 });
    assert.deepEqual([rows, next_cursor, total], [[11, 12, 13], '13', 300]);
  });

  test('ends where the list does', async () => {
    assert.equal((await lookThrough(listOf(25), first)).next_cursor, null);
    assert.equal((await lookThrough(listOf(26), first)).next_cursor, '25');
    assert.deepEqual(await lookThrough(listOf(0), first), { rows: [], next_cursor: null, total: 0 });
  });

  test('finds every match once, page by page', async () => {
    const found = [];
    let cursor = null;
    do {
      const page = await lookThrough({ ...listOf(730), matches: multiplesOf(90) }, { cursor, limit: 3 });
      found.push(...page.rows);
      cursor = page.next_cursor;
    } while (cursor !== null);
    assert.deepEqual(found, [90, 180, 270, 360, 450, 540, 630, 720]);
  });

  test('answers what five hundred rows hold, and looks further while that is nothing', async () => {
    const list = listOf(2000);
    const some = await lookThrough({ ...list, matches: multiplesOf(400) }, first);
    assert.deepEqual([some.rows, some.next_cursor], [[400], '500']);
    const late = await lookThrough({ ...list, matches: multiplesOf(1950) }, first);
    assert.deepEqual([late.rows, late.next_cursor], [[1950], null]);
  });

  test('answers a slow shop’s list in time, and goes on from there', async () => {
    const list = listOf(2000, 1_000);
    const page = await lookThrough({ ...list, matches: multiplesOf(1950) }, first);
    assert.deepEqual([page.rows, page.next_cursor], [[], '400']);
  });
});
