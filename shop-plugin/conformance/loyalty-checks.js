import { expect, expectEqual, expectShopError } from './inquiry.js';
import { NOBODYS_ID } from './questions.js';

/** @typedef {import('./harness.js').ConformanceCheck} ConformanceCheck */
/** @typedef {import('./inquiry.js').Inquiry} Inquiry */
/** @typedef {import('../contract/loyalty.js').PointsEntry} PointsEntry */

/** @type {Pick<ConformanceCheck, 'capability' | 'needs'>} */
const REDEEM = { capability: 'loyalty.redeem', needs: ['findAffordableReward'] };

/** @type {Pick<ConformanceCheck, 'capability' | 'needs'>} */
const UNDO = { ...REDEEM, capability: 'loyalty.undo' };

/** Points that add up, and rewards that are paid for once. @type {readonly ConformanceCheck[]} */
export const LOYALTY_CHECKS = Object.freeze([
  {
    capability: 'loyalty',
    name: 'the ledger asked for twice is the same ledger',
    advice: 'Send what is kept: entries never change, and their ids stay the same from answer to answer.',
    run: async (inquiry) => {
      const { entries } = await inquiry.ask('getLoyalty');
      expectEqual((await inquiry.ask('getLoyalty')).entries, entries, 'entries');
    },
  },
  {
    capability: 'loyalty',
    name: 'no entry of the ledger comes twice',
    advice: 'Give each entry an id of its own, and join the shop’s tables so that none is listed twice.',
    run: async (inquiry) => {
      /** @type {{entries: PointsEntry[]}} */
      const { entries } = await inquiry.ask('getLoyalty');
      expectEqual(new Set(entries.map(({ id }) => id)).size, entries.length, 'different ids');
    },
  },
  {
    ...REDEEM,
    name: 'a reward costs its points, and the ledger keeps what was in it',
    advice:
      'Add one redeemed entry with the price of the reward, change no other, and answer the whole ledger.',
    changes: 'account',
    run: async (inquiry) => {
      const { reward, before, answer } = await redeem(inquiry, inquiry.newKey());
      expectEqual(answer.redemption.reward_id, reward.id, 'reward');
      expectEqual(sum(answer.entries) - sum(before), -reward.points_price, 'points in the ledger');
      const after = new Set(answer.entries.map(({ id }) => id));
      const lost = before.filter(({ id }) => !after.has(id));
      expect(lost.length === 0, () => `entries are gone: ${lost.map(({ id }) => id).join(', ')}`);
      expectEqual(sum((await inquiry.ask('getLoyalty')).entries), sum(answer.entries), 'points afterwards');
    },
  },
  {
    ...REDEEM,
    name: 'the same redemption twice, one after the other or at the same time, is paid for once',
    advice: 'Remember the key with its redemption inside one transaction, and answer that one to every copy.',
    changes: 'account',
    run: async (inquiry) => {
      const key = inquiry.newKey();
      const { reward, before, answer } = await redeem(inquiry, key);
      const [again, copy] = await Promise.all([
        inquiry.ask('redeemReward', { key, reward_id: reward.id }),
        inquiry.ask('redeemReward', { key, reward_id: reward.id }),
      ]);
      expectEqual([again.redemption, copy.redemption], [answer.redemption, answer.redemption], 'redemptions');
      const { entries } = await inquiry.ask('getLoyalty');
      expectEqual(sum(entries) - sum(before), -reward.points_price, 'points in the ledger');
    },
  },
  {
    capability: 'loyalty.redeem',
    name: 'a reward that there is not is not found',
    advice: 'Look the reward up first, and fail with not_found where there is none.',
    changes: 'account',
    run: (inquiry) =>
      expectShopError(
        inquiry.ask('redeemReward', { key: inquiry.newKey(), reward_id: NOBODYS_ID }),
        'not_found',
        'redeemReward',
      ),
  },
  {
    ...UNDO,
    name: 'a redemption that is undone, also twice, gives its points back once',
    advice:
      'Give the points back by one reversed entry that names the redeemed one; a second time changes nothing.',
    changes: 'account',
    run: async (inquiry) => {
      const { before, answer } = await redeem(inquiry, inquiry.newKey());
      const redemption_id = answer.redemption.id;
      for (const key of [inquiry.newKey(), inquiry.newKey()]) {
        const { entries } = await inquiry.ask('undoRedemption', { key, redemption_id });
        expectEqual(sum(entries), sum(before), 'points in the ledger');
      }
    },
  },
  {
    capability: 'loyalty.undo',
    name: 'a redemption that there is not cannot be undone',
    advice: 'Look the redemption up among the customer’s own, and fail with not_found where there is none.',
    changes: 'account',
    run: (inquiry) =>
      expectShopError(
        inquiry.ask('undoRedemption', { key: inquiry.newKey(), redemption_id: NOBODYS_ID }),
        'not_found',
        'undoRedemption',
      ),
  },
]);

/** @param {Inquiry} inquiry @param {string} key */
async function redeem(inquiry, key) {
  /** @type {import('../contract/loyalty.js').LoyaltyAccount} */
  const { entries: before, rewards } = await inquiry.ask('getLoyalty');
  const id = await inquiry.harness.findAffordableReward?.();
  const reward = rewards.find((each) => each.id === id);
  if (!reward) throw new Error(`getLoyalty does not tell the reward ${id}`);
  /** @type {import('../contract/loyalty.js').RedemptionAnswer} */
  const answer = await inquiry.ask('redeemReward', { key, reward_id: reward.id });
  return { reward, before, answer };
}

/** Of the points that are the customer's. @param {PointsEntry[]} entries */
function sum(entries) {
  return entries.reduce((total, { points, pending }) => total + (pending ? 0 : points), 0);
}
