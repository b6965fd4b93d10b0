import { EntityNotFoundError, Product, TransactionalConnection, UserInputError } from '@vendure/core';
import { provider } from '../nest/provider.js';
import { StamgastRelation } from './relation.js';

/** @typedef {import('../foundation/customers.js').Id} Id */

/** Those of RelationKind in `contract/catalogue.js`. @type {readonly string[]} */
const RELATION_KINDS = Object.freeze(['complementary', 'accessory', 'also_bought', 'substitute']);
const STRONGEST = 1000;

/** The staff's side of recommendations, in the Admin API. */
export class RelationsDesk {
  /** @param {any} connection */
  constructor(connection) {
    this.connection = connection;
  }

  /** @param {any} ctx @param {{from: Id}} query */
  async list(ctx, { from }) {
    const rows = await this.connection.getRepository(ctx, StamgastRelation).findBy({ fromId: from });
    return rows.map(tellRelation);
  }

  /** Absolute: a weight of 0 takes the relation away. @param {any} ctx @param {{from: Id, to: Id, kind: string, weight: number}} relation */
  async set(ctx, { from, to, kind, weight }) {
    if (!RELATION_KINDS.includes(kind))
      throw new UserInputError(`A relation is ${RELATION_KINDS.join(', ')}.`);
    if (weight < 0 || weight > STRONGEST) throw new UserInputError(`A weight is 0 to ${STRONGEST}.`);
    const repository = this.connection.getRepository(ctx, StamgastRelation);
    const own = { fromId: from, toId: to, kind };
    if (weight === 0) await repository.delete(own);
    else {
      for (const id of [from, to]) {
        if (!(await this.connection.getRepository(ctx, Product).existsBy({ id })))
          throw new EntityNotFoundError('Product', id);
      }
      const kept = await repository.findOneBy(own);
      await repository.save({ ...(kept && { id: kept.id }), ...own, weight });
    }
    return this.list(ctx, { from });
  }
}
provider(RelationsDesk, [TransactionalConnection]);

/** @param {any} row */
function tellRelation({ fromId, toId, kind, weight }) {
  return { from: fromId, to: toId, kind, weight };
}
