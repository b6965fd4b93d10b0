import { signInAdministrator } from './admin.mjs';
import { signInCustomer } from './customer.mjs';
import { moveOrderOn, placeOrder } from './place-order.mjs';
import { seedCustomer } from './seed-orders.mjs';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Gives a freshly populated shop a customer with a history, placed and moved on through its own APIs.
 * @param {{url: string, backdate: (orders: object[]) => Promise<void>}} server
 * @param {number} nowMs when the history ends
 * @param {readonly import('./seed-orders.mjs').SeedOrder[]} orders the oldest first
 */
export async function seedShop(server, nowMs, orders) {
  const admin = await signInAdministrator(server.url);
  await admin.createCustomer(seedCustomer);
  await createCoupon(admin.ask);
  const customer = await signInCustomer(server.url);
  const dates = [];
  for (const { days_ago, lines, progress, coupon } of orders) {
    const items = [];
    for (const [sku, quantity] of lines)
      items.push({ productVariantId: (await admin.variant(sku)).id, quantity });
    const { id, code } = await placeOrder(customer.ask, { items, coupon });
    await moveOrderOn(admin.ask, id, progress);
    dates.push({ code, placed_at_ms: nowMs - days_ago * dayMs });
  }
  await server.backdate(dates);
}

async function createCoupon(admin) {
  await admin(
    `mutation($input: CreatePromotionInput!) { createPromotion(input: $input) { ... on ErrorResult { errorCode message } } }`,
    {
      input: {
        enabled: true,
        couponCode: 'WELCOME10',
        conditions: [],
        actions: [{ code: 'order_percentage_discount', arguments: [{ name: 'discount', value: '10' }] }],
        translations: [{ languageCode: 'en', name: '10% off your order' }],
      },
    },
  );
}
