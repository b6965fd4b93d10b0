import { orderQuery } from './inquiry.js';

/**
 * What can be looked at without changing anything, of the parts whose other checks change something.
 *
 * @typedef {import('./harness.js').ConformanceCheck} ConformanceCheck
 * @typedef {import('./inquiry.js').Inquiry} Inquiry
 */

const NEWEST = 20;

const ADVICE = 'Compare what the shop sends with what the normalize function makes of it, field by field.';

/**
 * @param {ConformanceCheck['capability']} capability
 * @param {keyof import('../contract.js').ShopPlugin} method
 * @param {(inquiry: Inquiry) => Promise<void>} [run]
 * @returns {ConformanceCheck}
 */
function reads(capability, method, run = async (inquiry) => void (await inquiry.ask(method))) {
  return { capability, name: `${method} answers in the shape of the contract`, advice: ADVICE, run };
}

/** @type {readonly ConformanceCheck[]} */
export const READING_CHECKS = Object.freeze([
  reads('reorder', 'getCart'),
  reads('reminders', 'listReminders'),
  reads('returns', 'listReturns', async (inquiry) => {
    const order_ids = await newestOrders(inquiry);
    await inquiry.ask('listReturns', { order_ids });
    for (const order_id of order_ids) await inquiry.ask('getReturnOptions', { order_id });
  }),
  reads('reviews', 'listReviews', async (inquiry) => {
    await inquiry.ask('listReviews', { order_ids: await newestOrders(inquiry) });
  }),
  reads('profile', 'getProfile'),
  reads('addresses', 'listAddresses'),
  reads('communication', 'getCommunication'),
  reads('nps', 'getNps'),
]);

/** @param {Inquiry} inquiry @returns {Promise<string[]>} their ids */
async function newestOrders(inquiry) {
  const { orders } = await inquiry.ask('listOrders', orderQuery({ limit: NEWEST }));
  return orders.map((/** @type {import('../contract.js').Order} */ { id }) => id);
}
