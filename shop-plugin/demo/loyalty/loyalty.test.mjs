import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { checkAnswer, sentenceOf } from '../../checker/check-answer.js';
import { NOW, open } from '../fixtures/opened-shop.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import { PointsBook } from './points-book.js';

/** @typedef {import('../../contract/loyalty.js').PointsEntry} PointsEntry */

const { signal } = new AbortController();

/** @param {PointsEntry[]} entries */
const sum = (entries) => entries.reduce((total, { points, pending }) => total + (pending ? 0 : points), 0);

describe('the loyalty programme of the demo shop', () => {
  test('keeps the contract for every customer, at every time of the year', async () => {
    for (const customer of ['usual', 'new', 'jpy', 'kwd']) {
      for (let month = 0; month < 12; month++) {
        const shop = open(`customer=${customer}`, { now: Date.UTC(2027, month, 2) });
        const account = await shop.getLoyalty({ signal });
        assert.deepEqual(checkAnswer('getLoyalty', account).map(sentenceOf), [], `${customer} ${month}`);
        assert.ok(sum(account.entries) >= 0, `${customer} ${month}`);
      }
    }
  });

  test('earns a point per euro of every order that is kept, rounded down', async () => {
    const shop = open();
    const { entries } = await shop.getLoyalty({ signal });
    const { orders } = await shop.listOrders({ cursor: null, limit: 100, text: '', states: [] }, { signal });
    for (const { id, number, state, subtotal } of orders.slice(1)) {
      const of_order = entries.filter(({ order_id }) => order_id === id);
      const is_back = ['cancelled', 'returned', 'refunded'].includes(state);
      const is_on_the_way = ['pending', 'confirmed', 'partially_shipped', 'shipped'].includes(state);
      assert.equal(
        of_order.find(({ kind }) => kind === 'earned')?.points,
        Math.floor(subtotal / 100),
        number,
      );
      assert.equal(
        of_order.some(({ kind }) => kind === 'reversed'),
        is_back,
        number,
      );
      assert.equal(
        of_order.some(({ pending }) => pending),
        is_on_the_way,
        number,
      );
    }
  });

  test('has rewards to afford, to nearly afford and to dream of', async () => {
    const { entries, rewards } = await open('', { now: Date.UTC(2026, 10, 22) }).getLoyalty({ signal });
    const balance = sum(entries);
    assert.ok(rewards.some(({ points_price }) => points_price <= balance));
    assert.ok(rewards.some(({ points_price }) => points_price > balance && points_price * 0.8 <= balance));
    assert.ok(rewards.some(({ points_price }) => points_price * 0.8 > balance));
  });

  test('refuses what there are too few points for, what is gone, and what was had already', async () => {
    const redeem = (/** @type {string} */ search, /** @type {string} */ reward_id) =>
      open(search).redeemReward({ key: 'k', reward_id }, { signal });
    await assert.rejects(redeem('', 'maand-koffie'), { code: 'refused', message: /points are missing/ });
    await assert.rejects(redeem('', 'voerbak'), { code: 'refused', message: /out of stock/ });
    await assert.rejects(redeem('', 'proefset'), { code: 'refused', message: /already/ });
    await assert.rejects(redeem('customer=new', 'voucher-5'), { code: 'refused' });
  });

  test('takes the points of a redemption whose answer got lost only once', async () => {
    const storage = createMemoryStorage();
    const before = sum((await open('', { storage }).getLoyalty({ signal })).entries);
    const change = { key: 'k', reward_id: 'voucher-5' };
    await assert.rejects(open('drop=redeemReward:after', { storage }).redeemReward(change, { signal }));
    const { redemption, entries } = await open('', { storage }).redeemReward(change, { signal });
    assert.equal(sum(entries), before - 500);
    assert.match(redemption.voucher?.code ?? '', /^PK-/);
  });

  test('undoes a redemption for half an hour', async () => {
    const storage = createMemoryStorage();
    const { redemption } = await open('', { storage }).redeemReward(
      { key: 'k', reward_id: 'voucher-5' },
      { signal },
    );
    const undo = { key: 'u', redemption_id: redemption.id };
    const late = open('', { storage, now: NOW + 30 * 60_000 });
    await assert.rejects(late.undoRedemption(undo, { signal }), { code: 'refused' });
    const in_time = open('', { storage, now: NOW + 29 * 60_000 });
    await assert.doesNotReject(in_time.undoRedemption(undo, { signal }));
  });
});

describe('the book of points', () => {
  const at = (/** @type {number} */ year) => Date.UTC(year, 5, 1);
  /** @param {number} year @param {number} points @param {Partial<PointsEntry>} [more] */
  const entry = (year, points, more) => ({
    ...{ id: `${year}`, kind: /** @type {const} */ ('earned'), points, at: '', at_ms: at(year) },
    ...more,
  });

  test('spends the oldest points first, and expires what is left of them once', () => {
    const book = new PointsBook(at(2020));
    book.book(entry(2020, 100, { expires_at: '2022-01-01T00:00:00+01:00' }));
    book.book(entry(2021, 50, { expires_at: '2023-01-01T00:00:00+01:00' }));
    book.book(entry(2021, -30, { id: 'spent', kind: 'redeemed' }));
    book.closeYears(at(2022));
    book.closeYears(at(2022));
    assert.equal(book.balance, 50);
    assert.deepEqual(
      book.entries
        .filter(({ kind }) => kind === 'expired')
        .map(({ points, of_entry_id }) => [points, of_entry_id]),
      [[-70, '2020']],
    );
  });

  test('takes an order’s points back from that order first', () => {
    const book = new PointsBook(at(2020));
    book.book(entry(2020, 100));
    book.book(entry(2021, 50));
    book.book(entry(2021, -50, { id: 'back', kind: 'reversed', of_entry_id: '2021' }));
    book.book(entry(2021, -100, { id: 'spent', kind: 'redeemed' }));
    assert.equal(book.balance, 0);
  });
});
