/** @typedef {import('../contract.js').OrderState} OrderState */
/** @typedef {import('../contract.js').Fulfilment['state']} FulfilmentState */
/** @typedef {import('./medusa-types.js').MedusaOrder} MedusaOrder */
/** @typedef {import('./medusa-types.js').MedusaFulfilment} MedusaFulfilment */

/**
 * How far the parcels are decides over what was paid: a delivered order that waits for its bank transfer is delivered.
 * @type {Readonly<Record<string, OrderState>>}
 */
const BY_FULFILMENT = Object.freeze({
  partially_shipped: 'partially_shipped',
  // A part may not even have been shipped yet.
  partially_delivered: 'partially_shipped',
  shipped: 'shipped',
  delivered: 'delivered',
});

/** Before anything was packed. @type {Readonly<Record<string, OrderState>>} */
const BY_PAYMENT = Object.freeze({
  not_paid: 'pending',
  awaiting: 'pending',
  requires_action: 'pending',
});

/** @param {MedusaOrder} order @returns {OrderState} */
export function orderState({ status, payment_status = '', fulfillment_status = '', items }) {
  if (status === 'canceled') return 'cancelled';
  if (items.length > 0 && items.every(isSentBack))
    return payment_status === 'refunded' ? 'refunded' : 'returned';
  if (payment_status === 'refunded') return 'refunded';
  return BY_FULFILMENT[fulfillment_status] ?? BY_PAYMENT[payment_status] ?? 'confirmed';
}

/** @param {{quantity: number, detail?: {return_received_quantity?: number} | null}} item */
function isSentBack({ quantity, detail }) {
  return quantity > 0 && (detail?.return_received_quantity ?? 0) >= quantity;
}

/** @param {MedusaFulfilment} fulfilment @returns {FulfilmentState} */
export function fulfilmentState({ canceled_at, delivered_at, shipped_at }) {
  if (canceled_at) return 'cancelled';
  if (delivered_at) return 'delivered';
  return shipped_at ? 'shipped' : 'pending';
}
