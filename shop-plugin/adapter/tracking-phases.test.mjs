import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trackingOf } from './tracking-phases.js';

test('an order is in the phase of its state, and what lies behind it is done', () => {
  const states = (/** @type {any} */ state) => trackingOf(state)?.phases.map((phase) => phase.state);
  assert.deepEqual(states('confirmed'), ['current', 'upcoming', 'upcoming']);
  assert.deepEqual(states('partially_shipped'), ['done', 'current', 'upcoming']);
  assert.deepEqual(states('shipped'), ['done', 'current', 'upcoming']);
  assert.deepEqual(states('delivered'), ['done', 'done', 'done']);
});

test('an order that is on its way to nobody has no phases', () => {
  for (const state of ['pending', 'cancelled', 'returned', 'refunded']) {
    assert.equal(trackingOf(/** @type {any} */ (state)), undefined, state);
  }
});

test('a phase has its moment once it is reached, and not before', () => {
  const times = { confirmed: '2026-03-02T16:10:40Z', on_its_way: '2026-03-03T08:00:00Z' };
  const at = (/** @type {any} */ state) => trackingOf(state, times)?.phases.map((phase) => phase.at);
  assert.deepEqual(at('confirmed'), [times.confirmed, undefined, undefined]);
  assert.deepEqual(at('shipped'), [times.confirmed, times.on_its_way, undefined]);
});
