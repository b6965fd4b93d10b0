/**
 * @typedef {import('../contract/tracking.js').Tracking} Tracking
 * @typedef {import('../contract/tracking.js').TrackingPhase} TrackingPhase
 * @typedef {import('./medusa-types.js').MedusaOrder} MedusaOrder
 */

/**
 * Where an order is, from the moments that Medusa keeps of its parcels. All of them must have been handed over before
 * the order is on its way, and have arrived before it is unpacked.
 * @param {MedusaOrder} order
 * @param {readonly import('../contract.js').Fulfilment[]} fulfilments of the order, in the contract's words
 * @returns {Tracking | undefined} nothing for what was cancelled, or will not be sent
 */
export function trackingOf({ status, created_at, fulfillments, fulfillment_status }, fulfilments) {
  const parcels = (fulfillments ?? []).filter(({ canceled_at }) => !canceled_at);
  if (status === 'canceled' || parcels.length === 0) return undefined;
  const delivered = fulfillment_status === 'delivered';
  const shipped = delivered || fulfillment_status === 'shipped';
  const shippedAt = latest(parcels.map(({ shipped_at }) => shipped_at));
  const deliveredAt = latest(parcels.map(({ delivered_at }) => delivered_at));
  return {
    phases: [
      { phase: 'confirmed', state: shipped ? 'done' : 'current', at: created_at },
      { phase: 'on_its_way', state: wayState(shipped, delivered), ...(shipped && at(shippedAt)) },
      { phase: 'unpacked', state: delivered ? 'current' : 'upcoming', ...(delivered && at(deliveredAt)) },
      { phase: 'follow_up', state: 'upcoming' },
    ],
    url: fulfilments.find(({ tracking_url }) => tracking_url)?.tracking_url ?? undefined,
  };
}

/** @param {boolean} shipped @param {boolean} delivered @returns {TrackingPhase['state']} */
function wayState(shipped, delivered) {
  if (delivered) return 'done';
  return shipped ? 'current' : 'upcoming';
}

/** @param {string | undefined} moment */
function at(moment) {
  return moment === undefined ? {} : { at: moment };
}

/** @param {(string | null | undefined)[]} times @returns {string | undefined} */
function latest(times) {
  return times
    .flatMap((time) => (time ? [time] : []))
    .sort((left, right) => Date.parse(left) - Date.parse(right))
    .at(-1);
}
