import { fulfilmentState } from './order-state.js';

/**
 * @typedef {import('../contract/tracking.js').Tracking} Tracking
 * @typedef {import('../contract/tracking.js').TrackingPhase} TrackingPhase
 * @typedef {import('./shopify-types.js').ShopifyOrder} ShopifyOrder
 * @typedef {import('./shopify-types.js').ShopifyFulfillment} ShopifyFulfillment
 */

/** @type {ReadonlySet<string>} */
const WITHOUT_A_WAY = new Set(['pending', 'cancelled', 'returned', 'refunded']);

/**
 * Where the order is: of several parcels, where the one is that has still the farthest to go.
 * @param {ShopifyOrder} order
 * @param {string} state of the order
 * @returns {Tracking | undefined}
 */
export function trackingOf({ processedAt, fulfillments }, state) {
  if (WITHOUT_A_WAY.has(state)) return undefined;
  const parcels = fulfillments.nodes.filter((each) => fulfilmentState(each) !== 'cancelled');
  const parcel =
    parcels.find((each) => fulfilmentState(each) === 'shipped') ??
    parcels.find((each) => fulfilmentState(each) === 'pending') ??
    parcels.at(-1);
  const [information] = parcel?.trackingInformation ?? [];
  return {
    phases: phasesOf(processedAt, parcel),
    carrier: information?.company ?? undefined,
    url: information?.url ?? undefined,
  };
}

/**
 * @param {string} confirmedAt
 * @param {ShopifyFulfillment | undefined} parcel
 * @returns {TrackingPhase[]}
 */
function phasesOf(confirmedAt, parcel) {
  const state = parcel && fulfilmentState(parcel);
  if (!parcel || state === 'pending') {
    return [
      { phase: 'confirmed', state: 'current', at: confirmedAt },
      { phase: 'on_its_way', state: 'upcoming' },
      { phase: 'unpacked', state: 'upcoming', promised_until: parcel?.estimatedDeliveryAt ?? undefined },
    ];
  }
  const sent = { phase: /** @type {const} */ ('on_its_way'), at: parcel.createdAt };
  if (state === 'delivered') {
    return [
      { phase: 'confirmed', state: 'done', at: confirmedAt },
      { ...sent, state: 'done' },
      { phase: 'unpacked', state: 'done', at: parcel.events.nodes[0]?.happenedAt },
    ];
  }
  return [
    { phase: 'confirmed', state: 'done', at: confirmedAt },
    { ...sent, state: 'current' },
    { phase: 'unpacked', state: 'upcoming', promised_until: parcel.estimatedDeliveryAt ?? undefined },
  ];
}
