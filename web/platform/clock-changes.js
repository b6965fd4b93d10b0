/** What lies further back or ahead is told by the offset nearest to it. */
const YEARS_BACK = 12;
const YEARS_AHEAD = 4;

const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;

/**
 * When the clocks of the browser's time zone change, and how many minutes ahead of UTC they are from then on:
 * `domain::LoyaltyCalendar`, which knows no time zones.
 *
 * @param {number} nowMs since 1970
 * @param {(timeMs: number) => number} [minutesAhead] of UTC, at a moment
 */
export function clockChanges(nowMs, minutesAhead = (timeMs) => 0 - new Date(timeMs).getTimezoneOffset()) {
  const thisMinuteMs = Math.floor(nowMs / MINUTE_MS) * MINUTE_MS;
  const firstMs = thisMinuteMs - YEARS_BACK * 53 * WEEK_MS;
  const changes = [{ from_ms: firstMs, offset_minutes: minutesAhead(firstMs) }];
  for (let weekMs = firstMs; weekMs < thisMinuteMs + YEARS_AHEAD * 53 * WEEK_MS; weekMs += WEEK_MS) {
    const before = minutesAhead(weekMs);
    const after = minutesAhead(weekMs + WEEK_MS);
    if (before !== after)
      changes.push({ from_ms: changeWithin(weekMs, minutesAhead), offset_minutes: after });
  }
  return changes;
}

/**
 * @param {number} weekMs the begin of the week in which the offset changes
 * @param {(timeMs: number) => number} minutesAhead
 */
function changeWithin(weekMs, minutesAhead) {
  const before = minutesAhead(weekMs);
  let [earlyMs, lateMs] = [weekMs, weekMs + WEEK_MS];
  while (lateMs - earlyMs > MINUTE_MS) {
    const middleMs = earlyMs + Math.floor((lateMs - earlyMs) / 2 / MINUTE_MS) * MINUTE_MS;
    if (minutesAhead(middleMs) === before) earlyMs = middleMs;
    else lateMs = middleMs;
  }
  return lateMs;
}
