import { customerResolver } from '../nest/resolver.js';
import { Accrual } from './accrual.js';
import { Expiry } from './expiry.js';
import { Ledger } from './ledger.js';
import { LoyaltyDesk } from './loyalty-desk.js';
import { Redemptions } from './redemptions.js';

/** @type {import('../parts.js').Part} */
export const LOYALTY = {
  option: 'loyalty',
  capabilities: ({ loyalty }) => [
    'loyalty',
    ...when(Boolean(loyalty?.rewards?.length), 'loyalty.redeem'),
    ...when(Boolean(loyalty?.rewards?.length) && loyalty?.undo_minutes !== 0, 'loyalty.undo'),
  ],
  schema: `
    type StamgastPointsEntry {
      id: ID!
      kind: String!
      points: Int!
      at: DateTime!
      available_at: DateTime
      expires_at: DateTime
      of_entry_id: ID
      order_id: ID
      order_number: String
      reward_id: String
      note: String
    }
    type StamgastTier {
      id: String!
      name: String!
      threshold: Int!
      benefits: [String!]!
      multiplier_per_mille: Int
    }
    type StamgastTierWindow { kind: String! months: Int further_years: Int }
    type StamgastStampCard {
      id: String!
      title: String!
      text: String
      slots: Int!
      basis: String!
      product_ids: [ID!]
      min_order: Int
      valid_months: Int
      starts_at: DateTime
      ends_at: DateTime
      reward_id: String
      reward_title: String!
    }
    type StamgastReward {
      id: String!
      title: String!
      text: String
      image_url: String
      points_price: Int!
      kind: String!
      amount: Int
      percent_per_mille: Int
      product_id: ID
      min_order: Int
      max_per_customer: Int
      redeemed_count: Int!
      in_stock: Boolean
      tier_id: String
      starts_at: DateTime
      ends_at: DateTime
    }
    type StamgastEarnCampaign {
      id: String!
      title: String!
      multiplier_per_mille: Int!
      starts_at: DateTime
      ends_at: DateTime
      product_ids: [ID!]
    }
    type StamgastEarnRule {
      points: Int!
      per_minor_units: Int!
      excluded_product_ids: [ID!]
      campaigns: [StamgastEarnCampaign!]!
    }
    type StamgastLoyalty {
      points_name: String
      points_name_one: String
      currency: String!
      entries: [StamgastPointsEntry!]!
      tiers: [StamgastTier!]!
      tier_window: StamgastTierWindow!
      stamp_cards: [StamgastStampCard!]!
      rewards: [StamgastReward!]!
      earn_rule: StamgastEarnRule!
    }
    type StamgastVoucher { code: String! ends_at: DateTime }
    type StamgastRedemption {
      id: ID!
      reward_id: String!
      at: DateTime!
      undo_until: DateTime
      voucher: StamgastVoucher
    }
    type StamgastRedemptionAnswer { redemption: StamgastRedemption! entries: [StamgastPointsEntry!]! }
    type StamgastUndoAnswer { entries: [StamgastPointsEntry!]! }
    extend type Query { stamgastLoyalty: StamgastLoyalty! }
    extend type Mutation {
      stamgastRedeemReward(key: String!, reward_id: String!): StamgastRedemptionAnswer!
      stamgastUndoRedemption(key: String!, redemption_id: ID!): StamgastUndoAnswer!
    }`,
  providers: [Ledger, Accrual, Expiry, Redemptions, LoyaltyDesk],
  resolvers: [
    customerResolver(LoyaltyDesk, {
      queries: { stamgastLoyalty: 'get' },
      mutations: { stamgastRedeemReward: 'redeem', stamgastUndoRedemption: 'undo' },
    }),
  ],
};

/** @param {boolean} holds @param {import('../../../contract.js').Capability} capability */
function when(holds, capability) {
  return holds ? [capability] : [];
}
