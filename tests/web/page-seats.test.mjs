import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PageSeats } from '../../web/element/page-seats.js';

/** @param {string} part @param {string} [order] @returns {any} */
const seat = (part, order = '') => ({ part, order: () => order });

test('each part has a surface of its own, and the account page the one that is called so', () => {
  const seats = new PageSeats();
  const surfaces = ['orders', 'account', 'orders'].map((part) => seats.add(seat(part)));
  assert.deepEqual(surfaces, ['part0', 'page', 'part1']);
});

test('there is a place for one account page and for as many parts as come', () => {
  const seats = new PageSeats();
  assert.ok(seats.canTake('account'));
  seats.add(seat('account'));
  seats.add(seat('orders'));
  assert.ok(!seats.canTake('account'));
  assert.ok(seats.canTake('orders'));
});

test('a surface that was left is not given to the next part, which would be taken for the other', () => {
  const seats = new PageSeats();
  const first = seat('reorder', '1');
  seats.add(first);
  seats.remove(first);
  assert.equal(seats.add(seat('reorder', '2')), 'part1');
});

test('the parts are told with their surfaces and orders, in the order of coming', () => {
  const seats = new PageSeats();
  seats.add(seat('reorder', 'PK-1'));
  seats.add(seat('loyalty'));
  assert.deepEqual(seats.message, {
    parts: [
      { surface: 'part0', part: 'reorder', order: 'PK-1' },
      { surface: 'part1', part: 'loyalty', order: '' },
    ],
  });
});

test('what happens is told on the part that was used last, and on the first again when that goes', () => {
  const seats = new PageSeats();
  const [first, second] = [seat('orders'), seat('reorder')];
  seats.add(first);
  seats.add(second);
  assert.equal(seats.actor, first);
  assert.ok(seats.act(second));
  assert.ok(!seats.act(second), 'that is no change');
  assert.equal(seats.actor, second);
  seats.remove(second);
  assert.equal(seats.actor, first);
});

test('the last that went is still there for what ends after it', () => {
  const seats = new PageSeats();
  const only = seat('orders');
  seats.add(only);
  seats.remove(only);
  assert.ok(seats.isEmpty);
  assert.equal(seats.first, only);
  assert.equal(seats.actor, only);
});
