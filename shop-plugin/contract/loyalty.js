/**
 * Points, tiers, stamp cards and rewards. The shop sends what happened, the ledger; what is left, what expires
 * when, the tier and how far the next reward is, the page computes from it. All points are whole numbers.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} LoyaltyMethods capability `loyalty`
 * @property {(options: CallOptions) => Promise<LoyaltyAccount>} getLoyalty the whole
 *   account, at each call; one without entries is an account too
 *
 * @typedef {object} RedeemMethods capability `loyalty.redeem`
 * @property {(change: {key: string, reward_id: string}, options: CallOptions) => Promise<RedemptionAnswer>}
 *   redeemReward the same key again, within at least 30 days, is the same redemption: what was not answered is sent
 *   again at the next visit; `refused`, with the shop's words, when there are
 *   too few points or the reward cannot be had; `not_found` for a reward that there is not
 *
 * @typedef {object} UndoMethods capability `loyalty.undo`
 * @property {(change: {key: string, redemption_id: string}, options: CallOptions) => Promise<UndoAnswer>}
 *   undoRedemption gives the points back; `refused` after `undo_until` or when the voucher has been used;
 *   undoing twice is undoing once, and the same key again, within at least 30 days, is answered as it was then, also
 *   after `undo_until`; `not_found` for a redemption that is not this customer's
 */

/**
 * @typedef {object} LoyaltyAccount
 * @property {string} [points_name] what the shop calls its points, in the plural
 * @property {string} [points_name_one] what it calls a single one; without, as all of them
 * @property {string} currency of all amounts below
 * @property {PointsEntry[]} entries the whole ledger, in any order
 * @property {Tier[]} tiers from the lowest; empty where there are none
 * @property {TierWindow} tier_window of which time the tier counts what was earned
 * @property {StampCard[]} stamp_cards those that run or of which stamps are left, each id once
 * @property {Reward[]} rewards those that can be had now or later, each id once
 * @property {EarnRule} earn_rule what the next order earns
 */

/** @typedef {(typeof POINTS_KINDS)[number]} PointsKind */
export const POINTS_KINDS = Object.freeze(
  /** @type {const} */ (['earned', 'redeemed', 'expired', 'adjusted', 'reversed']),
);

/**
 * One line of the ledger. It is never changed, only followed by others; an id that comes twice counts once.
 * Points are spent first in, first out, and expire by themselves: an `expired` entry only confirms it.
 * @typedef {object} PointsEntry
 * @property {string} id
 * @property {PointsKind} kind
 * @property {number} points signed: more than 0 for `earned`, less for `redeemed` and `expired`, either for
 *   `adjusted`; `reversed` has the other sign than the entry that it takes back, and at most as many points.
 *   At most 10^12 either side of 0
 * @property {string} at when it happened: a time
 * @property {string} [available_at] until then pending and not to be spent, e.g. while a return is possible
 * @property {boolean} [pending] pending, and the shop does not know until when: it sends the same entry, with
 *   the same id, without this once they can be spent
 * @property {string} [expires_at] of `earned` and of `adjusted` above 0: the first moment at which they are
 *   gone
 * @property {string} [of_entry_id] of `reversed`: the entry that it takes back; of `expired`, where known: the
 *   one whose points they were
 * @property {string} [order_id]
 * @property {string} [order_number]
 * @property {string} [reward_id] of `redeemed`
 * @property {string} [note] the shop's words
 */

export const LOYALTY_TIER_WINDOWS = Object.freeze(
  /** @type {const} */ (['rolling_months', 'calendar_year', 'lifetime']),
);

/**
 * @typedef {object} TierWindow
 * @property {(typeof LOYALTY_TIER_WINDOWS)[number]} kind
 * @property {number} [months] of `rolling_months`: 1–120
 * @property {number} [further_years] of `calendar_year`: how many years after it the tier holds, 0–100; default
 *   0
 */

/**
 * @typedef {object} Tier
 * @property {string} id
 * @property {string} name
 * @property {number} threshold points that have to be earned in the window, 0–10^12; 0 for the lowest, and more
 *   from tier to tier
 * @property {string[]} benefits in the shop's words
 * @property {number} [multiplier_per_mille] what an order earns in this tier, 0–1,000,000; 1000 and
 *   absent is the plain rate
 */

/**
 * `order`: a stamp for an order that has a line that counts and reaches `min_order` · `unit`: one for each
 * piece of such a line.
 * @typedef {(typeof STAMP_BASES)[number]} StampBasis
 */
export const STAMP_BASES = Object.freeze(/** @type {const} */ (['order', 'unit']));

/**
 * @typedef {object} StampCard
 * @property {string} id
 * @property {string} title
 * @property {string} [text] what earns a stamp, in the shop's words
 * @property {number} slots stamps that fill a card, 1–100
 * @property {StampBasis} basis
 * @property {string[]} [product_ids] what earns a stamp; absent or empty for everything
 * @property {number} [min_order] of `order`: total of the order, in minor units of the account's currency, 0 or
 *   more
 * @property {number} [valid_months] of a card, from its first stamp, 1–120; absent: for ever
 * @property {string} [starts_at] since when stamps are given
 * @property {string} [ends_at] the first moment at which none are given any more
 * @property {string} [reward_id] what a full card gives, where that is one of the rewards
 * @property {string} reward_title what a full card gives
 * @property {number} [redeemed_cards] full cards that the customer has turned in, 0 or more
 * @property {Stamp[]} [stamps] all that were ever given; absent: they follow from the orders
 */

/**
 * @typedef {object} Stamp
 * @property {string} at when it was given: a time
 * @property {number} count how many at once, 1–999,999
 * @property {string} [order_id]
 */

/** @typedef {(typeof REWARD_KINDS)[number]} RewardKind */
export const REWARD_KINDS = Object.freeze(
  /** @type {const} */ (['voucher', 'free_product', 'free_shipping', 'percent_off']),
);

/**
 * What points can be turned into. Amounts are minor units of the account's currency.
 * @typedef {object} Reward
 * @property {string} id
 * @property {string} title
 * @property {string} [text] what it is and on which conditions, in the shop's words
 * @property {string} [image_url]
 * @property {number} points_price 0–10^12 points
 * @property {RewardKind} kind
 * @property {number} [amount] of `voucher`: what it is worth, 0 or more
 * @property {number} [percent_per_mille] of `percent_off`, 0–1000: 150 is 15 %
 * @property {string} [product_id] of `free_product`
 * @property {number} [min_order] total of the order in which it is used, 0 or more
 * @property {number} [max_per_customer] how often one customer can have it, 1 or more; absent: any number of
 *   times
 * @property {number} [redeemed_count] how often this customer has had it, 0 or more
 * @property {boolean} [in_stock] default true
 * @property {string} [tier_id] only for this tier and those above it
 * @property {string} [starts_at] since when it can be had; absent: already
 * @property {string} [ends_at] the first moment at which it cannot be had any more
 */

/**
 * What an order earns: `points` for each `per_minor_units`. Per order, rounded down once: floor of the sum,
 * over the lines that are not excluded, of the line's total (after its own discounts) × campaign × tier ×
 * points ÷ per_minor_units. Shipping, and discounts on the order as a whole, do not count.
 * @typedef {object} EarnRule
 * @property {number} points 0–1,000,000
 * @property {number} per_minor_units 1–10^12 minor units: 1 point per euro is `{points: 1, per_minor_units:
 *   100}`
 * @property {string[]} [excluded_product_ids] products whose lines earn nothing
 * @property {EarnCampaign[]} [campaigns] of several that hold for a line the best one counts
 */

/**
 * @typedef {object} EarnCampaign
 * @property {string} id
 * @property {string} title
 * @property {number} multiplier_per_mille 0–1,000,000: 2000 is twice the points
 * @property {string} [starts_at] absent: it holds already
 * @property {string} [ends_at] the first moment after it; absent: until further notice
 * @property {string[]} [product_ids] absent or empty for everything
 */

/**
 * @typedef {object} Redemption
 * @property {string} id with which it is undone
 * @property {string} reward_id
 * @property {string} at when it was redeemed: a time
 * @property {string} [undo_until] the last moment for that; absent where it cannot be undone
 * @property {{code: string, ends_at?: string}} [voucher] what the customer types in the checkout
 */

/**
 * @typedef {{redemption: Redemption, entries: PointsEntry[]}} RedemptionAnswer `entries`: the whole ledger now
 */
/** @typedef {{entries: PointsEntry[]}} UndoAnswer the whole ledger now */
