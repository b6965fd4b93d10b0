/** @typedef {import('../contract.js').OrderState} OrderState */

/**
 * Vendure's order states that a customer can meet in a history, in the contract's words. A stock Vendure has
 * no state for returned or refunded orders.
 * @type {Readonly<Record<string, OrderState>>}
 */
const ORDER_STATES = Object.freeze({
  Created: 'pending',
  Draft: 'pending',
  AddingItems: 'pending',
  ArrangingPayment: 'pending',
  ArrangingAdditionalPayment: 'pending',
  PaymentAuthorized: 'confirmed',
  PaymentSettled: 'confirmed',
  Modifying: 'confirmed',
  PartiallyShipped: 'partially_shipped',
  // A part may not even have been shipped yet.
  PartiallyDelivered: 'partially_shipped',
  Shipped: 'shipped',
  Delivered: 'delivered',
  Cancelled: 'cancelled',
});

/**
 * A shop may have states of its own between these; whatever they are called, the order has been accepted.
 * @param {string} vendureState
 * @returns {OrderState}
 */
export function orderState(vendureState) {
  return ORDER_STATES[vendureState] ?? 'confirmed';
}

/**
 * @param {readonly OrderState[]} states
 * @returns {string[]} the Vendure states that are shown as one of them
 */
export function vendureStates(states) {
  return Object.keys(ORDER_STATES).filter((name) => states.includes(ORDER_STATES[name]));
}

/** @type {Readonly<Record<string, 'pending' | 'shipped' | 'delivered' | 'cancelled'>>} */
const FULFILMENT_STATES = Object.freeze({
  Shipped: 'shipped',
  Delivered: 'delivered',
  Cancelled: 'cancelled',
});

/** @param {string} vendureState of a fulfilment */
export function fulfilmentState(vendureState) {
  return FULFILMENT_STATES[vendureState] ?? 'pending';
}
