import { Deeds } from '../foundation/deeds.js';
import { say } from '../foundation/words.js';
import { STAMGAST_OPTIONS } from '../options.js';
import { provider } from '../nest/provider.js';
import { Ledger, tellEntry } from './ledger.js';
import { Redemptions } from './redemptions.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */

/** `contract/loyalty.js`: the ledger, the programme around it, and rewards. */
export class LoyaltyDesk {
  /** @param {Deeds} deeds @param {Ledger} ledger @param {Redemptions} redemptions @param {import('../options.js').Options} options */
  constructor(deeds, ledger, redemptions, { loyalty }) {
    this.deeds = deeds;
    this.ledger = ledger;
    this.redemptions = redemptions;
    this.programme = /** @type {import('../options.js').LoyaltyOptions} */ (loyalty);
  }

  /** @param {any} ctx @param {Customer} customer */
  async get(ctx, customer) {
    const {
      points_name,
      points_name_one,
      currency,
      earn_rule,
      tiers = [],
      tier_window,
      stamp_cards = [],
      rewards,
    } = this.programme;
    const had = await this.redemptions.countByReward(ctx, customer);
    return {
      points_name: points_name && say(points_name, ctx),
      points_name_one: points_name_one && say(points_name_one, ctx),
      currency: currency ?? ctx.channel.defaultCurrencyCode,
      entries: await this.#tellEntries(ctx, customer),
      tiers: tiers.map(({ name, benefits = [], ...tier }) => ({
        ...tier,
        name: say(name, ctx),
        benefits: benefits.map((benefit) => say(benefit, ctx)),
      })),
      tier_window: tier_window ?? { kind: 'lifetime' },
      stamp_cards: stamp_cards.map(({ title, text, reward_title, ...card }) => ({
        ...card,
        title: say(title, ctx),
        text: text && say(text, ctx),
        reward_title: say(reward_title, ctx),
      })),
      rewards: (rewards ?? []).map(({ title, text, ...reward }) => ({
        ...reward,
        title: say(title, ctx),
        text: text && say(text, ctx),
        redeemed_count: had.get(reward.id) ?? 0,
      })),
      earn_rule: {
        ...earn_rule,
        campaigns: (earn_rule.campaigns ?? []).map(({ title, ...campaign }) => ({
          ...campaign,
          title: say(title, ctx),
        })),
      },
    };
  }

  /** @param {any} ctx @param {Customer} customer @param {{key: string, reward_id: string}} change */
  async redeem(ctx, customer, { key, reward_id }) {
    const redemption = await this.deeds.once(ctx, customer, { key, kind: 'redeem' }, (turn) =>
      this.redemptions.redeem(turn, customer, reward_id),
    );
    return { redemption, entries: await this.#tellEntries(ctx, customer) };
  }

  /** @param {any} ctx @param {Customer} customer @param {{key: string, redemption_id: string}} change */
  async undo(ctx, customer, { key, redemption_id }) {
    await this.deeds.once(ctx, customer, { key, kind: 'undo' }, async (turn) => {
      await this.redemptions.undo(turn, customer, redemption_id);
      return null;
    });
    return { entries: await this.#tellEntries(ctx, customer) };
  }

  /** @param {any} ctx @param {Customer} customer */
  async #tellEntries(ctx, customer) {
    return (await this.ledger.entries(ctx, customer.id)).map(tellEntry);
  }
}
provider(LoyaltyDesk, [Deeds, Ledger, Redemptions, STAMGAST_OPTIONS]);
