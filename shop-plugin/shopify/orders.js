import { containsText } from '../adapter/contains-text.js';
import { lookThrough } from '../adapter/look-through.js';
import { ShopError } from '../contract.js';
import { allNodes } from './all-nodes.js';
import { linesQuery, ordersQuery } from './customer-queries.js';
import { normalizeOrder } from './normalize-order.js';

/**
 * @typedef {import('../contract.js').Order} Order
 * @typedef {import('../contract.js').OrderQuery} OrderQuery
 * @typedef {import('../contract.js').OrderPage} OrderPage
 * @typedef {import('../adapter/graphql-transport.js').Ask} Ask
 * @typedef {import('./shopify-types.js').ShopifyOrder} ShopifyOrder
 */

/** Orders a request. Shopify prices a query by how much it could tell, and refuses what is too dear. */
const MOST_AT_ONCE = 8;

/** What the customer has ordered. */
export class OrderHistory {
  #ask;
  #words;
  #now;
  /** Fewer, once Shopify has found so many too dear. */
  #atOnce = MOST_AT_ONCE;

  /**
   * @param {Ask} ask the Customer Account API
   * @param {import('./words.js').Words} words
   * @param {() => number} [now] ms, of any clock
   */
  constructor(ask, words, now) {
    this.#ask = ask;
    this.#words = words;
    this.#now = now;
  }

  /**
   * Shopify cannot filter a customer's orders by what they contain nor by their state: they are looked
   * through here.
   * @param {OrderQuery} query
   * @param {AbortSignal} signal
   * @returns {Promise<OrderPage>}
   */
  async list(query, signal) {
    const text = query.text.trim();
    const picky = text !== '' || query.states.length > 0;
    const { rows, next_cursor } = await lookThrough(
      {
        read: (cursor) => this.#read(cursor, picky ? MOST_AT_ONCE : query.limit, signal),
        matches: (order) => matchesStates(order, query.states) && matchesText(order, text),
        now: this.#now,
      },
      query,
    );
    return { orders: rows, next_cursor };
  }

  /**
   * @param {string | null} cursor
   * @param {number} wanted
   * @param {AbortSignal} signal
   * @returns {Promise<import('../adapter/look-through.js').Stretch<Order>>}
   */
  async #read(cursor, wanted, signal) {
    const { edges, pageInfo } = await this.#ordersAfter(cursor, wanted, signal);
    const rows = [];
    for (const { cursor: place, node } of edges) {
      const nodes = await this.#allLines(node, signal);
      const order = normalizeOrder({ ...node, lineItems: { ...node.lineItems, nodes } }, this.#words);
      rows.push({ row: order, cursor: place });
    }
    return { rows, more: pageInfo.hasNextPage };
  }

  /**
   * @param {string | null} after
   * @param {number} wanted
   * @param {AbortSignal} signal
   * @returns {Promise<{edges: {cursor: string, node: ShopifyOrder}[], pageInfo: {hasNextPage: boolean}}>}
   */
  async #ordersAfter(after, wanted, signal) {
    const first = Math.min(wanted, this.#atOnce);
    try {
      return (await this.#ask(ordersQuery, { first, after }, signal)).customer.orders;
    } catch (error) {
      if (!isTooDear(error) || first === 1) throw error;
      this.#atOnce = Math.floor(first / 2);
      return this.#ordersAfter(after, wanted, signal);
    }
  }

  /** @param {ShopifyOrder} order @param {AbortSignal} signal */
  #allLines({ id, lineItems }, signal) {
    return allNodes(
      lineItems,
      async (after) => (await this.#ask(linesQuery, { id, after }, signal)).order.lineItems,
    );
  }
}

/** @param {unknown} error */
function isTooDear(error) {
  const cause = /** @type {any} */ (error instanceof ShopError ? error.cause : undefined);
  return cause?.extensions?.code === 'MAX_COST_EXCEEDED';
}

/** @param {Order} order @param {OrderQuery['states']} states */
function matchesStates({ state }, states) {
  return states.length === 0 || states.includes(state);
}

/** @param {Order} order @param {string} text */
function matchesText({ number, lines }, text) {
  return text === '' || containsText([number, ...lines.flatMap(({ title, sku }) => [title, sku])], text);
}
