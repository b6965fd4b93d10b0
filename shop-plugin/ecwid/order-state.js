/** @typedef {import('../contract.js').OrderState} OrderState */

/** What the goods say. @type {Readonly<Record<string, OrderState>>} */
const FULFILMENT = Object.freeze({
  SHIPPED: 'shipped',
  OUT_FOR_DELIVERY: 'shipped',
  DELIVERED: 'delivered',
  RETURNED: 'returned',
  WILL_NOT_DELIVER: 'cancelled',
});

/** What the money says, whatever the goods do. @type {Readonly<Record<string, OrderState>>} */
const PAYMENT = Object.freeze({ CANCELLED: 'cancelled', REFUNDED: 'refunded' });

/**
 * Ecwid tells of an order's payment and of its goods apart. Statuses of the shop's own stand between these;
 * whatever they are called, the order has been accepted.
 * @param {string} paymentStatus
 * @param {string} fulfillmentStatus
 * @returns {OrderState}
 */
export function orderState(paymentStatus, fulfillmentStatus) {
  if (fulfillmentStatus === 'RETURNED') return 'returned';
  const state = PAYMENT[paymentStatus] ?? FULFILMENT[fulfillmentStatus];
  if (state) return state;
  return paymentStatus === 'AWAITING_PAYMENT' ? 'pending' : 'confirmed';
}
