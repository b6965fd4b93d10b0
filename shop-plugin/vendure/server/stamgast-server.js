import { PluginCommonModule, VendurePlugin } from '@vendure/core';
import { gql } from 'graphql-tag';
import { StamgastConsent } from './communication/consent.js';
import { StamgastAccount } from './foundation/account.js';
import { Customers } from './foundation/customers.js';
import { StamgastDeed } from './foundation/deed.js';
import { Deeds } from './foundation/deeds.js';
import { GoodsGone } from './foundation/goods-gone.js';
import { Goods } from './foundation/goods.js';
import { Parcels } from './foundation/parcels.js';
import { StaffNotes } from './foundation/staff-notes.js';
import { StamgastFavourite } from './favourites/favourite.js';
import { StamgastInvoice, StamgastInvoiceSeries } from './invoices/invoice.js';
import { Invoices } from './invoices/invoices.js';
import { StamgastLetter } from './letters/letter.js';
import { Letters } from './letters/letters.js';
import { StamgastPointsEntry } from './loyalty/points-entry.js';
import { StamgastRedemption } from './loyalty/redemption.js';
import { oneCustomer, oneFree } from './loyalty/reward-coupon.js';
import { nightlyTask } from './nightly-task.js';
import { checkedOptions, STAMGAST_OPTIONS } from './options.js';
import { partsOf } from './parts.js';
import { StamgastDismissal } from './recommendations/dismissal.js';
import { StamgastRelation } from './recommendations/relation.js';
import { StamgastReminder } from './reminders/reminder.js';
import { StamgastReturn } from './returns/return.js';
import { StamgastReview } from './reviews/review.js';
import { StamgastSurveyAnswer } from './survey/survey-answer.js';
import { WithdrawalRight } from './withdrawal/right.js';
import { StamgastWithdrawal } from './withdrawal/withdrawal.js';

/** @typedef {import('./options.js').Options} Options */

/** All of them, whatever is switched on: one migration, and nothing is lost when a part is switched off for a while. */
const ENTITIES = [
  ...[StamgastAccount, StamgastDeed, StamgastLetter, StamgastFavourite, StamgastPointsEntry],
  ...[StamgastRedemption, StamgastReturn, StamgastWithdrawal, StamgastReview, StamgastInvoice],
  ...[StamgastInvoiceSeries, StamgastRelation, StamgastDismissal, StamgastReminder],
  ...[StamgastConsent, StamgastSurveyAnswer],
];

/** What more than one part needs. */
const FOUNDATION = [
  ...[Customers, Deeds, Goods, GoodsGone, Parcels, StaffNotes, Letters, WithdrawalRight, Invoices],
];

const SHARED_SCHEMA = 'type StamgastFieldProblem { field: String! message: String! }';

/** The server's half of Stamgast: `plugins: [StamgastServer.init({favourites: true, …})]`. */
export class StamgastServer {
  /** @param {Options} options @returns {Function} a plugin for Vendure's configuration */
  static init(options) {
    const checked = checkedOptions(options);
    const parts = partsOf(checked);
    const capabilities = parts.flatMap((part) => part.capabilities(checked));
    class ConfiguredStamgast extends StamgastServer {}
    VendurePlugin({
      imports: [PluginCommonModule],
      compatibility: '^3.7.0',
      entities: ENTITIES,
      providers: [
        { provide: STAMGAST_OPTIONS, useValue: checked },
        ...FOUNDATION,
        ...parts.flatMap(({ providers }) => providers),
      ],
      controllers: parts.flatMap(({ controllers = [] }) => controllers),
      configuration: (/** @type {any} */ config) => configured(config, checked),
      shopApiExtensions: {
        schema: gql(
          [capabilitySchema(capabilities), SHARED_SCHEMA, ...parts.map(({ schema }) => schema)].join('\n'),
        ),
        resolvers: parts.flatMap(({ resolvers }) => resolvers),
      },
      adminApiExtensions: {
        schema: gql(parts.map(({ staffSchema = '' }) => staffSchema).join('\n')),
        resolvers: parts.flatMap(({ staffResolvers = [] }) => staffResolvers),
      },
    })(ConfiguredStamgast);
    return ConfiguredStamgast;
  }
}

/**
 * By this type the page finds out, in one question that a stock Vendure answers too, what the server can do. GraphQL
 * has no dots in names: `loyalty.redeem` is `loyalty__redeem`.
 * @param {readonly string[]} capabilities
 */
function capabilitySchema(capabilities) {
  const values = ['orders', ...capabilities].map((name) => name.replace('.', '__'));
  return `enum StamgastCapability { ${values.join(' ')} }`;
}

/** @param {any} config of Vendure @param {Options} options */
function configured(config, options) {
  const { promotionOptions, schedulerOptions } = config;
  promotionOptions.promotionConditions = [...promotionOptions.promotionConditions, oneCustomer];
  promotionOptions.promotionActions = [...promotionOptions.promotionActions, oneFree];
  schedulerOptions.tasks = [...(schedulerOptions.tasks ?? []), nightlyTask(options)];
  return config;
}
