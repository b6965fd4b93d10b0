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
 * Vendure's filter for the orders that are shown in one of these states.
 * @param {readonly OrderState[]} states empty for all
 * @returns {{in: string[]} | {notIn: string[]} | 'all' | 'none'} `none` where Vendure has no such state
 */
export function stateFilter(states) {
  const names = Object.keys(ORDER_STATES);
  const wanted = names.filter((name) => states.includes(ORDER_STATES[name]));
  const others = names.filter((name) => !wanted.includes(name));
  if (states.length === 0 || others.length === 0) return 'all';
  // A shop's own states are shown as confirmed, and their names are not known here.
  if (states.includes('confirmed')) return { notIn: others };
  return wanted.length > 0 ? { in: wanted } : 'none';
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
