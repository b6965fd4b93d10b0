import { containsText } from '../adapter/contains-text.js';
import { lookThrough } from '../adapter/look-through.js';
import { decodePlace, encodePlace, placeAfter } from '../adapter/time-cursor.js';
import { ShopError } from '../contract.js';
import { listOptions } from './list-options.js';
import { normalizeOrder } from './normalize.js';
import { withFacts } from './normalize-server.js';
import { stateFilter } from './order-state.js';
import { ordersQuery } from './queries.js';
import { orderFacts, orderFactsQuery } from './server-queries.js';

/**
 * @typedef {import('../contract.js').OrderQuery} OrderQuery
 * @typedef {import('../contract.js').OrderPage} OrderPage
 * @typedef {import('./vendure-types.js').VendureOrder} VendureOrder
 * @typedef {import('./vendure-types.js').Links} Links
 * @typedef {import('../adapter/graphql-transport.js').Ask} Ask
 * @typedef {{order: VendureOrder, pricesIncludeTax: boolean}} Row
 */

/** The most that Vendure lists at once. */
const LIST_LIMIT = 100;

/**
 * Vendure filters by state, but it cannot search titles: for a text, the orders are looked through here. What Stamgast's
 * plugin adds comes along; of orders that are looked through, only of those that are found.
 * @param {Ask} ask
 * @param {{links: Links, hasServer: boolean}} shop
 * @param {OrderQuery} query
 * @param {AbortSignal} signal
 * @param {() => number} [now] ms, of any clock
 * @returns {Promise<OrderPage>}
 */
export async function listOrders(ask, { links, hasServer }, query, signal, now) {
  const filter = stateFilter(query.states);
  if (filter === 'none') return { orders: [], next_cursor: null, total_count: 0 };
  const text = query.text.trim();
  const wanted = { take: text ? LIST_LIMIT : query.limit, state: filter === 'all' ? undefined : filter };
  const listed = ordersQuery(hasServer && !text ? orderFacts : '');
  const read = (/** @type {string | null} */ cursor) => readOrders(ask, listed, cursor, wanted, signal);
  const { rows, next_cursor, total } = await lookThrough(
    {
      read,
      matches: ({ order }) => !text || containsText(searchedTexts(order), text),
      now,
    },
    query,
  );
  const factsOf = hasServer && text ? await readFacts(ask, rows, signal) : factsInside;
  return {
    orders: rows.map(({ order, pricesIncludeTax }) =>
      withFacts(normalizeOrder(order, { pricesIncludeTax, links }), factsOf(order)),
    ),
    next_cursor,
    total_count: query.cursor === null && !text ? total : undefined,
  };
}

/** @param {VendureOrder} order */
const factsInside = ({ stamgast }) => stamgast;

/**
 * @param {Ask} ask @param {Row[]} rows @param {AbortSignal} signal
 * @returns {Promise<typeof factsInside>}
 */
async function readFacts(ask, rows, signal) {
  if (rows.length === 0) return factsInside;
  const options = { filter: { id: { in: rows.map(({ order }) => order.id) } }, take: rows.length };
  const { activeCustomer } = await ask(orderFactsQuery, { options }, signal);
  /** @type {VendureOrder[]} */
  const items = activeCustomer?.orders.items ?? [];
  return ({ id }) => items.find((item) => item.id === id)?.stamgast;
}

/** @param {VendureOrder} order */
function searchedTexts({ code, lines }) {
  return [code, ...lines.flatMap(({ productVariant }) => [productVariant.name, productVariant.sku])];
}

/**
 * @param {Ask} ask
 * @param {string} listed the query
 * @param {string | null} cursor
 * @param {Parameters<typeof listOptions>[1]} wanted
 * @param {AbortSignal} signal
 * @returns {Promise<import('../adapter/look-through.js').Stretch<Row>>}
 */
async function readOrders(ask, listed, cursor, wanted, signal) {
  const start = cursor === null ? null : decodePlace(cursor);
  const { activeCustomer, activeChannel } = await ask(
    listed,
    { options: listOptions(start, wanted) },
    signal,
  );
  if (!activeCustomer) throw new ShopError('signed_out', 'Nobody is signed in to Vendure.');
  /** @type {{items: VendureOrder[], totalItems: number}} */
  const { items, totalItems } = activeCustomer.orders;
  const { pricesIncludeTax } = activeChannel;
  let place = start;
  const rows = items.map((order) => {
    place = placeAfter(place, order.orderPlacedAt);
    return { row: { order, pricesIncludeTax }, cursor: encodePlace(place) };
  });
  return { rows, more: (start?.seen ?? 0) + items.length < totalItems, total: totalItems };
}
