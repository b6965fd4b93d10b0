import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { dutchTime, startOfDay } from './dutch-time.js';

describe('dutchTime', () => {
  for (const [utc, dutch] of [
    ['2026-01-15T11:00:00Z', '2026-01-15T12:00:00+01:00'],
    ['2026-07-15T11:00:00Z', '2026-07-15T13:00:00+02:00'],
    ['2026-03-29T00:59:59Z', '2026-03-29T01:59:59+01:00'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25T00:59:59Z', '2026-10-25T02:59:59+02:00'],
    ['2026-10-25T01:00:00Z', '2026-10-25T02:00:00+01:00'],
    ['2025-12-31T23:30:00Z', '2026-01-01T00:30:00+01:00'],
  ]) {
    test(`writes ${utc} as ${dutch}`, () => {
      assert.equal(dutchTime(Date.parse(utc)), dutch);
      assert.equal(Date.parse(dutch), Date.parse(utc));
    });
  }
});

describe('startOfDay', () => {
  test('is midnight in the Netherlands in winter', () => {
    assert.equal(startOfDay(Date.parse('2026-03-05T12:00:00Z')), Date.parse('2026-03-05T00:00:00+01:00'));
    assert.equal(startOfDay(Date.parse('2026-03-04T23:30:00Z')), Date.parse('2026-03-05T00:00:00+01:00'));
  });
});
