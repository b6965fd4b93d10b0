import { signInAdministrator } from './admin.mjs';
import { signInCustomer } from './customer.mjs';
import { moveOrderOn, placeOrder } from './place-order.mjs';
import { seedCustomer, seedOrders } from './seed-orders.mjs';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Gives a freshly populated shop a customer with a history, placed and moved on through its own APIs.
 * @param {{url: string, backdate: (orders: object[]) => Promise<void>}} server
 * @param {number} nowMs when the history ends
 */
export async function seedShop(server, nowMs) {
  const admin = await signInAdministrator(server.url);
  await createCustomer(admin.ask);
  await createCoupon(admin.ask);
  const customer = await signInCustomer(server.url);
  const dates = [];
  for (const { days_ago, lines, progress, coupon } of seedOrders) {
    const items = [];
    for (const [sku, quantity] of lines)
      items.push({ productVariantId: (await admin.variant(sku)).id, quantity });
    const { id, code } = await placeOrder(customer.ask, { items, coupon });
    await moveOrderOn(admin.ask, id, progress);
    dates.push({ code, placed_at_ms: nowMs - days_ago * dayMs });
  }
  await server.backdate(dates);
}

async function createCustomer(admin) {
  const { password, ...customer } = seedCustomer;
  await admin(
    `mutation($customer: CreateCustomerInput!, $password: String!) {
      createCustomer(input: $customer, password: $password) { ... on ErrorResult { errorCode message } }
    }`,
    { customer, password },
  );
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
