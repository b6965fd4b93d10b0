import { HistoryService } from '@vendure/core';
import { provider } from '../nest/provider.js';

/** What the shop's staff reads in the history of an order, and its customer does not. */
export class StaffNotes {
  /** @param {any} history of Vendure */
  constructor(history) {
    this.history = history;
  }

  /** @param {any} ctx @param {any} order @param {string} note */
  async write(ctx, order, note) {
    await this.history.createHistoryEntryForOrder(
      { ctx, orderId: order.id, type: 'ORDER_NOTE', data: { note } },
      false,
    );
  }
}
provider(StaffNotes, [HistoryService]);
