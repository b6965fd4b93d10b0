/**
 * The end of the withdrawal period: the last moment of the so-manieth day after that of the delivery, in the shop's
 * time zone. Where that day is a Saturday or Sunday, that of the Monday after it (Regulation 1182/71, Art. 3(4);
 * holidays differ from country to country and are not known here).
 * @param {Date} deliveredAt
 * @param {number} days 14 by Art. 9 of 2011/83/EU
 * @param {string} timeZone of IANA
 */
export function endOfPeriod(deliveredAt, days, timeZone) {
  const [year, month, day] = dayIn(timeZone, deliveredAt);
  const last = new Date(Date.UTC(year, month - 1, day + days));
  const weekday = last.getUTCDay();
  const extra = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  const after = Date.UTC(year, month - 1, day + days + extra + 1);
  return new Date(localMidnight(timeZone, after) - 1);
}

/** @param {string} timeZone @param {Date} time @returns {number[]} year, month, day */
function dayIn(timeZone, time) {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(time);
  return parts.split('-').map(Number);
}

/**
 * When a day begins there, as a moment. Twice, since the first guess may lie on the other side of a change of clocks.
 * @param {string} timeZone
 * @param {number} day as the midnight of UTC
 */
function localMidnight(timeZone, day) {
  const guess = day - offsetAt(timeZone, day);
  return day - offsetAt(timeZone, guess);
}

/** @param {string} timeZone @param {number} time @returns {number} ms by which clocks there are ahead of UTC */
function offsetAt(timeZone, time) {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    },
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(clock.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const { year, month, day, hour, minute, second } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}
