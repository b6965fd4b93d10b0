import { LOYALTY_TIER_WINDOWS, POINTS_KINDS, REWARD_KINDS, STAMP_BASES } from '../contract/loyalty.js';
import { list, oneOf, optional, record, saying, wholeNumber } from './kind.js';
import { count, currency, filledText, flag, id, price, quantity, text, time, url } from './kinds.js';
import { eachOnce, neededFor, perMille, points, pointsOrNone } from './part-kinds.js';

/** @typedef {import('./kind.js').Rule} Rule */

const positive = wholeNumber(1, 1_000_000_000_000);
const multiplier = wholeNumber(0, 1_000_000);

/** @param {string} word of an entry @param {1 | -1} sign of its points @returns {Rule} */
function signOf(word, sign) {
  const side = { type: 'integer', ...(sign > 0 ? { minimum: 1 } : { maximum: -1 }) };
  return saying(
    { if: { properties: { kind: { const: word } } }, then: { properties: { points: side } } },
    ({ kind, points: amount }) =>
      kind !== word || Math.sign(amount) === sign
        ? []
        : [{ path: '/points', problem: `expected ${sign > 0 ? 'more' : 'less'} than 0, got ${amount}` }],
  );
}

const ENTRY = record(
  {
    id,
    kind: oneOf(POINTS_KINDS),
    points,
    at: time,
    available_at: optional(time),
    expires_at: optional(time),
    pending: optional(flag),
    of_entry_id: optional(id),
    order_id: optional(id),
    order_number: optional(text),
    reward_id: optional(id),
    note: optional(text),
  },
  signOf('earned', 1),
  signOf('redeemed', -1),
  signOf('expired', -1),
  neededFor('kind', 'reversed', 'of_entry_id', 'the entry that this one takes back'),
);

/** @type {Rule} */
function reversesWhatIsThere({ entries }) {
  const by_id = new Map(entries.map((/** @type {any} */ entry) => [entry.id, entry]));
  return entries.flatMap((/** @type {any} */ entry, /** @type {number} */ index) => {
    if (entry.kind !== 'reversed') return [];
    const path = `/entries/${index}`;
    const taken_back = by_id.get(entry.of_entry_id);
    if (!taken_back) return [{ path: `${path}/of_entry_id`, problem: `no entry is ${entry.of_entry_id}` }];
    const fits =
      Math.sign(entry.points) === -Math.sign(taken_back.points) &&
      Math.abs(entry.points) <= Math.abs(taken_back.points);
    return fits
      ? []
      : [{ path: `${path}/points`, problem: `${entry.points} does not take back ${taken_back.points}` }];
  });
}

/** @type {Rule} */
function tiersRise({ tiers }) {
  return tiers.flatMap((/** @type {any} */ tier, /** @type {number} */ index) =>
    index === 0 || tier.threshold > tiers[index - 1].threshold
      ? []
      : [{ path: `/tiers/${index}/threshold`, problem: 'expected more than the tier before' }],
  );
}

const STAMP_CARD = record({
  id,
  title: filledText,
  text: optional(text),
  slots: wholeNumber(1, 100),
  basis: oneOf(STAMP_BASES),
  product_ids: optional(list(id)),
  min_order: optional(price),
  valid_months: optional(wholeNumber(1, 120)),
  starts_at: optional(time),
  ends_at: optional(time),
  reward_id: optional(id),
  reward_title: filledText,
  redeemed_cards: optional(count),
  stamps: optional(list(record({ at: time, count: quantity, order_id: optional(id) }))),
});

const REWARD = record(
  {
    id,
    title: filledText,
    text: optional(text),
    image_url: optional(url),
    points_price: pointsOrNone,
    kind: oneOf(REWARD_KINDS),
    amount: optional(price),
    percent_per_mille: optional(perMille),
    product_id: optional(id),
    min_order: optional(price),
    max_per_customer: optional(positive),
    redeemed_count: optional(count),
    in_stock: optional(flag),
    tier_id: optional(id),
    starts_at: optional(time),
    ends_at: optional(time),
  },
  neededFor('kind', 'voucher', 'amount', 'what the voucher gives'),
  neededFor('kind', 'percent_off', 'percent_per_mille', 'what the percent_off gives'),
  neededFor('kind', 'free_product', 'product_id', 'what the free_product gives'),
);

const EARN_RULE = record({
  points: wholeNumber(0, 1_000_000),
  per_minor_units: positive,
  excluded_product_ids: optional(list(id)),
  campaigns: optional(
    list(
      record({
        id,
        title: filledText,
        multiplier_per_mille: multiplier,
        starts_at: optional(time),
        ends_at: optional(time),
        product_ids: optional(list(id)),
      }),
    ),
  ),
});

const LOYALTY_ACCOUNT = record(
  {
    points_name: optional(filledText),
    points_name_one: optional(filledText),
    currency,
    entries: list(ENTRY),
    tiers: list(
      record({
        id,
        name: filledText,
        threshold: pointsOrNone,
        benefits: list(filledText),
        multiplier_per_mille: optional(multiplier),
      }),
    ),
    tier_window: record(
      {
        kind: oneOf(LOYALTY_TIER_WINDOWS),
        months: optional(wholeNumber(1, 120)),
        further_years: optional(wholeNumber(0, 100)),
      },
      neededFor('kind', 'rolling_months', 'months', 'how many'),
    ),
    stamp_cards: list(STAMP_CARD),
    rewards: list(REWARD),
    earn_rule: EARN_RULE,
  },
  reversesWhatIsThere,
  tiersRise,
  eachOnce('rewards', ({ id: known }) => known),
  eachOnce('stamp_cards', ({ id: known }) => known),
);

const REDEMPTION = record({
  id,
  reward_id: id,
  at: time,
  undo_until: optional(time),
  voucher: optional(record({ code: filledText, ends_at: optional(time) })),
});

export const LOYALTY_ANSWERS = Object.freeze({
  getLoyalty: LOYALTY_ACCOUNT,
  redeemReward: record({ redemption: REDEMPTION, entries: list(ENTRY) }, reversesWhatIsThere),
  undoRedemption: record({ entries: list(ENTRY) }, reversesWhatIsThere),
});
