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
        const orders = items.map((draft) => buildOrder(draft, backroom.telling));
        if (bad_order && query.cursor === null) spoilOneOrder(orders);
        return { orders, next_cursor, total_count: matching.length };
      }),
  };
}
