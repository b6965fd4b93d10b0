import { lookThrough } from '../adapter/look-through.js';
import { normalizeOrder, stateOf } from './normalize-order.js';
import { ordersCriteria } from './order-criteria.js';
import { LIST_LIMIT, readStretch } from './paged-list.js';

/**
 * @typedef {import('../contract.js').OrderQuery} OrderQuery
 * @typedef {import('../contract.js').OrderPage} OrderPage
 * @typedef {import('./shopware-types.js').ShopwareOrder} ShopwareOrder
 */

/**
 * Shopware finds texts and narrows by state; which of its three states an order is shown in is decided here, so that
 * orders may be left out of what it answers.
 * @param {import('./store-api.js').Ask} ask
 * @param {import('./shopware-types.js').Words} words
 * @param {OrderQuery} query
 * @param {AbortSignal} signal
 * @returns {Promise<OrderPage>}
 */
export async function listOrders(ask, words, query, signal) {
  const narrowed = query.states.length > 0;
  const limit = narrowed ? LIST_LIMIT : query.limit;
  const readPage = async (/** @type {number} */ page) => {
    const { orders } = await ask({ path: '/order', body: ordersCriteria(query, { limit, page }) }, signal);
    return /** @type {{elements: ShopwareOrder[], total: number}} */ (orders);
  };
  const { rows, next_cursor, total } = await lookThrough(
    {
      read: (cursor) => readStretch(readPage, limit, cursor),
      matches: (order) => !narrowed || query.states.includes(stateOf(order)),
    },
    query,
  );
  return {
    orders: rows.map((order) => normalizeOrder(order, words)),
    next_cursor,
    total_count: narrowed ? undefined : total,
  };
}
