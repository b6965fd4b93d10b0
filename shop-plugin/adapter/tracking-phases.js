import { TRACKING_PHASES } from '../contract/tracking.js';

/**
 * @typedef {import('../contract.js').OrderState} OrderState
 * @typedef {import('../contract/tracking.js').Tracking} Tracking
 */

/** How many phases are behind an order in a state; where it is nowhere on its way, there are none.
 * @type {Readonly<Partial<Record<OrderState, number>>>} */
const PHASES_DONE = Object.freeze({ confirmed: 0, partially_shipped: 1, shipped: 1, delivered: 3 });

/**
 * Where an order is, for shops that know its state and a few of its moments.
 * @param {OrderState} state
 * @param {{confirmed?: string | null, on_its_way?: string | null}} [times] when a phase was reached
 * @returns {Tracking | undefined} nothing for an order that is not on its way to anybody
 */
export function trackingOf(state, times = {}) {
  const done = PHASES_DONE[state];
  if (done === undefined) return undefined;
  const phases = TRACKING_PHASES.slice(0, 3).map((phase, index) => ({
    phase,
    state: index < done ? /** @type {const} */ ('done') : index > done ? 'upcoming' : 'current',
    ...(index <= done && { at: times[/** @type {keyof typeof times} */ (phase)] ?? undefined }),
  }));
  return { phases: /** @type {Tracking['phases']} */ (phases) };
}
