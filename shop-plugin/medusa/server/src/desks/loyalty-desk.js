import { readLedger, spendablePoints } from './ledger.js';
import { endVoucher, makeVoucher } from './vouchers.js';
import { notFound, refusal } from './shop.js';

/** @typedef {import('./shop.js').Shop} Shop */
/** @typedef {import('../modules/stamgast/options.js').RewardOption} RewardOption */
/** @typedef {import('../modules/stamgast/options.js').LoyaltyOptions} LoyaltyOptions */

const MINUTE_MS = 60_000;

/** @param {Shop} shop @param {string} customerId */
export async function getLoyalty(shop, customerId) {
  const { points_name, points_name_one, currency, earn_rule, tiers, tier_window, rewards } =
    programmeOf(shop);
  const had = await redemptionsOf(shop, { customer_id: customerId });
  return {
    ...{ points_name, points_name_one, currency, earn_rule, tiers, tier_window, stamp_cards: [] },
    entries: await readLedger(shop, customerId),
    rewards: rewards.map(({ undo_minutes: _, ...reward }) => ({
      ...reward,
      redeemed_count: had.filter(({ reward_id, undone_at }) => reward_id === reward.id && !undone_at).length,
    })),
  };
}

/** @param {Shop} shop @param {string} customerId @param {{key: string, reward_id: string}} change */
export function redeemReward(shop, customerId, { key, reward_id }) {
  return shop.inTurn(customerId, async () => {
    const reward = programmeOf(shop).rewards.find(({ id }) => id === reward_id);
    const [known] = await redemptionsOf(shop, { customer_id: customerId, key });
    if (!reward) throw notFound('reward', reward_id);
    const redemption = known ?? (await redeem(shop, { customerId, key, reward }));
    // The row is what counts; a server that stopped right after it left the code to be made.
    if (!redemption.undone_at) await makeVoucher(shop, reward, redemption);
    return { redemption: tellRedemption(redemption), entries: await readLedger(shop, customerId) };
  });
}

/** @param {Shop} shop @param {string} customerId @param {string} id of a redemption */
export function undoRedemption(shop, customerId, id) {
  return shop.inTurn(customerId, async () => {
    const [redemption] = await redemptionsOf(shop, { customer_id: customerId, id });
    if (!redemption) throw notFound('redemption', id);
    if (!redemption.undone_at) {
      const undone_at = new Date();
      if (!redemption.undo_until || redemption.undo_until <= undone_at)
        throw refusal('It is too late to give this reward back.');
      if (redemption.cart_ids?.length > 0 || !(await endVoucher(shop, redemption.code)))
        throw refusal('The code of this reward has been used.');
      await shop.stamgast.updateRedemptions({ id, undone_at });
    }
    return { entries: await readLedger(shop, customerId) };
  });
}

/** @param {Shop} shop @param {{customerId: string, key: string, reward: RewardOption}} wish */
async function redeem(shop, { customerId, key, reward }) {
  const at = new Date();
  if (reward.starts_at && new Date(reward.starts_at) > at) throw refusal('This reward cannot be had yet.');
  if (reward.ends_at && new Date(reward.ends_at) <= at) throw refusal('This reward cannot be had any more.');
  const had = await redemptionsOf(shop, { customer_id: customerId, reward_id: reward.id });
  if (had.filter(({ undone_at }) => !undone_at).length >= (reward.max_per_customer ?? Infinity))
    throw refusal('You have had this reward already.');
  const left = await spendablePoints(shop, customerId, at);
  if (left < reward.points_price) throw refusal(`${reward.points_price - left} points are missing.`);
  return shop.stamgast.createRedemptions({
    ...{ customer_id: customerId, key, reward_id: reward.id, points: reward.points_price, at },
    code: randomCode(),
    undo_until: reward.undo_minutes ? new Date(at.getTime() + reward.undo_minutes * MINUTE_MS) : null,
  });
}

/** @param {Shop} shop @param {object} filters @returns {Promise<any[]>} */
function redemptionsOf(shop, filters) {
  return shop.stamgast.listRedemptions(filters, { take: null });
}

/** @param {Shop} shop @returns {LoyaltyOptions} */
function programmeOf(shop) {
  if (!shop.options.loyalty) throw refusal('This shop gives no points.');
  return shop.options.loyalty;
}

/** Nobody guesses one of 2^48. */
function randomCode() {
  const bytes = [...crypto.getRandomValues(new Uint8Array(6))];
  return bytes
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** @param {any} redemption */
function tellRedemption({ id, reward_id, at, undo_until, code }) {
  return { id, reward_id, at, undo_until, voucher: { code } };
}
