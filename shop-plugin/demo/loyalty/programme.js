import { inMinorUnits } from '../currencies.js';
import { dutchTime } from '../history/dutch-time.js';
import { say } from '../words.js';
import { campaignOf, countRedeemed, openPointsBook, PER_POINT, tellEntries } from './points-story.js';
import { REWARDS, tellReward } from './rewards.js';

/** @typedef {import('../../contract/loyalty.js').LoyaltyAccount} LoyaltyAccount */
/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../shop-state.js').ShopState} ShopState */
/** @typedef {import('../words.js').Text} Text */

/** @type {readonly {id: string, name: Text, threshold: number, benefits: Text[]}[]} */
const TIERS = [
  {
    id: 'buur',
    name: { nl: 'Buur', en: 'Neighbour' },
    threshold: 0,
    benefits: [{ nl: 'Een punt per euro', en: 'A point per euro' }],
  },
  {
    id: 'vaste-klant',
    name: { nl: 'Vaste klant', en: 'Regular' },
    threshold: 750,
    benefits: [
      { nl: '5% korting op je bestelling', en: '5% off your order' },
      { nl: '25 punten op je verjaardag', en: '25 points on your birthday' },
    ],
  },
  {
    id: 'stamgast',
    name: { nl: 'Stamgast', en: 'Stamgast' },
    threshold: 2500,
    benefits: [
      { nl: 'Altijd gratis verzending', en: 'Free shipping, always' },
      { nl: 'Als eerste bij nieuwe oogsten', en: 'First to taste new harvests' },
    ],
  },
];

const COFFEE = ['grachtengoud', 'huismelange', 'ochtendmist', 'waddenwind', 'yirgacheffe', 'slaapwel'];
const STAMP_SLOTS = 10;

/** @param {Backroom} backroom @param {ShopState} state @returns {LoyaltyAccount} */
export function tellProgramme(backroom, state) {
  const { clock, customer, telling } = backroom;
  const { language } = telling;
  const campaign = campaignOf(clock());
  const { entries } = openPointsBook(backroom, state);
  return {
    currency: customer.currency,
    entries: tellEntries(entries),
    tiers: TIERS.map(({ id, name, threshold, benefits }) => ({
      id,
      name: say(name, language),
      threshold,
      benefits: benefits.map((benefit) => say(benefit, language)),
    })),
    tier_window: { kind: 'rolling_months', months: 12 },
    stamp_cards: [tellCoffeeCard(backroom, state)],
    rewards: REWARDS.map((reward) => ({
      ...tellReward(reward, telling, clock()),
      redeemed_count: countRedeemed(entries, reward.id),
    })),
    earn_rule: {
      points: 1,
      per_minor_units: inMinorUnits(PER_POINT, customer.currency),
      campaigns: [
        {
          id: 'dubbele-punten',
          title: say({ nl: 'Dubbele-puntenweek', en: 'Double points week' }, language),
          multiplier_per_mille: campaign.multiplier_per_mille,
          starts_at: dutchTime(campaign.from_ms),
          ends_at: dutchTime(campaign.until_ms),
        },
      ],
    },
  };
}

/**
 * Every bag of Noorderlicht coffee that arrived is a stamp; all full cards but the last were handed in.
 * @param {Backroom} backroom
 * @param {ShopState} state
 * @returns {import('../../contract/loyalty.js').StampCard}
 */
function tellCoffeeCard({ drafts, telling: { language } }, state) {
  const stamps = drafts(state)
    .filter((draft) => draft.state === 'delivered')
    .map((draft) => ({
      at: dutchTime(draft.placed_ms),
      count: draft.lines.reduce((sum, { sku, quantity }) => sum + (sku.startsWith('NL-') ? quantity : 0), 0),
      order_id: draft.id,
    }))
    .filter(({ count }) => count > 0);
  const full_cards = Math.floor(stamps.reduce((sum, { count }) => sum + count, 0) / STAMP_SLOTS);
  return {
    id: 'koffiekaart',
    title: say({ nl: 'Koffiekaart', en: 'Coffee card' }, language),
    text: say(
      {
        nl: 'Een stempel voor elke zak Noorderlicht koffie',
        en: 'A stamp for every bag of Noorderlicht coffee',
      },
      language,
    ),
    slots: STAMP_SLOTS,
    basis: 'unit',
    reward_title: say({ nl: 'De elfde zak is gratis', en: 'The eleventh bag is free' }, language),
    stamps,
    redeemed_cards: Math.max(0, full_cards - 1),
    product_ids: COFFEE,
  };
}
