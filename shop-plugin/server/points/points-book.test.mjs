import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPointsBook } from './points-book.js';

const day = (number) => new Date(Date.UTC(2026, 0, number));

/** @param {...object} entries by time; each is given a number as its id */
function bookOf(now, ...entries) {
  return readPointsBook(
    entries.map((entry, index) => ({ id: index + 1, kind: 'earned', at: day(1), ...entry })),
    day(now),
  );
}
const spendable = (...args) => bookOf(...args).spendable;

test('points that were earned can be spent, once they are available and until they expire', () => {
  const earned = { points: 100, availableAt: day(5), expiresAt: day(20) };
  assert.deepEqual(
    [4, 5, 19, 20].map((now) => spendable(now, earned)),
    [0, 100, 100, 0],
  );
});

test('the oldest points are spent first, so that the younger ones expire later', () => {
  const old = { points: 50, expiresAt: day(10) };
  const young = { points: 50, at: day(2), expiresAt: day(20) };
  const spent = { kind: 'redeemed', points: -60, at: day(3) };
  assert.equal(spendable(15, old, young, spent), 40);
  assert.equal(spendable(25, old, young, spent), 0);
});

test('a part of an order that is refunded takes its points back, pending or not', () => {
  const back = { kind: 'reversed', points: -30, at: day(3), ofEntryId: 1 };
  assert.equal(spendable(4, { points: 100 }, back), 70);
  assert.equal(spendable(9, { points: 100, availableAt: day(8) }, back), 70);
});

test('points that are taken back after they were spent are owed, and the next ones pay for them', () => {
  const spent = { kind: 'redeemed', points: -100, at: day(2) };
  const back = { kind: 'reversed', points: -100, at: day(3), ofEntryId: 1 };
  assert.equal(spendable(4, { points: 100 }, spent, back), -100);
  assert.equal(spendable(6, { points: 100 }, spent, back, { points: 130, at: day(5) }), 30);
});

test('points that had expired are not taken back a second time', () => {
  const back = { kind: 'reversed', points: -100, at: day(6), ofEntryId: 1 };
  assert.equal(spendable(7, { points: 100, expiresAt: day(5) }, { points: 10 }, back), 10);
});

test('a reward that is given back returns its points to where they came from, with their expiry', () => {
  const spent = { kind: 'redeemed', points: -80, at: day(2) };
  const undone = { kind: 'reversed', points: 80, at: day(3), ofEntryId: 2 };
  const earned = { points: 100, expiresAt: day(10) };
  assert.equal(spendable(4, earned, spent, undone), 100);
  assert.equal(spendable(11, earned, spent, undone), 0);
  assert.equal(spendable(12, earned, spent, { ...undone, at: day(11) }), 0);
});

test('what has expired is told until an entry says so, and that entry takes nothing more', () => {
  const earned = { points: 100, expiresAt: day(5) };
  const [lapsed] = bookOf(6, earned).lapsed;
  assert.deepEqual([lapsed.entry.id, lapsed.points], [1, 100]);
  const told = bookOf(6, earned, { kind: 'expired', points: -100, at: day(6), ofEntryId: 1 });
  assert.deepEqual([told.spendable, told.lapsed], [0, []]);
});

test('tiers count what was earned and kept, spent or not, and not what is pending', () => {
  const entries = [
    { points: 100 },
    { kind: 'redeemed', points: -100, at: day(2) },
    { points: 60, at: day(2) },
    { kind: 'reversed', points: -20, at: day(3), ofEntryId: 3 },
    { points: 40, at: day(3), availableAt: day(9) },
    { kind: 'adjusted', points: 500, at: day(3) },
  ];
  assert.deepEqual(
    bookOf(5, ...entries).earnings.map(({ points }) => points),
    [100, 40],
  );
});
