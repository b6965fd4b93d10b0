import { ShopError } from '../contract.js';
import { allNodes } from './all-nodes.js';
import {
  requestReturnMutation,
  returnLinesQuery,
  returnOptionsQuery,
  returnsQuery,
} from './customer-queries.js';
import { askableId } from './global-id.js';
import { normalizeReturn, OTHER_REASON, REFUND } from './normalize-return.js';

/**
 * @typedef {import('../contract/returns.js').Return} Return
 * @typedef {import('../contract/returns.js').ReturnOptions} ReturnOptions
 * @typedef {import('../contract/returns.js').ReturnRequest} ReturnRequest
 * @typedef {import('../adapter/graphql-transport.js').Ask} Ask
 * @typedef {import('./shopify-types.js').OrderReturns} OrderReturns
 * @typedef {{quantity: number, lineItem: {id: string, suggestedReturnReasonDefinitions: {nodes: {id: string,
 *   name: string}[]} | null}}} Returnable
 * @typedef {import('./request-ledger.js').RequestLedger} RequestLedger
 */

/** Orders a request: Shopify prices a query by how much it could tell. */
const ORDERS_AT_ONCE = 4;

/** What the customer sends back. */
export class ReturnDesk {
  #ask;
  #words;
  #ledger;
  #writes;

  /**
   * @param {Ask} ask the Customer Account API
   * @param {import('./words.js').Words} words
   * @param {RequestLedger} ledger
   * @param {import('../adapter/write-queue.js').WriteQueue} writes
   */
  constructor(ask, words, ledger, writes) {
    this.#ask = ask;
    this.#words = words;
    this.#ledger = ledger;
    this.#writes = writes;
  }

  /** @param {string} orderId @param {AbortSignal} signal @returns {Promise<ReturnOptions>} */
  async options(orderId, signal) {
    const returnable = await this.#returnable(orderId, signal);
    const reasons = new Map(
      returnable
        .flatMap(({ lineItem }) => lineItem.suggestedReturnReasonDefinitions?.nodes ?? [])
        .map(({ id, name }) => [id, { id, label: name }]),
    );
    return {
      until: null,
      reasons: [...reasons.values(), { id: OTHER_REASON, label: this.#words.other_reason }],
      resolutions: [{ id: REFUND, label: this.#words.refund }],
      lines: returnable.map(({ quantity, lineItem }) => ({ line_id: lineItem.id, max_quantity: quantity })),
    };
  }

  /**
   * Shopify takes no idempotency key. So what is sent is written down on this device before, with the returns
   * that there were; what comes again with its key is first looked for among those that have come since.
   * @param {ReturnRequest} request
   * @param {AbortSignal} signal
   * @returns {Promise<{return: Return}>}
   */
  request(request, signal) {
    return this.#writes.run(async () => {
      const { key, order_id } = request;
      const { returns } = await this.#ofOrder(order_id, signal);
      const sent = await this.#ledger.read(key, signal);
      const done =
        returns.find(({ id }) => id === sent?.return_id) ?? (sent && arrived(returns, request, sent.before));
      if (done) return { return: done };
      await this.#check(request, signal);
      const before = returns.map(({ id }) => id);
      await this.#ledger.keep(key, { before }, signal);
      const return_id = await this.#send(request, signal);
      await this.#ledger.keep(key, { before, return_id }, signal);
      const after = await this.#ofOrder(order_id, signal);
      const made = after.returns.find(({ id }) => id === return_id);
      if (!made) throw new ShopError('invalid_answer', 'Shopify does not show the return that it has taken.');
      return { return: made };
    });
  }

  /**
   * @param {readonly string[]} orderIds
   * @param {AbortSignal} signal
   * @returns {Promise<{returns: Return[]}>}
   */
  async list(orderIds, signal) {
    const returns = [];
    // Without orders Shopify is asked all the same: who is not signed in has no returns, not none.
    for (let start = 0; start === 0 || start < orderIds.length; start += ORDERS_AT_ONCE) {
      const orders = await this.#read(orderIds.slice(start, start + ORDERS_AT_ONCE), signal);
      returns.push(...orders.filter((order) => order !== null).flatMap((order) => this.#normalize(order)));
    }
    return {
      returns: returns.sort((left, right) => Date.parse(right.requested_at) - Date.parse(left.requested_at)),
    };
  }

  /** @param {string} orderId @param {AbortSignal} signal @returns {Promise<{returns: Return[]}>} */
  async #ofOrder(orderId, signal) {
    const [order] = await this.#read([orderId], signal);
    if (!order) throw noSuchOrder(orderId);
    return { returns: this.#normalize(order) };
  }

  /**
   * @param {readonly string[]} orderIds
   * @param {AbortSignal} signal
   * @returns {Promise<(OrderReturns | null)[]>} `null` for what is not this customer's
   */
  async #read(orderIds, signal) {
    const ids = (orderIds.length > 0 ? orderIds : ['']).map((id) => askableId('Order', id));
    const orders = await this.#readAfter(ids, null, signal);
    return Promise.all(orders.map((order) => order && this.#whole(order, signal)));
  }

  /**
   * @param {readonly string[]} ids
   * @param {string | null} after
   * @param {AbortSignal} signal
   * @returns {Promise<(OrderReturns | null)[]>}
   */
  async #readAfter(ids, after, signal) {
    const variables = Object.fromEntries(ids.map((id, index) => [`id${index}`, id]));
    const answer = await this.#ask(returnsQuery(ids.length), { ...variables, after }, signal);
    return ids.map((_, index) => answer[`order${index}`]);
  }

  /**
   * All returns of an order, with all their lines.
   * @param {OrderReturns} order
   * @param {AbortSignal} signal
   */
  async #whole(order, signal) {
    const returns = await allNodes(order.returns, async (after) => {
      const [rest] = await this.#readAfter([order.id], after, signal);
      if (!rest) throw noSuchOrder(order.id);
      return rest.returns;
    });
    for (const each of returns) {
      const variables = { orderId: order.id, id: each.id };
      each.returnLineItems.nodes = await allNodes(each.returnLineItems, async (after) => {
        const answer = await this.#ask(returnLinesQuery, { ...variables, after }, signal);
        return answer.order.return.returnLineItems;
      });
    }
    return { ...order, returns: { ...order.returns, nodes: returns } };
  }

  /** @param {OrderReturns} order @returns {Return[]} */
  #normalize(order) {
    return order.returns.nodes.map((each) => normalizeReturn(each, order));
  }

  /** @param {string} orderId @param {AbortSignal} signal @returns {Promise<Returnable[]>} */
  async #returnable(orderId, signal) {
    const read = async (/** @type {string | null} */ after) => {
      const { order } = await this.#ask(
        returnOptionsQuery,
        { id: askableId('Order', orderId), after },
        signal,
      );
      if (!order) throw noSuchOrder(orderId);
      return order.returnInformation.returnableLineItems;
    };
    return allNodes(await read(null), read);
  }

  /** Shopify itself would take any reason. @param {ReturnRequest} request @param {AbortSignal} signal */
  async #check({ order_id, lines, resolution_id }, signal) {
    const options = await this.options(order_id, signal);
    const possible = lines.every(
      ({ line_id, quantity, reason_id }) =>
        options.lines.some((line) => line.line_id === line_id && line.max_quantity >= quantity) &&
        options.reasons.some(({ id }) => id === reason_id),
    );
    if (!possible || lines.length === 0 || resolution_id !== REFUND) {
      throw new ShopError(
        'refused',
        'Shopify does not take this back any more: look at what can be returned again.',
      );
    }
  }

  /**
   * @param {ReturnRequest} request
   * @param {AbortSignal} signal
   * @returns {Promise<string>} the id of the return
   */
  async #send({ order_id, lines }, signal) {
    const { orderRequestReturn } = await this.#ask(
      requestReturnMutation,
      {
        orderId: order_id,
        lines: lines.map(({ line_id, quantity, reason_id, comment }) => ({
          lineItemId: line_id,
          quantity,
          returnReasonDefinitionId: reason_id === OTHER_REASON ? null : reason_id,
          customerNote: comment || null,
        })),
      },
      signal,
    );
    const { return: made, userErrors } = orderRequestReturn;
    if (!made) throw new ShopError('refused', userErrors[0]?.message ?? 'Shopify has made no return of it.');
    return made.id;
  }
}

/**
 * The return of a request that was not answered: of the same goods, and not there before.
 * @param {readonly Return[]} returns
 * @param {ReturnRequest} request
 * @param {readonly string[]} before
 */
function arrived(returns, { lines }, before) {
  const goods = (/** @type {Return['lines']} */ list) =>
    JSON.stringify(list.map(({ line_id, quantity }) => [line_id, quantity]).sort());
  return returns.find((each) => !before.includes(each.id) && goods(each.lines) === goods(lines));
}

/** @param {string} orderId */
function noSuchOrder(orderId) {
  return new ShopError('not_found', `This customer has no order ${JSON.stringify(orderId)}.`);
}
