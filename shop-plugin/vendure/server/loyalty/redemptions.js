import {
  EntityNotFoundError,
  isGraphQlErrorResult,
  Order,
  PromotionService,
  TransactionalConnection,
} from '@vendure/core';
import { IsNull, Like, Not, In } from 'typeorm';
import { daysLater } from '../../../server/calendar.js';
import { randomMark } from '../foundation/marks.js';
import { Refusal } from '../foundation/refusal.js';
import { say } from '../foundation/words.js';
import { STAMGAST_OPTIONS } from '../options.js';
import { provider } from '../nest/provider.js';
import { Ledger } from './ledger.js';
import { StamgastRedemption } from './redemption.js';
import { couponOf } from './reward-coupon.js';
import { tierOf } from '../../../server/points/tier.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../options.js').RewardOption} RewardOption */

const CODE_LENGTH = 10;
const VALID_DAYS = 90;
const UNDO_MINUTES = 30;
const MINUTE_MS = 60_000;
/** Orders in these states have not used their coupons, and may lose them. */
const UNUSED_STATES = Object.freeze(['Created', 'Draft', 'AddingItems', 'Cancelled']);

/** Points turned into coupons, and back. Its writes expect that nobody else writes for the customer meanwhile. */
export class Redemptions {
  /** @param {any} connection @param {any} promotions of Vendure @param {Ledger} ledger @param {import('../options.js').Options} options */
  constructor(connection, promotions, ledger, { loyalty }) {
    this.connection = connection;
    this.promotions = promotions;
    this.ledger = ledger;
    this.programme = /** @type {import('../options.js').LoyaltyOptions} */ (loyalty);
  }

  /** @param {any} ctx @param {Customer} customer @returns {Promise<Map<string, number>>} those that were not undone */
  async countByReward(ctx, { id }) {
    const counts = new Map();
    const kept = { customerId: id, undoneAt: IsNull() };
    for (const { rewardId } of await this.#repository(ctx).findBy(kept))
      counts.set(rewardId, (counts.get(rewardId) ?? 0) + 1);
    return counts;
  }

  /** @param {any} ctx @param {Customer} customer @param {string} reward_id */
  async redeem(ctx, customer, reward_id) {
    const reward = (this.programme.rewards ?? []).find(({ id }) => id === reward_id);
    if (!reward) throw new EntityNotFoundError('StamgastReward', reward_id);
    const at = new Date();
    await this.#refuseWhatCannotBeHad(ctx, customer, reward, at);
    const endsAt = daysLater(at, reward.valid_days ?? VALID_DAYS);
    const code = randomMark(CODE_LENGTH);
    const undo_minutes = this.programme.undo_minutes ?? UNDO_MINUTES;
    const redemption = await this.#repository(ctx).save({
      customerId: customer.id,
      rewardId: reward.id,
      promotionId: await this.#createCoupon(ctx, customer, reward, { code, endsAt }),
      code,
      at,
      endsAt,
      undoUntil: undo_minutes > 0 ? new Date(at.getTime() + undo_minutes * MINUTE_MS) : null,
    });
    await this.ledger.write(ctx, {
      customerId: customer.id,
      cause: `redemption/${redemption.id}`,
      kind: 'redeemed',
      points: -reward.points_price,
      at,
      rewardId: reward.id,
    });
    return tellRedemption(redemption);
  }

  /**
   * Undoing what has been undone is no error.
   * @param {any} ctx @param {Customer} customer @param {string | number} id
   */
  async undo(ctx, customer, id) {
    const redemption = await this.#repository(ctx).findOneBy({ id, customerId: customer.id });
    if (!redemption) throw new EntityNotFoundError('StamgastRedemption', id);
    if (redemption.undoneAt) return;
    const at = new Date();
    if (!redemption.undoUntil || redemption.undoUntil <= at)
      throw new Refusal('It is too late to give this reward back.');
    // Vendure holds the row of a promotion while an order with it is being paid: who ends it first waits for that order,
    // and sees it. A refusal takes the end back.
    await this.promotions.softDeletePromotion(ctx, redemption.promotionId);
    if (await this.#isUsed(ctx, redemption.code))
      throw new Refusal('The coupon of this reward has been used.');
    await this.#repository(ctx).update(redemption.id, { undoneAt: at });
    const spent = await this.ledger.find(ctx, `redemption/${redemption.id}`);
    await this.ledger.write(ctx, {
      customerId: customer.id,
      cause: `undone/${redemption.id}`,
      kind: 'reversed',
      points: -spent.points,
      at,
      ofEntryId: spent.id,
      rewardId: redemption.rewardId,
    });
  }

  /** @param {any} ctx @param {Customer} customer @param {RewardOption} reward @param {Date} now */
  async #refuseWhatCannotBeHad(ctx, customer, reward, now) {
    const {
      starts_at,
      ends_at,
      in_stock = true,
      max_per_customer = Infinity,
      tier_id,
      points_price,
    } = reward;
    if (!in_stock) throw new Refusal('This reward is out of stock.');
    if (starts_at && new Date(starts_at) > now) throw new Refusal('This reward cannot be had yet.');
    if (ends_at && new Date(ends_at) <= now) throw new Refusal('This reward cannot be had any more.');
    const had = (await this.countByReward(ctx, customer)).get(reward.id) ?? 0;
    if (had >= max_per_customer) throw new Refusal('You have had this reward already.');
    const { spendable, earnings } = await this.ledger.book(ctx, customer.id, now);
    if (tier_id && !this.#reaches(tier_id, earnings, now))
      throw new Refusal('This reward is for a higher tier than yours.');
    if (spendable < points_price) throw new Refusal(`${points_price - spendable} points are missing.`);
  }

  /** @param {string} tier_id @param {readonly {at: Date, points: number}[]} earnings @param {Date} now */
  #reaches(tier_id, earnings, now) {
    const { tiers = [], tier_window = { kind: 'lifetime' } } = this.programme;
    const wanted = tiers.find(({ id }) => id === tier_id);
    const current = tierOf(tiers, tier_window, earnings, now);
    return wanted !== undefined && current !== undefined && current.threshold >= wanted.threshold;
  }

  /**
   * @param {any} ctx
   * @param {Customer} customer
   * @param {RewardOption} reward
   * @param {{code: string, endsAt: Date}} validity
   * @returns {Promise<string | number>} the id of the promotion
   */
  async #createCoupon(ctx, customer, reward, { code, endsAt }) {
    const { pricesIncludeTax, defaultLanguageCode: languageCode } = ctx.channel;
    const title = say(reward.title, { languageCode });
    const of = { title, code, endsAt, customerId: customer.id, pricesIncludeTax, languageCode };
    const promotion = await this.promotions.createPromotion(ctx, couponOf(reward, of));
    if (isGraphQlErrorResult(promotion)) throw new Refusal(promotion.message);
    return promotion.id;
  }

  /** @param {any} ctx @param {string} code @returns {Promise<boolean>} whether an order is being paid or was placed with it */
  async #isUsed(ctx, code) {
    const orders = await this.connection.getRepository(ctx, Order).find({
      select: ['id', 'couponCodes'],
      where: { couponCodes: Like(`%${code}%`), state: Not(In([...UNUSED_STATES])) },
    });
    return orders.length > 0;
  }

  /** @param {any} ctx */
  #repository(ctx) {
    return this.connection.getRepository(ctx, StamgastRedemption);
  }
}
provider(Redemptions, [TransactionalConnection, PromotionService, Ledger, STAMGAST_OPTIONS]);

/** @param {any} redemption */
function tellRedemption({ id, rewardId, at, undoUntil, code, endsAt }) {
  return {
    id,
    reward_id: rewardId,
    at,
    undo_until: undoUntil ?? undefined,
    voucher: { code, ends_at: endsAt },
  };
}
