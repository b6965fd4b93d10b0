import { TransactionalConnection } from '@vendure/core';
import { Deeds } from '../foundation/deeds.js';
import { Goods } from '../foundation/goods.js';
import { thingName } from '../foundation/things.js';
import { provider } from '../nest/provider.js';
import { StamgastReminder } from './reminder.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../../../contract/reminders.js').ReminderChange} ReminderChange */

/** `contract/reminders.js`: only what is snoozed or muted is kept. */
export class RemindersDesk {
  /** @param {any} connection @param {Deeds} deeds @param {Goods} goods */
  constructor(connection, deeds, goods) {
    this.connection = connection;
    this.deeds = deeds;
    this.goods = goods;
  }

  /** @param {any} ctx @param {Customer} customer */
  async list(ctx, customer) {
    const repository = this.connection.getRepository(ctx, StamgastReminder);
    const rows = await repository.find({
      where: { customerId: customer.id },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return { reminders: rows.map(tellReminder) };
  }

  /** @param {any} ctx @param {Customer} customer @param {ReminderChange} change */
  async set(ctx, customer, { key, product_id, variant_id, snoozed_until, muted }) {
    return this.deeds.once(ctx, customer, { key, kind: 'reminder' }, async (turn) => {
      const repository = this.connection.getRepository(turn, StamgastReminder);
      const own = { customerId: customer.id, thing: thingName(product_id, variant_id) };
      const kept = await repository.findOneBy(own);
      if (!muted && !snoozed_until) {
        await repository.delete(own);
        return { reminder: null };
      }
      // What was kept may be about something that is not sold any more; only what is new has to be known.
      if (!kept) await this.goods.product(turn, product_id);
      const row = {
        ...(kept && { id: kept.id }),
        ...own,
        ...{ productId: product_id, variantId: variant_id ?? null, muted },
        snoozedUntil: snoozed_until ? new Date(snoozed_until) : null,
      };
      return { reminder: tellReminder(await repository.save(row)) };
    });
  }
}
provider(RemindersDesk, [TransactionalConnection, Deeds, Goods]);

/** @param {any} row */
function tellReminder({ productId, variantId, snoozedUntil, muted }) {
  return { product_id: productId, variant_id: variantId, snoozed_until: snoozedUntil, muted };
}
