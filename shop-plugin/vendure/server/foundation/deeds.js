import { TransactionalConnection } from '@vendure/core';
import { LessThan } from 'typeorm';
import { provider } from '../nest/provider.js';
import { StamgastAccount } from './account.js';
import { StamgastDeed } from './deed.js';
import { Refusal } from './refusal.js';
import { Turns } from './turns.js';

/** @typedef {import('./customers.js').Customer} Customer */
/** @typedef {{key: string, kind: string}} DeedName `kind` is what is done: a key is good for one kind only */

const LONGEST_KEY = 200;

/** @param {string} key of a customer's request @throws {Refusal} */
export function assertKey(key) {
  if (key === '' || key.length > LONGEST_KEY) throw new Refusal('The key has 1 to 200 characters.');
}

/**
 * Every write of a customer, once per key: in one transaction what is done and that it was done. A copy of the same
 * request is answered as the first one was, whether it comes later or at the same time: copies in this process wait
 * for their turn, those in another for the customer's row, and a unique constraint stands behind both.
 */
export class Deeds {
  /** @param {any} connection */
  constructor(connection) {
    this.connection = connection;
    this.turns = new Turns();
  }

  /**
   * @template T
   * @param {any} ctx
   * @param {Customer} customer
   * @param {DeedName} name
   * @param {(ctx: any) => Promise<T>} act what is done, in the transaction of the context that it is given; answers
   *   plain JSON
   * @returns {Promise<T>}
   */
  async once(ctx, customer, { key, kind }, act) {
    assertKey(key);
    return this.alone(ctx, customer, async (turn) => {
      const repository = this.connection.getRepository(turn, StamgastDeed);
      const done = await repository.findOne({ where: { customerId: customer.id, key } });
      if (done && done.kind !== kind) throw new Refusal('The key was used for something else before.');
      if (done) return done.answer;
      const answer = await act(turn);
      await repository.insert({ customerId: customer.id, key, kind, answer });
      // As a copy would read it: times are text, and what is undefined is gone.
      return JSON.parse(JSON.stringify(answer));
    });
  }

  /**
   * Nobody else writes for this customer meanwhile.
   * @template T
   * @param {any} ctx
   * @param {{id: import('./customers.js').Id}} customer
   * @param {(ctx: any) => Promise<T>} act in a transaction of its own, or in that of the context if it has one
   * @returns {Promise<T>}
   */
  async alone(ctx, customer, act) {
    return this.turns.take(String(customer.id), async () => {
      await this.#openAccount(customer);
      return this.connection.withTransaction(ctx, async (/** @type {any} */ turn) => {
        await this.hold(turn, customer);
        return act(turn);
      });
    });
  }

  /**
   * Holds the customer's row until the transaction of the context ends.
   * @param {any} ctx
   * @param {{id: import('./customers.js').Id}} customer
   */
  async hold(ctx, { id }) {
    const accounts = this.connection.getRepository(ctx, StamgastAccount);
    await accounts.increment({ customerId: id }, 'turns', 1);
  }

  /**
   * Two requests may try at the same time; the constraint lets one of them through, and that is enough.
   * @param {{id: import('./customers.js').Id}} customer
   */
  async #openAccount({ id: customerId }) {
    const accounts = this.connection.getRepository(StamgastAccount);
    if (await accounts.existsBy({ customerId })) return;
    await accounts.insert({ customerId }).catch(async (/** @type {unknown} */ reason) => {
      if (!(await accounts.existsBy({ customerId }))) throw reason;
    });
  }

  /**
   * Keys are remembered for at least 30 days by the contract.
   * @param {any} ctx
   * @param {Date} before
   */
  async forget(ctx, before) {
    await this.connection.getRepository(ctx, StamgastDeed).delete({ createdAt: LessThan(before) });
  }
}
provider(Deeds, [TransactionalConnection]);
