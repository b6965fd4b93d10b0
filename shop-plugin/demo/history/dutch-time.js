/**
 * Times as a Dutch shop writes them down: local, with the offset of that day.
 */

export const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * @param {number} time ms since 1970 UTC
 * @returns {string} ISO 8601 with +01:00 or +02:00
 */
export function dutchTime(time) {
  const hours = isSummerTime(time) ? 2 : 1;
  return `${new Date(time + hours * HOUR_MS).toISOString().slice(0, 19)}+0${hours}:00`;
}

/** The day on a Dutch calendar. @param {number} time @returns {string} such as `2026-03-05` */
export function dutchDay(time) {
  return dutchTime(time).slice(0, 10);
}

/** New Year's midnight of the year of `time`, or of years after it. @param {number} time @param {number} years */
export function startOfYear(time, years = 0) {
  return Date.UTC(Number(dutchDay(time).slice(0, 4)) + years, 0, 1) - HOUR_MS;
}

/** Midnight, in the Netherlands in winter, of the day of `time`. @param {number} time */
export function startOfDay(time) {
  return Math.floor((time + HOUR_MS) / DAY_MS) * DAY_MS - HOUR_MS;
}

/**
 * The last second of the day that comes so many days after that of `time`. Clocks never change at midnight.
 * @param {number} time @param {number} [days]
 */
export function endOfDay(time, days = 0) {
  const [year, month, day] = dutchDay(time).split('-').map(Number);
  const midnight = Date.UTC(year, month - 1, day + days + 1);
  return midnight - (isSummerTime(midnight - 2 * HOUR_MS) ? 2 : 1) * HOUR_MS - 1000;
}

/**
 * From 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
 * @param {number} time
 */
function isSummerTime(time) {
  const year = new Date(time).getUTCFullYear();
  return time >= lastSunday(year, 2) && time < lastSunday(year, 9);
}

/** @param {number} year @param {number} month 0–11, of 31 days */
function lastSunday(year, month) {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * DAY_MS;
}
