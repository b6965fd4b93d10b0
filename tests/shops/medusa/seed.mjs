import { registerCustomer, signInCustomer } from './customer.mjs';
import { otherCustomer, seedCustomer, seedOrders } from './seed-orders.mjs';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Gives a freshly migrated server a shop and two customers: one with a history, placed through the Store API and moved
 * on by the staff, and one with a single order.
 * @param {import('./server-handle.mjs').MedusaServer} server
 * @param {number} nowMs when the history ends
 */
export async function seedShop(server, nowMs) {
  const medusa = { url: server.url, shop: await server.ask('furnish') };
  const dates = await orderAs(server, medusa, seedCustomer, seedOrders);
  await orderAs(server, medusa, otherCustomer, [
    { days_ago: 2, lines: [['ESP-250', 1]], progress: 'delivered' },
  ]);
  await server.ask('backdate', {
    orders: dates.map(({ id, days_ago }) => ({ id, placed_at_ms: nowMs - days_ago * dayMs })),
  });
}

async function orderAs(server, medusa, credentials, orders) {
  await registerCustomer(medusa, credentials);
  const customer = await signInCustomer(medusa, credentials);
  const placed = [];
  for (const { days_ago, lines, progress, coupon } of orders) {
    const items = [];
    for (const [sku, quantity] of lines) {
      const { variant_id } = await server.ask('tellVariant', { sku });
      items.push({ variant_id, quantity });
    }
    const id = await customer.placeOrder({ items, coupon });
    await server.ask('moveOrderOn', { order_id: id, progress });
    placed.push({ id, days_ago });
  }
  return placed;
}
