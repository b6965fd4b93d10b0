import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { dutchTime, endOfDay } from './dutch-time.js';
import { isWorkingDay } from './dutch-working-day.js';

/** @param {string} day */
const noon = (day) => Date.parse(`${day}T12:00:00Z`);

describe('a day on which a period may end', () => {
  test('is from Monday to Friday', () => {
    const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
    assert.ok(week.every((day) => isWorkingDay(noon(day))));
    assert.ok(!isWorkingDay(noon('2026-11-21')));
    assert.ok(!isWorkingDay(noon('2026-11-22')));
  });

  test('is no public holiday, also of those that move with Easter', () => {
    // Easter Sunday: 20 April 2025, 5 April 2026, 28 March 2027
    for (const day of [
      '2026-01-01',
      '2026-04-27',
      '2026-05-05',
      '2026-12-25',
      '2025-04-18',
      '2025-04-21',
      '2026-04-03',
      '2026-04-06',
      '2026-05-14',
      '2026-05-25',
      '2027-03-29',
    ])
      assert.ok(!isWorkingDay(noon(day)), day);
    assert.ok(isWorkingDay(noon('2026-04-07')));
  });

  test('ends at midnight in the Netherlands, whatever the clocks did meanwhile', () => {
    assert.equal(
      dutchTime(endOfDay(Date.parse('2026-03-20T23:30:00+01:00'), 14)),
      '2026-04-03T23:59:59+02:00',
    );
    assert.equal(
      dutchTime(endOfDay(Date.parse('2026-10-20T00:30:00+02:00'), 14)),
      '2026-11-03T23:59:59+01:00',
    );
    assert.equal(dutchTime(endOfDay(Date.parse('2026-10-25T12:00:00+01:00'))), '2026-10-25T23:59:59+01:00');
  });
});
