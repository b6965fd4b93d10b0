/**
 * Shopify has no one state of an order, but several that say part of it. What comes first in this table wins.
 *
 * @typedef {import('../contract.js').OrderState} OrderState
 * @typedef {import('./shopify-types.js').ShopifyOrder} ShopifyOrder
 * @typedef {import('./shopify-types.js').ShopifyFulfillment} ShopifyFulfillment
 * @typedef {import('../contract.js').Fulfilment['state']} FulfilmentState
 */

/** @type {readonly [OrderState, (order: ShopifyOrder) => boolean][]} */
const ORDER_STATES = Object.freeze([
  ['refunded', ({ financialStatus }) => financialStatus === 'REFUNDED'],
  ['cancelled', ({ cancelledAt }) => cancelledAt !== null],
  ['cancelled', ({ financialStatus }) => isOneOf(financialStatus, 'VOIDED', 'EXPIRED')],
  [
    'returned',
    ({ soldInformation: { quantity, refundedQuantity } }) => quantity > 0 && refundedQuantity >= quantity,
  ],
  ['delivered', (order) => order.fulfillmentStatus === 'FULFILLED' && hasArrived(order)],
  ['shipped', ({ fulfillmentStatus }) => fulfillmentStatus === 'FULFILLED'],
  ['partially_shipped', ({ fulfillmentStatus }) => fulfillmentStatus === 'PARTIALLY_FULFILLED'],
  ['pending', ({ financialStatus }) => isOneOf(financialStatus, 'PENDING', 'PARTIALLY_PAID')],
]);

/** @param {ShopifyOrder} order @returns {OrderState} */
export function orderState(order) {
  return ORDER_STATES.find(([, holds]) => holds(order))?.[0] ?? 'confirmed';
}

/** @param {ShopifyOrder} order */
function hasArrived({ fulfillments: { nodes } }) {
  const parcels = nodes.map(fulfilmentState).filter((state) => state !== 'cancelled');
  return parcels.length > 0 && parcels.every((state) => state === 'delivered');
}

/** @type {readonly [FulfilmentState, (fulfilment: ShopifyFulfillment) => boolean][]} */
const FULFILMENT_STATES = Object.freeze([
  ['cancelled', ({ status }) => isOneOf(status, 'CANCELLED', 'ERROR', 'FAILURE')],
  ['delivered', ({ isPickedUp }) => isPickedUp],
  ['delivered', ({ latestShipmentStatus }) => isOneOf(latestShipmentStatus, 'DELIVERED', 'PICKED_UP')],
  [
    'pending',
    ({ latestShipmentStatus }) =>
      isOneOf(latestShipmentStatus, 'CONFIRMED', 'LABEL_PRINTED', 'LABEL_PURCHASED', 'READY_FOR_PICKUP'),
  ],
]);

/** @param {ShopifyFulfillment} fulfilment @returns {FulfilmentState} */
export function fulfilmentState(fulfilment) {
  return FULFILMENT_STATES.find(([, holds]) => holds(fulfilment))?.[0] ?? 'shipped';
}

/** @param {string | null} status @param {...string} statuses */
function isOneOf(status, ...statuses) {
  return status !== null && statuses.includes(status);
}
