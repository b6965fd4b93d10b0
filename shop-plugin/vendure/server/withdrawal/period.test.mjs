import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOfPeriod } from './period.js';

const end = (delivered, zone = 'Europe/Amsterdam') =>
  endOfPeriod(new Date(delivered), 14, zone).toISOString();

test('the period ends with the fourteenth day after that of the delivery, by the clocks of the shop', () => {
  assert.equal(end('2026-06-02T10:00:00Z'), '2026-06-16T21:59:59.999Z');
  // Half past eleven at night in UTC is the next day in Amsterdam already.
  assert.equal(end('2026-06-02T23:30:00Z'), '2026-06-17T21:59:59.999Z');
  assert.equal(end('2026-06-02T23:30:00Z', 'UTC'), '2026-06-16T23:59:59.999Z');
});

test('a period that would end on a Saturday or Sunday ends on the Monday after it', () => {
  assert.equal(end('2026-06-06T10:00:00Z'), '2026-06-22T21:59:59.999Z');
  assert.equal(end('2026-06-07T10:00:00Z'), '2026-06-22T21:59:59.999Z');
});

test('a change of the clocks in between costs the customer no hour', () => {
  assert.equal(end('2026-10-13T10:00:00Z'), '2026-10-27T22:59:59.999Z');
  assert.equal(end('2026-03-17T10:00:00Z'), '2026-03-31T21:59:59.999Z');
});
