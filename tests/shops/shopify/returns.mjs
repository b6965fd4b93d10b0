import { connection } from './connection.mjs';

/** Orders that have been sent, at least in part, can be returned. */
const RETURNABLE = new Set(['FULFILLED', 'PARTIALLY_FULFILLED']);

/** A return in these states takes nothing away from what can still be returned. */
const GIVEN_UP = new Set(['DECLINED', 'CANCELED']);

const REASONS = ['Too large', 'Damaged', 'Not as described'].map((name, index) => ({
  id: `gid://shopify/ReturnReasonDefinition/${index + 1}`,
  handle: name.toLowerCase().replaceAll(' ', '-'),
  name,
  deleted: false,
}));

/** The returns of all orders, and what can still be sent back. */
export class ReturnBook {
  /** @type {any[]} */
  #returns = [];
  #now;

  /** @param {() => number} now ms since 1970 */
  constructor(now) {
    this.#now = now;
  }

  /** The fields of an order that are about returns. @param {any} order */
  fieldsOf(order) {
    return {
      returns: (args) => connection(this.#of(order), args),
      return: ({ id }) => this.#of(order).find((each) => each.id === id) ?? null,
      returnInformation: () => ({
        hasReturnPromise: false,
        returnableLineItems: (args) => connection(this.#returnable(order), args),
      }),
    };
  }

  /**
   * @param {any} order
   * @param {{lineItemId: string, quantity: number, returnReasonDefinitionId?: string | null}[]} requested
   */
  request(order, requested) {
    const returnable = this.#returnable(order);
    for (const [index, { lineItemId, quantity, returnReasonDefinitionId: reason }] of requested.entries()) {
      const field = ['requestedLineItems', String(index)];
      const line = returnable.find(({ lineItem }) => lineItem.id === lineItemId);
      if (!line || quantity > line.quantity || quantity < 1) {
        const userErrors = [
          { code: 'INVALID', field, message: 'This quantity cannot be returned any more.' },
        ];
        return { return: null, userErrors };
      }
      if (reason && !REASONS.some(({ id }) => id === reason)) {
        return {
          return: null,
          userErrors: [{ code: 'NOT_FOUND', field, message: 'There is no such reason.' }],
        };
      }
    }
    const made = this.#create(order, requested);
    this.#returns.unshift(made);
    return { return: made, userErrors: [] };
  }

  /** What the shop does with a return. @param {string} id @param {object} change */
  change(id, change) {
    Object.assign(this.#find(id), { updatedAt: new Date(this.#now()).toISOString(), ...change });
  }

  /** @param {any} order */
  #of(order) {
    return this.#returns.filter(({ orderId }) => orderId === order.id);
  }

  /** @param {string} id */
  #find(id) {
    return this.#returns.find((each) => each.id === id);
  }

  /** @param {any} order */
  #returnable(order) {
    if (!RETURNABLE.has(order.fulfillmentStatus) || order.financialStatus === 'REFUNDED') return [];
    const gone = (line) =>
      this.#of(order)
        .filter(({ status }) => !GIVEN_UP.has(status))
        .flatMap(({ lines }) => lines)
        .filter(({ lineItem }) => lineItem.id === line.id)
        .reduce((sum, { quantity }) => sum + quantity, 0);
    return order.lines
      .map((line) => ({
        id: line.id,
        quantity: line.quantity - gone(line),
        lineItem: { ...line, suggestedReturnReasonDefinitions: (args) => connection(REASONS, args) },
      }))
      .filter(({ quantity }) => quantity > 0);
  }

  /** @param {any} order @param {any[]} requested */
  #create(order, requested) {
    const number = this.#returns.length + 1;
    const lines = requested.map(({ lineItemId, quantity, returnReasonDefinitionId }, index) => ({
      __typename: 'ReturnLineItem',
      id: `gid://shopify/ReturnLineItem/${number}${index}`,
      quantity,
      lineItem: order.lines.find(({ id }) => id === lineItemId),
      returnReasonDefinition: REASONS.find(({ id }) => id === returnReasonDefinitionId) ?? null,
      returnReason: 'OTHER',
    }));
    return {
      __typename: 'Return',
      id: `gid://shopify/Return/${number}`,
      orderId: order.id,
      name: `${order.name}-R${number}`,
      status: 'REQUESTED',
      createdAt: new Date(this.#now()).toISOString(),
      updatedAt: null,
      closedAt: null,
      decline: null,
      lines,
      labels: [],
      returnLineItems: (args) => connection(lines, args),
      reverseDeliveries(args) {
        const deliveries = this.labels.map((publicFileUrl, index) => ({
          id: `gid://shopify/ReverseDelivery/${number}${index}`,
          deliverable: { __typename: 'ReverseDeliveryShippingDeliverable', label: { publicFileUrl } },
        }));
        return connection(deliveries, args);
      },
    };
  }
}
