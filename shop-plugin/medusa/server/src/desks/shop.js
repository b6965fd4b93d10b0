import { ContainerRegistrationKeys, MedusaError, Modules } from '@medusajs/framework/utils';
import { STAMGAST } from '../modules/stamgast/index.js';

/** How long a write waits for another one of the same customer. */
const PATIENCE_S = 10;

/** Medusa's container, as far as the desks need it. */
export class Shop {
  /** @param {any} container of a request or a subscriber */
  constructor(container) {
    this.container = container;
  }

  /** @returns {any} the module of this package */
  get stamgast() {
    return this.container.resolve(STAMGAST);
  }

  /** @returns {import('../modules/stamgast/options.js').Options} */
  get options() {
    return this.stamgast.options;
  }

  /**
   * @param {string} entity
   * @param {string[]} fields
   * @param {object} filters
   * @param {object} [more] of `query.graph`
   * @returns {Promise<any[]>}
   */
  async find(entity, fields, filters, more = {}) {
    const query = this.container.resolve(ContainerRegistrationKeys.QUERY);
    return (await query.graph({ entity, fields, filters, ...more })).data;
  }

  /**
   * Runs a workflow of Medusa's own, whose rules, links and events hold.
   * @param {(container: any) => any} workflow
   * @param {object} input
   * @returns {Promise<any>}
   */
  async run(workflow, input) {
    return (await workflow(this.container).run({ input })).result;
  }

  /**
   * Lets the writes of a customer happen one after the other, over all servers that share a locking provider.
   * @template T
   * @param {string} customerId
   * @param {() => Promise<T>} write
   * @returns {Promise<T>}
   */
  inTurn(customerId, write) {
    return this.container
      .resolve(Modules.LOCKING)
      .execute(`stamgast:${customerId}`, write, { timeout: PATIENCE_S });
  }

  /**
   * @param {string} id
   * @param {string} customerId
   * @param {string[]} fields
   * @returns {Promise<any>} the order, if it is this customer's
   */
  async ownOrder(id, customerId, fields) {
    const [order] = await this.find('order', ['id', 'customer_id', ...fields], {
      id,
      customer_id: customerId,
    });
    if (!order) throw notFound('order', id);
    return order;
  }
}

/** Nobody is signed in. */
export function signedOut() {
  return new MedusaError(MedusaError.Types.UNAUTHORIZED, 'Sign in first.');
}

/** @param {string} what @param {string} id */
export function notFound(what, id) {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${what} ${id} of this customer.`);
}

/** @param {string} words that the customer reads */
export function refusal(words) {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, words);
}
