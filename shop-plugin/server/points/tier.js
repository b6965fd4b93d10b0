import { monthsLater } from '../calendar.js';

/**
 * @typedef {import('../../contract/loyalty.js').TierWindow} TierWindow
 * @typedef {{at: Date, points: number}} Earning
 */

/**
 * The highest tier that somebody with these earnings has, by the rules of TierWindow; years are those of UTC.
 * @template {{threshold: number}} T
 * @param {readonly T[]} tiers
 * @param {TierWindow} window
 * @param {readonly Earning[]} earnings
 * @param {Date} now
 * @returns {T | undefined}
 */
export function tierOf(tiers, window, earnings, now) {
  const earned = earnedInWindow(window, earnings, now);
  return tiers
    .filter(({ threshold }) => threshold <= earned)
    .sort((left, right) => right.threshold - left.threshold)[0];
}

/** @param {TierWindow} window @param {readonly Earning[]} earnings @param {Date} now */
function earnedInWindow({ kind, months = 12, further_years = 0 }, earnings, now) {
  if (kind === 'lifetime') return sum(earnings);
  if (kind === 'rolling_months') return sum(earnings.filter(({ at }) => monthsLater(at, months) > now));
  const this_year = now.getUTCFullYear();
  const years = Array.from({ length: further_years + 1 }, (_, back) => this_year - back);
  return Math.max(...years.map((year) => sum(earnings.filter(({ at }) => at.getUTCFullYear() === year))));
}

/** @param {readonly Earning[]} earnings */
function sum(earnings) {
  return earnings.reduce((total, { points }) => total + points, 0);
}
