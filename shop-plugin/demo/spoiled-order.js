/** @typedef {import('../contract.js').Order} Order */

/**
 * Makes one order unreadable, as a shop with a mistake in its export would.
 * @param {Order[]} orders of a page, changed in place
 */
export function spoilOneOrder(orders) {
  const spoiled = orders[Math.min(2, orders.length - 1)];
  if (spoiled) spoiled.lines[0].unit_price = 12.95;
}
