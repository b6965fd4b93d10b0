import { MedusaService } from '@medusajs/framework/utils';
import { Favourite } from './models/favourite.js';
import { PointsEntry } from './models/points-entry.js';
import { Redemption } from './models/redemption.js';
import { ReturnRequest } from './models/return-request.js';
import { readOptions } from './options.js';

/** What Stamgast keeps in the shop's database, and what the merchant decided. */
export class StamgastService extends MedusaService({ Favourite, PointsEntry, Redemption, ReturnRequest }) {
  /** @param {object} container @param {object} options of the plugin, as in medusa-config */
  constructor(container, options) {
    super(container, options);
    /** @type {import('./options.js').Options} */
    this.options = readOptions(options);
  }
}
