/**
 * What an order earns, and what is left of that when a part of the money goes back. All in whole numbers.
 *
 * @typedef {import('../../contract/loyalty.js').EarnRule} ContractRule
 * @typedef {Omit<import('../../contract/loyalty.js').EarnCampaign, 'title'>} EarnCampaign
 * @typedef {Omit<ContractRule, 'campaigns'> & {campaigns?: readonly EarnCampaign[]}} EarnRule
 */

const PER_MILLE = 1000n;

/**
 * Rounded down once, for the whole order: the rule of EarnRule in `contract/loyalty.js`.
 * @param {readonly {product_id: string, total: number}[]} lines after their own discounts, in minor units; '' is a
 *   product that nobody knows any more
 * @param {EarnRule} rule
 * @param {number} tier_per_mille
 * @param {Date} at
 */
export function pointsFor(lines, rule, tier_per_mille, at) {
  const weighted = lines
    .filter(({ product_id }) => !(rule.excluded_product_ids ?? []).includes(product_id))
    .reduce((sum, { product_id, total }) => sum + BigInt(total) * bestCampaign(rule, product_id, at), 0n);
  if (weighted <= 0n) return 0;
  const over = weighted * BigInt(tier_per_mille) * BigInt(rule.points);
  return Number(over / (PER_MILLE * PER_MILLE * BigInt(rule.per_minor_units)));
}

/** A campaign never makes it less than without. @param {EarnRule} rule @param {string} product_id @param {Date} at */
function bestCampaign({ campaigns = [] }, product_id, at) {
  const holding = campaigns.filter((campaign) => holds(campaign, product_id, at));
  return BigInt(Math.max(1000, ...holding.map(({ multiplier_per_mille }) => multiplier_per_mille)));
}

/** @param {EarnCampaign} campaign @param {string} product_id @param {Date} at */
function holds({ starts_at, ends_at, product_ids = [] }, product_id, at) {
  const started = !starts_at || new Date(starts_at) <= at;
  const ended = ends_at && new Date(ends_at) <= at;
  return started && !ended && (product_ids.length === 0 || product_ids.includes(product_id));
}

/**
 * Of the points that an order earned, those that the customer keeps after `refunded` of `paid` went back: in
 * proportion, rounded down, so that they end at exactly nothing however many parts the money goes back in.
 * @param {number} earned
 * @param {number} paid minor units
 * @param {number} refunded minor units
 */
export function pointsKept(earned, paid, refunded) {
  if (paid <= 0 || refunded >= paid) return 0;
  return Number((BigInt(earned) * BigInt(paid - Math.max(0, refunded))) / BigInt(paid));
}
