/** @typedef {import('../contract.js').OrderState} OrderState */

/**
 * WooCommerce's own order statuses in the contract's words. A merchant completes an order when it leaves the
 * house, and WooCommerce never hears when it arrives: `shipped` is what can be said.
 * @type {Readonly<Record<string, OrderState>>}
 */
const ORDER_STATES = Object.freeze({
  pending: 'pending',
  'on-hold': 'pending',
  processing: 'confirmed',
  completed: 'shipped',
  cancelled: 'cancelled',
  failed: 'cancelled',
  refunded: 'refunded',
});

/**
 * A shop may have statuses of its own between these; whatever they are called, the order has been accepted.
 * @param {string} status
 * @param {OrderState} completed what a completed order is
 * @returns {OrderState}
 */
export function orderState(status, completed) {
  if (status === 'completed') return completed;
  return ORDER_STATES[status] ?? 'confirmed';
}

/**
 * The statuses of orders that are shown in one of these states.
 * @param {readonly OrderState[]} states empty for all
 * @param {OrderState} completed
 * @returns {{status: string[], status_exclude: string[]} | null} two empty lists for all; `null` where
 *   WooCommerce has no such state
 */
export function statusFilter(states, completed) {
  const names = Object.keys(ORDER_STATES);
  const wanted = names.filter((name) => states.includes(orderState(name, completed)));
  if (states.length === 0) return { status: [], status_exclude: [] };
  // A shop's own statuses are shown as confirmed, and their names are not known here.
  if (states.includes('confirmed'))
    return { status: [], status_exclude: names.filter((name) => !wanted.includes(name)) };
  return wanted.length > 0 ? { status: wanted, status_exclude: [] } : null;
}
