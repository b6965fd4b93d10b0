import { DAY_MS } from '../history/dutch-time.js';

/** @typedef {import('../history/history.js').DatedDraft} DatedDraft */

const SENT_AFTER_DAYS = 0.8;
const DELIVERED_AFTER_DAYS = 2.1;
const NOT_ARRIVED = ['pending', 'confirmed', 'partially_shipped', 'shipped', 'cancelled'];

/** @param {DatedDraft} draft @returns {number} ms since 1970 */
export function sentAt({ placed_ms }) {
  return placed_ms + SENT_AFTER_DAYS * DAY_MS;
}

/** When the customer had the goods. @param {DatedDraft} draft @returns {number | undefined} ms since 1970 */
export function deliveredAt({ placed_ms, state, took_days = DELIVERED_AFTER_DAYS, credit }) {
  return NOT_ARRIVED.includes(state) || credit ? undefined : placed_ms + took_days * DAY_MS;
}
