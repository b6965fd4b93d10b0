import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockChanges } from '../../web/platform/clock-changes.js';

const HOUR_MS = 3_600_000;
const now = Date.UTC(2026, 10, 22, 9, 17, 31);

/** The minutes that the clocks of a zone are ahead of UTC. */
function zone(timeZone) {
  const clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (timeMs) => {
    const name = clock.formatToParts(timeMs).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [null, '+', 0, 0];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}

test('the clocks of Amsterdam change twice a year, to the minute', () => {
  const changes = clockChanges(now, zone('Europe/Amsterdam'));
  const of2026 = changes.filter(({ from_ms }) => new Date(from_ms).getUTCFullYear() === 2026);
  assert.deepEqual(of2026, [
    { from_ms: Date.UTC(2026, 2, 29, 1), offset_minutes: 120 },
    { from_ms: Date.UTC(2026, 9, 25, 1), offset_minutes: 60 },
  ]);
  assert.ok(changes.every(({ from_ms }, index) => index === 0 || from_ms > changes[index - 1].from_ms));
});

test('where clocks never change there is one offset', () => {
  const [only, ...others] = clockChanges(now, zone('Asia/Kolkata'));
  assert.equal(only.offset_minutes, 330);
  assert.deepEqual(others, []);
});

test('at any moment of the years told, the offset is that of the zone', () => {
  const minutesAhead = zone('America/New_York');
  const changes = clockChanges(now, minutesAhead);
  for (let timeMs = now - 5 * 365 * 24 * HOUR_MS; timeMs < now + 365 * 24 * HOUR_MS; timeMs += 37 * HOUR_MS) {
    const last = changes.findLast(({ from_ms }) => from_ms <= timeMs);
    assert.equal(last?.offset_minutes, minutesAhead(timeMs));
  }
});
