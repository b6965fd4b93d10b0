import { nameOf } from './named.js';
import { fulfilmentState } from './order-state.js';

/**
 * @typedef {import('../contract.js').OrderState} OrderState
 * @typedef {import('../contract/tracking.js').TrackingPhase} TrackingPhase
 * @typedef {import('./shopware-types.js').ShopwareDelivery} ShopwareDelivery
 */

/** Which phase an order is in. @type {Readonly<Partial<Record<OrderState, TrackingPhase['phase']>>>} */
const CURRENT = Object.freeze({
  confirmed: 'confirmed',
  partially_shipped: 'on_its_way',
  shipped: 'on_its_way',
  delivered: 'follow_up',
});

/** @type {readonly TrackingPhase['phase'][]} */
const PHASES = Object.freeze(['confirmed', 'on_its_way', 'unpacked', 'follow_up']);

/**
 * Each parcel is a fulfilment of its own.
 * @param {readonly ShopwareDelivery[]} deliveries
 * @param {OrderState} state of the order
 * @returns {import('../contract.js').Fulfilment[]}
 */
export function normalizeFulfilments(deliveries, state) {
  return deliveries.flatMap(({ id, trackingCodes, shippingMethod, stateMachineState }) =>
    codesOf(trackingCodes).map((tracking_code, index) => ({
      id: index === 0 ? id : `${id}-${index + 1}`,
      state: fulfilmentState(stateMachineState.technicalName, state),
      carrier: nameOf(shippingMethod) || undefined,
      tracking_code,
      tracking_url: trackingUrl(shippingMethod, tracking_code),
    })),
  );
}

/** A delivery without a code is one parcel. @param {string[] | null | undefined} codes */
function codesOf(codes) {
  return codes?.length ? codes : [undefined];
}

/**
 * The merchant writes `%s` where the code shall stand.
 * @param {ShopwareDelivery['shippingMethod']} method
 * @param {string | undefined} code
 */
function trackingUrl(method, code) {
  if (!code || !method?.trackingUrl) return undefined;
  return method.trackingUrl.replaceAll('%s', () => encodeURIComponent(code));
}

/**
 * An order that waits for its payment, or that has come to an end in another way, has no timeline.
 * @param {{orderDateTime: string}} order
 * @param {OrderState} state
 * @param {readonly ShopwareDelivery[]} deliveries
 * @returns {import('../contract/tracking.js').Tracking | undefined}
 */
export function normalizeTracking({ orderDateTime }, state, [delivery]) {
  const now = PHASES.indexOf(CURRENT[state] ?? 'follow_up');
  if (!CURRENT[state] || !delivery) return undefined;
  const promise = {
    promised_from: delivery.shippingDateEarliest,
    promised_until: delivery.shippingDateLatest,
  };
  return {
    phases: PHASES.map((phase, index) => ({
      phase,
      state: index < now ? 'done' : index === now ? 'current' : 'upcoming',
      ...(phase === 'confirmed' && { at: orderDateTime }),
      ...(phase === 'unpacked' && index > now && promise),
    })),
    carrier: nameOf(delivery.shippingMethod) || undefined,
    url: trackingUrl(delivery.shippingMethod, delivery.trackingCodes?.[0]),
  };
}
