import { invoicesOf } from './after-purchase/invoices.js';
import { trackingOf } from './after-purchase/tracking.js';
import { withdrawalOf } from './after-purchase/withdrawal.js';
import { buildOrder } from './history/order-builder.js';
import { searchOrders } from './order-search.js';
import { cutPage } from './page.js';
import { spoilOneOrder } from './spoiled-order.js';

/**
 * @param {import('./backroom.js').Backroom} backroom
 * @param {{bad_order: boolean}} faults
 * @returns {Pick<import('../contract.js').ShopPlugin, 'listOrders'>}
 */
export function ordersDesk(backroom, { bad_order }) {
  return {
    listOrders: (query, { signal }) =>
      backroom.ask('listOrders', signal, (state) => {
        const matching = searchOrders(backroom.drafts(state), query.text, query.states);
        const { items, next_cursor } = cutPage(matching, ({ id }) => id, query);
        const orders = items.map((draft) => tellOrder(backroom, state, draft));
        if (bad_order && query.cursor === null) spoilOneOrder(orders);
        return { orders, next_cursor, total_count: matching.length };
      }),
  };
}

/**
 * The order with what came after it.
 * @param {import('./backroom.js').Backroom} backroom
 * @param {import('./shop-state.js').ShopState} state
 * @param {import('./history/history.js').DatedDraft} draft
 * @returns {import('../contract.js').Order}
 */
function tellOrder(backroom, state, draft) {
  const order = buildOrder(draft, backroom.telling);
  const tracking = trackingOf(draft, order, backroom.clock(), backroom.telling.language);
  const withdrawal = withdrawalOf(backroom, state, draft, order);
  return {
    ...order,
    ...(tracking ? { tracking } : {}),
    invoices: invoicesOf(backroom, draft),
    ...(withdrawal ? { withdrawal } : {}),
  };
}
