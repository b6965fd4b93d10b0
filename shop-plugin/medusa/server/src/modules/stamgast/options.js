import { MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';

/**
 * What the merchant decides, in medusa-config. Amounts are minor units of the shop's own currency.
 *
 * @typedef {object} Options
 * @property {LoyaltyOptions} [loyalty] without it nothing earns points
 * @property {ReturnOptions} returns
 *
 * @typedef {import('../../../../../contract/loyalty.js').Tier} Tier
 * @typedef {import('../../../../../contract/loyalty.js').TierWindow} TierWindow
 *
 * @typedef {object} LoyaltyOptions
 * @property {string} [points_name]
 * @property {string} [points_name_one]
 * @property {string} currency ISO 4217; orders in another one earn nothing
 * @property {{points: number, per_minor_units: number, excluded_product_ids?: string[]}} earn_rule
 * @property {number} [valid_months] how long earned points can be spent; for ever by default
 * @property {Tier[]} tiers
 * @property {TierWindow} tier_window
 * @property {RewardOption[]} rewards
 *
 * @typedef {object} RewardOption
 * @property {string} id
 * @property {string} title
 * @property {string} [text]
 * @property {string} [image_url]
 * @property {number} points_price
 * @property {'voucher' | 'percent_off' | 'free_shipping'} kind
 * @property {number} [amount] of `voucher`
 * @property {number} [percent_per_mille] of `percent_off`
 * @property {number} [max_per_customer]
 * @property {string} [starts_at]
 * @property {string} [ends_at]
 * @property {number} [undo_minutes] for how long it can be given back; not at all by default
 *
 * @typedef {object} ReturnOptions
 * @property {number} [days] after delivery; without a limit by default
 * @property {string} [shipping_option_id] for the way back; by default the shop's first one for returns
 * @property {{id: string, label: string}[]} resolutions what the customer can have instead
 */

const whole = z.number().int().min(0);

const tier = z.strictObject({
  ...{
    id: z.string().min(1),
    name: z.string().min(1),
    threshold: whole,
    benefits: z.array(z.string()).default([]),
  },
});

const reward = z
  .strictObject({
    ...{
      id: z.string().min(1),
      title: z.string().min(1),
      text: z.string().optional(),
      image_url: z.string().optional(),
    },
    points_price: whole,
    kind: z.enum(['voucher', 'percent_off', 'free_shipping']),
    amount: whole.optional(),
    percent_per_mille: whole.max(1000).optional(),
    max_per_customer: whole.min(1).optional(),
    starts_at: z.string().optional(),
    ends_at: z.string().optional(),
    undo_minutes: whole.optional(),
  })
  .refine(
    (/** @type {any} */ { kind, amount }) => kind !== 'voucher' || amount > 0,
    'a voucher needs an amount',
  )
  .refine(
    (/** @type {any} */ { kind, percent_per_mille }) => kind !== 'percent_off' || percent_per_mille > 0,
    'percent_off needs percent_per_mille',
  );

/** Medusa hands options of its own along with the merchant's, so that others are no mistake. */
const options = z.object({
  loyalty: z
    .strictObject({
      points_name: z.string().optional(),
      points_name_one: z.string().optional(),
      currency: z.string().length(3).default('EUR'),
      earn_rule: z.strictObject({
        points: whole,
        per_minor_units: whole.min(1),
        excluded_product_ids: z.array(z.string()).optional(),
      }),
      valid_months: whole.min(1).optional(),
      tiers: z.array(tier).default([]),
      tier_window: z
        .strictObject({
          kind: z.enum(['rolling_months', 'calendar_year', 'lifetime']),
          months: whole.optional(),
          further_years: whole.optional(),
        })
        .default({ kind: 'lifetime' }),
      rewards: z.array(reward).default([]),
    })
    .optional(),
  returns: z
    .strictObject({
      days: whole.optional(),
      shipping_option_id: z.string().optional(),
      resolutions: z
        .array(z.strictObject({ id: z.string().min(1), label: z.string().min(1) }))
        .min(1)
        .default([{ id: 'refund', label: 'Refund' }]),
    })
    .default({ resolutions: [{ id: 'refund', label: 'Refund' }] }),
});

/**
 * @param {unknown} given
 * @returns {Options}
 * @throws {MedusaError} when the server starts, and names what is wrong
 */
export function readOptions(given) {
  const { success, data, error } = options.safeParse(given ?? {});
  if (success) return data;
  const problems = error.issues.map(
    (/** @type {any} */ { path, message }) => `${path.join('.')}: ${message}`,
  );
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The options of stamgast-medusa in medusa-config are wrong: ${problems.join('; ')}`,
  );
}
