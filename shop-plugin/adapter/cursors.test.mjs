import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeOffset, encodeOffset } from './offset-cursor.js';
import { decodePlace, encodePlace, momentAfter, placeAfter } from './time-cursor.js';

const refused = { name: 'ShopError', code: 'refused' };

describe('A place by time', () => {
  test('counts the orders of its own moment only', () => {
    const times = ['2025-01-03', '2025-01-02', '2025-01-02', '2025-01-01'];
    const places = times.reduce((seen, time) => [...seen, placeAfter(seen.at(-1) ?? null, time)], []);
    assert.deepEqual(
      places.map(({ seen }) => seen),
      [1, 1, 2, 1],
    );
  });

  test('crosses to the page and back', () => {
    const place = { placed_at: '2025-01-02T03:04:05.678Z', seen: 12 };
    assert.deepEqual(decodePlace(encodePlace(place)), place);
  });

  test('of somebody else is refused', () => {
    for (const cursor of ['', 'abc', '1@', '@2025-01-01', '-1@2025-01-01']) {
      assert.throws(() => decodePlace(cursor), refused, cursor);
    }
  });

  test('is followed by the next millisecond', () => {
    assert.equal(momentAfter('2024-12-31T23:59:59.999Z'), '2025-01-01T00:00:00.000Z');
    assert.equal(momentAfter('2025-01-01T01:00:00+01:00'), '2025-01-01T00:00:00.001Z');
  });
});

describe('A place by number', () => {
  test('begins at the start and crosses to the page and back', () => {
    assert.equal(decodeOffset(null), 0);
    assert.equal(decodeOffset(encodeOffset(25)), 25);
  });

  test('of somebody else is refused', () => {
    for (const cursor of ['', '-1', '1.5', 'abc', '9'.repeat(10)]) {
      assert.throws(() => decodeOffset(cursor), refused, cursor);
    }
  });
});
