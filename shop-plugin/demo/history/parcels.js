import { hashOf } from '../random.js';

/** @typedef {import('../../contract.js').Fulfilment} Fulfilment */
/** @typedef {import('../../contract.js').OrderState} OrderState */

const CARRIERS = Object.freeze({
  home: {
    name: 'PostNL',
    code: (/** @type {number} */ digits) => `3SPRVK${digits % 1_000_000_000}`,
    url: (/** @type {string} */ code) => `https://postnl.nl/tracktrace/?B=${code}&P=2011NJ&D=NL&T=C`,
  },
  point: {
    name: 'DHL',
    code: (/** @type {number} */ digits) => `JVGL06${digits}`,
    url: (/** @type {string} */ code) => `https://www.dhl.com/nl-nl/home/tracking.html?tracking-id=${code}`,
  },
});

/** The parcels that an order in a state has. @type {Record<OrderState, Fulfilment['state'][]>} */
const PARCELS = {
  pending: [],
  confirmed: [],
  partially_shipped: ['shipped', 'pending'],
  shipped: ['shipped'],
  delivered: ['delivered'],
  cancelled: [],
  returned: ['delivered'],
  refunded: ['delivered'],
};

/**
 * @param {string} order_id
 * @param {OrderState} state
 * @param {'home' | 'point'} delivery
 * @returns {Fulfilment[]} a parcel that has not left has no tracking code yet
 */
export function parcelsOf(order_id, state, delivery) {
  const carrier = CARRIERS[delivery];
  return PARCELS[state].map((parcel_state, index) => {
    const id = `${order_id}-parcel-${index + 1}`;
    if (parcel_state === 'pending') return { id, state: parcel_state, carrier: carrier.name };
    const tracking_code = carrier.code(1_000_000_000 + (hashOf(id) % 3_000_000_000));
    return {
      id,
      state: parcel_state,
      carrier: carrier.name,
      tracking_code,
      tracking_url: carrier.url(tracking_code),
    };
  });
}
