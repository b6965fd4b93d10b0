import { daysLater, DAY_MS } from '../../../server/calendar.js';

/** @typedef {import('../foundation/parcels.js').Journey} Journey */

/** An order that was placed so long ago needs no timeline any more. */
const TOLD_DAYS = 60;
const FOLLOW_UP_DAYS = 30;
const PHASES = ['confirmed', 'on_its_way', 'unpacked', 'follow_up'];
const NOT_ACCEPTED = new Set(['Created', 'Draft', 'AddingItems', 'ArrangingPayment', 'Cancelled']);

/**
 * Where an order is: Tracking of `contract/tracking.js`, as far as Vendure knows it.
 * @param {any} order
 * @param {Journey} journey
 * @param {Date} now
 * @returns `null` for what is too old, was called off, or has not been accepted
 */
export function trackingOf({ state, orderPlacedAt }, { sentAt, deliveredAt }, now) {
  if (NOT_ACCEPTED.has(state) || now.getTime() - orderPlacedAt.getTime() > TOLD_DAYS * DAY_MS) return null;
  const follow_up_ends = deliveredAt && daysLater(deliveredAt, FOLLOW_UP_DAYS);
  const is_over = follow_up_ends !== null && follow_up_ends <= now;
  const reached = [orderPlacedAt, sentAt, deliveredAt, is_over ? follow_up_ends : null];
  const current = deliveredAt ? PHASES.indexOf('follow_up') : sentAt ? PHASES.indexOf('on_its_way') : 0;
  return {
    phases: PHASES.map((phase, index) => ({
      phase,
      state: index < current || is_over ? 'done' : index === current ? 'current' : 'upcoming',
      at: reached[index],
    })),
  };
}
