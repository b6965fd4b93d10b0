import { randomUUID } from 'node:crypto';

/** For questions that nobody gives up. */
export const { signal } = new AbortController();

/** An idempotency key that was never used before. */
export const newKey = () => randomUUID();

/** The newest orders of a plugin. @param {import('../../shop-plugin/contract.js').ShopPlugin} shop */
export async function newestOrders(shop) {
  const { orders } = await shop.listOrders({ cursor: null, limit: 20, text: '', states: [] }, { signal });
  return orders;
}
