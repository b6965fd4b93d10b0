import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fulfilmentState, orderState, stateFilter } from './order-state.js';

/** Shopware's states of an order, its delivery and its payment, and what the customer reads. */
const READ = [
  ['open', 'open', 'open', 'pending'],
  ['open', 'open', 'failed', 'pending'],
  ['open', undefined, undefined, 'pending'],
  ['open', 'open', 'paid', 'confirmed'],
  ['open', 'open', 'authorized', 'confirmed'],
  ['in_progress', 'open', 'open', 'confirmed'],
  ['in_progress', 'shipped_partially', 'paid', 'partially_shipped'],
  ['open', 'shipped', 'open', 'shipped'],
  ['completed', 'shipped', 'paid', 'delivered'],
  ['completed', undefined, 'paid', 'delivered'],
  ['in_progress', 'returned_partially', 'refunded_partially', 'delivered'],
  ['completed', 'returned', 'paid', 'returned'],
  ['completed', 'returned', 'refunded', 'refunded'],
  ['cancelled', 'cancelled', 'refunded', 'cancelled'],
  ['in_review', 'open', 'open', 'confirmed'],
];

for (const [order, delivery, transaction, state] of READ) {
  test(`${order}, delivery ${delivery}, payment ${transaction} is read as ${state}`, () => {
    assert.equal(orderState({ order, delivery, transaction }), state);
  });
}

test('a filter for a state names Shopware’s own in one list', () => {
  assert.deepEqual(stateFilter(['cancelled']), [
    {
      type: 'multi',
      operator: 'or',
      queries: [{ type: 'equalsAny', field: 'stateMachineState.technicalName', value: 'cancelled' }],
    },
  ]);
});

test('a filter for what is confirmed lets states of the shop’s own pass', () => {
  assert.deepEqual(stateFilter(['confirmed']), [
    {
      type: 'not',
      operator: 'or',
      queries: [
        { type: 'equalsAny', field: 'stateMachineState.technicalName', value: 'cancelled|completed' },
      ],
    },
  ]);
});

test('a parcel has arrived when it was sent back, or when the order is done', () => {
  assert.deepEqual(
    [
      fulfilmentState('shipped', 'shipped'),
      fulfilmentState('shipped', 'delivered'),
      fulfilmentState('returned', 'returned'),
      fulfilmentState('open', 'confirmed'),
    ],
    ['shipped', 'delivered', 'delivered', 'pending'],
  );
});
