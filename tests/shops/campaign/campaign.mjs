import { setTimeout } from 'node:timers/promises';
import { Customer } from './customer.mjs';
import { planCampaign } from './plan.mjs';
import { reorderOnce } from './reorder.mjs';
import { differences, Tally } from './tally.mjs';

/** Every variant of the test shops is there a hundred times: a cart is emptied before it is asked for more. */
const FULLEST = 60;
/** So many orders are on the screen without scrolling. */
const ON_SCREEN = 4;
/** A server that was killed is back by then, and everything was tried again, on a slow machine too. */
const LONGEST_REORDER_MS = 180_000;

/**
 * Orders again and again on a real shop while things go wrong, and compares after each time what the page said with the
 * cart of the server.
 * @param {import('../roads.mjs').Road} road
 * @param {{reorders: number, seed: number, onProgress?: (done: number) => void}} campaign
 * @returns {Promise<Tally>} a campaign that cannot go on ends early, with a complaint
 */
export async function runCampaign(road, { reorders, seed, onProgress = () => {} }) {
  const orders = await ordersToRepeat(road.plugin);
  const customer = await Customer.arrive(road);
  const tally = new Tally();
  await road.emptyCart(customer.page);
  /** @type {Record<string, number>} */
  let left = {};
  for (const [index, plan] of planCampaign({ reorders, seed }).entries()) {
    let held = await road.cart(customer.page);
    // Nobody has touched the cart since it was looked at.
    const late = differences(held, left);
    if (plan.fresh || isFull(held)) {
      await road.emptyCart(customer.page);
      held = {};
    }
    const scene = { customer, road, order: orders[plan.order % orders.length], plan, held };
    const outcome = await inTime(reorderOnce(scene), plan.mishap);
    left = outcome.left;
    tally.add({ ...outcome, differing: [...late, ...outcome.differing] }, index + 1);
    if (outcome.is_end) break;
    onProgress(index + 1);
  }
  await customer.account.close();
  return tally;
}

/**
 * @param {Promise<import('./tally.mjs').Outcome>} reorder
 * @param {string} mishap
 * @returns {Promise<import('./tally.mjs').Outcome & {is_end?: boolean}>}
 */
async function inTime(reorder, mishap) {
  const over = new AbortController();
  const deadline = setTimeout(LONGEST_REORDER_MS, undefined, { signal: over.signal }).then(() => {
    throw new Error(`It took more than ${LONGEST_REORDER_MS / 1_000} s.`);
  });
  deadline.catch(() => {});
  try {
    return await Promise.race([reorder, deadline]);
  } catch (error) {
    const wrong = [`the campaign ended here: ${/** @type {Error} */ (error).message}`];
    return { mishap, shown: 'nothing was said', met: 0, left: {}, differing: [], wrong, is_end: true };
  } finally {
    over.abort();
  }
}

/** @param {Record<string, number>} cart by SKU */
function isFull(cart) {
  return Object.values(cart).some((quantity) => quantity > FULLEST);
}

/**
 * The newest orders that go into the cart without a question: what was bought with a discount costs more today, which
 * the page asks about.
 * @param {any} plugin
 * @returns {Promise<import('./reorder.mjs').PastOrder[]>}
 */
async function ordersToRepeat(plugin) {
  const { signal } = new AbortController();
  const query = { cursor: null, limit: ON_SCREEN, text: '', states: [] };
  const { orders } = await plugin.listOrders(query, { signal });
  const told = orders
    .filter(({ discounts, state }) => discounts.length === 0 && state !== 'cancelled')
    .map(({ number, lines }) => ({ number, quantities: bySku(lines) }));
  if (told.length === 0) throw new Error('The seeded customer has no order that can be had again.');
  return told;
}

/** @param {{sku?: string, quantity: number}[]} lines */
function bySku(lines) {
  /** @type {Record<string, number>} */
  const quantities = {};
  for (const { sku = '', quantity } of lines) quantities[sku] = (quantities[sku] ?? 0) + quantity;
  return quantities;
}
