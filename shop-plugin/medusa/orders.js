import { containsText } from '../adapter/contains-text.js';
import { lookThrough } from '../adapter/look-through.js';
import { decodeOffset, encodeOffset } from '../adapter/offset-cursor.js';
import { normalizeOrder } from './normalize-order.js';
import { orderState } from './order-state.js';

/**
 * @typedef {import('../contract.js').OrderQuery} OrderQuery
 * @typedef {import('../contract.js').OrderPage} OrderPage
 * @typedef {import('./medusa-types.js').MedusaOrder} MedusaOrder
 * @typedef {import('./medusa-types.js').Reading} Reading
 * @typedef {import('./transport.js').Ask} Ask
 */

/** Medusa has more to tell about an order than anybody reads; whatever is named here replaces its own choice. */
const FIELDS = [
  'id,status,payment_status,fulfillment_status,display_id,custom_display_id,created_at,currency_code',
  'total,shipping_total,shipping_tax_total,credit_line_total',
  '*items,*items.detail,*shipping_methods,*shipping_address,*fulfillments',
].join(',');

/** How many orders are read at once where most will not match. */
const STRETCH = 100;

/**
 * @typedef {{orders: MedusaOrder[], count: number}} MedusaOrderPage
 * @typedef {(query: import('./transport.js').Query) => Promise<MedusaOrderPage>} ReadOrders
 */

/**
 * A page of the history. Medusa can neither search nor tell a state of the contract from another, but whether an order
 * was cancelled: else the orders are looked through here.
 * @param {{ask: Ask, reading: Reading, path: string}} shop `path` of the list of orders
 * @param {OrderQuery} query
 * @param {AbortSignal} signal
 * @param {() => number} [now] ms, of any clock
 * @returns {Promise<OrderPage>}
 */
export async function listOrders({ ask, reading, path }, { cursor, limit, text, states }, signal, now) {
  const wanted = text.trim();
  const everything = wanted === '' && states.length === 0;
  const filter =
    states.length > 0 && states.every((state) => state === 'cancelled') ? { status: ['canceled'] } : {};
  /** @param {MedusaOrder} order */
  const matches = (order) =>
    (states.length === 0 || states.includes(orderState(order))) &&
    (wanted === '' || orderContains(order, wanted));
  /** @type {ReadOrders} */
  const askOrders = (page) => ask(path, signal, { query: { ...filter, fields: FIELDS, ...page } });
  const take = everything ? limit : STRETCH;
  const found = await lookThrough(
    { read: (place) => readStretch(askOrders, place, take), matches, now },
    { cursor, limit },
  );
  return {
    orders: found.rows.map((order) => normalizeOrder(order, reading)),
    next_cursor: found.next_cursor,
    total_count: cursor === null && everything ? found.total : undefined,
  };
}

/**
 * A place in the history is how many orders are older. It is counted from the oldest end, where nothing is ever added,
 * so that a new order does not shift the pages: Medusa refuses to be asked for what was ordered before a moment.
 * @param {ReadOrders} read
 * @param {string | null} place
 * @param {number} take
 * @returns {Promise<import('../adapter/look-through.js').Stretch<MedusaOrder>>}
 */
async function readStretch(read, place, take) {
  if (place === null) {
    const { orders, count } = await read({ order: '-created_at', limit: take, offset: 0 });
    return { ...stretch(orders, count), total: count };
  }
  const older = decodeOffset(place);
  const limit = Math.min(take, older);
  if (limit === 0) return { rows: [], more: false };
  const { orders } = await read({ order: 'created_at', limit, offset: older - limit });
  return stretch(orders.reverse(), older);
}

/** @param {MedusaOrder[]} orders newest first @param {number} count with all that are older */
function stretch(orders, count) {
  return {
    rows: orders.map((row, index) => ({ row, cursor: encodeOffset(count - 1 - index) })),
    more: orders.length < count,
  };
}

/** @param {MedusaOrder} order @param {string} text */
function orderContains({ custom_display_id, display_id, items }, text) {
  return containsText(
    [
      custom_display_id || String(display_id),
      ...items.flatMap(({ product_title, title, variant_sku }) => [product_title || title, variant_sku]),
    ],
    text,
  );
}
