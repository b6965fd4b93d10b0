import { ShopError } from '../../contract.js';
import { dutchTime } from '../history/dutch-time.js';
import { hashOf } from '../random.js';
import { countRedeemed, openPointsBook, tellEntries } from './points-story.js';
import { tellProgramme } from './programme.js';
import { REWARDS } from './rewards.js';

/** @typedef {import('../../contract/loyalty.js').Redemption} Redemption */
/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../shop-state.js').ShopState} ShopState */
/** @typedef {import('./points-book.js').BookedEntry} BookedEntry */

const UNDO_MS = 30 * 60_000;
const VOUCHER_MS = 90 * 86_400_000;

/**
 * @param {Backroom} backroom
 * @returns {import('../../contract/loyalty.js').LoyaltyMethods & import('../../contract/loyalty.js').RedeemMethods
 *   & import('../../contract/loyalty.js').UndoMethods}
 */
export function loyaltyDesk(backroom) {
  const { clock } = backroom;

  /** @param {ShopState} state @param {BookedEntry} entry @returns {ShopState} */
  const booked = (state, entry) => ({ ...state, points: [...(state.points ?? []), entry] });

  /** @param {ShopState} state */
  const entriesOf = (state) => tellEntries(openPointsBook(backroom, state).entries);

  return {
    getLoyalty: ({ signal }) => backroom.ask('getLoyalty', signal, (state) => tellProgramme(backroom, state)),

    redeemReward: ({ key, reward_id }, { signal }) =>
      backroom.change('redeemReward', signal, key, (before) => {
        const points = priceOf(reward_id, openPointsBook(backroom, before));
        const redemption = redemptionOf(reward_id, key, clock());
        const state = booked(before, {
          id: `points-${redemption.id}`,
          kind: 'redeemed',
          points: -points,
          at: '',
          at_ms: clock(),
          reward_id,
        });
        return { state, answer: { redemption, entries: entriesOf(state) } };
      }),

    undoRedemption: ({ key, redemption_id }, { signal }) =>
      backroom.change('undoRedemption', signal, key, (before) => {
        const entry = before.points?.find(({ id }) => id === `points-${redemption_id}`);
        if (!entry) throw new ShopError('not_found', `there is no redemption ${redemption_id}`);
        const undone = before.points?.some(({ of_entry_id }) => of_entry_id === entry.id);
        if (undone) return { state: before, answer: { entries: entriesOf(before) } };
        if (clock() >= entry.at_ms + UNDO_MS) throw new ShopError('refused', 'half an hour has passed since');
        const state = booked(before, {
          id: `${entry.id}-back`,
          kind: 'reversed',
          points: -entry.points,
          at: '',
          at_ms: clock(),
          of_entry_id: entry.id,
          reward_id: entry.reward_id,
        });
        return { state, answer: { entries: entriesOf(state) } };
      }),
  };
}

/**
 * What a reward costs; fails where it cannot be had.
 * @param {string} reward_id
 * @param {import('./points-book.js').PointsBook} book
 */
function priceOf(reward_id, { balance, entries }) {
  const reward = REWARDS.find(({ id }) => id === reward_id);
  if (!reward) throw new ShopError('not_found', `there is no reward ${reward_id}`);
  const count = countRedeemed(entries, reward_id);
  if (reward.in_stock === false) throw new ShopError('refused', 'this reward is out of stock');
  if (count >= (reward.max_per_customer ?? Infinity))
    throw new ShopError('refused', 'you have had this reward already');
  if (balance < reward.points_price)
    throw new ShopError('refused', `${reward.points_price - balance} points are missing`);
  return reward.points_price;
}

/** @param {string} reward_id @param {string} key @param {number} now @returns {Redemption} */
function redemptionOf(reward_id, key, now) {
  const mark = hashOf(key).toString(36).toUpperCase().padStart(7, '0');
  return {
    id: `redemption-${mark}`,
    reward_id,
    at: dutchTime(now),
    undo_until: dutchTime(now + UNDO_MS),
    voucher: { code: `PK-${mark}`, ends_at: dutchTime(now + VOUCHER_MS) },
  };
}
