export const DAY_MS = 86_400_000;

/**
 * The same time of day so many months later, in UTC; the last day of the month where it has no such day.
 * @param {Date} time
 * @param {number} months
 */
export function monthsLater(time, months) {
  const later = new Date(time);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const last_day = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(time.getUTCDate(), last_day));
  return later;
}

/** @param {Date} time @param {number} days */
export function daysLater(time, days) {
  return new Date(time.getTime() + days * DAY_MS);
}
