import { inMinorUnits } from '../currencies.js';
import { DAY_MS, dutchTime, startOfDay } from '../history/dutch-time.js';
import { say } from '../words.js';

/** @typedef {import('../../contract/loyalty.js').Reward} Reward */
/** @typedef {import('../words.js').Text} Text */

/**
 * Amounts in euro cents.
 * @typedef {Omit<Reward, 'title' | 'text' | 'ends_at'> & {title: Text, text?: Text,
 *   ends_in_days?: number, picture?: string}} RewardSpec
 */

/** @type {readonly RewardSpec[]} */
export const REWARDS = Object.freeze([
  {
    id: 'gratis-verzending',
    kind: 'free_shipping',
    points_price: 150,
    title: { nl: 'Een keer gratis verzending', en: 'Free shipping, once' },
  },
  {
    id: 'stroopwafels',
    kind: 'free_product',
    points_price: 300,
    product_id: 'stroopwafels',
    picture: 'stroopwafels.svg',
    title: { nl: 'Pak roomboterstroopwafels', en: 'A pack of stroopwafels' },
    text: { nl: 'Bij je volgende bestelling.', en: 'With your next order.' },
  },
  {
    id: 'voucher-5',
    kind: 'voucher',
    points_price: 500,
    amount: 500,
    title: { nl: 'Waardebon van 5', en: 'Voucher of 5' },
    text: { nl: 'Een bon per bestelling.', en: 'One voucher per order.' },
  },
  {
    id: 'tien-procent',
    kind: 'percent_off',
    points_price: 750,
    percent_per_mille: 100,
    min_order: 4000,
    title: { nl: '10% op je hele bestelling', en: '10% off your whole order' },
    text: { nl: 'Niet samen met andere codes.', en: 'Not with other codes.' },
    ends_in_days: 9,
  },
  {
    id: 'voucher-10',
    kind: 'voucher',
    points_price: 950,
    amount: 1000,
    min_order: 2500,
    title: { nl: 'Waardebon van 10', en: 'Voucher of 10' },
    text: { nl: 'Een bon per bestelling.', en: 'One voucher per order.' },
  },
  {
    id: 'proefset',
    kind: 'free_product',
    points_price: 400,
    product_id: 'yirgacheffe',
    picture: 'yirgacheffe.svg',
    max_per_customer: 1,
    title: { nl: 'Proefzakje Yirgacheffe', en: 'Tasting bag of Yirgacheffe' },
    text: { nl: 'Een per klant.', en: 'One per customer.' },
  },
  {
    id: 'voerbak',
    kind: 'free_product',
    points_price: 600,
    product_id: 'voerbak',
    picture: 'voerbak-green.svg',
    in_stock: false,
    title: { nl: 'Voerbak met naam', en: 'Bowl with a name' },
  },
  {
    id: 'branderij',
    kind: 'voucher',
    points_price: 2100,
    amount: 3500,
    title: { nl: 'Middag in de branderij', en: 'An afternoon at the roastery' },
    text: { nl: 'Voor twee personen, op zaterdag.', en: 'For two, on a Saturday.' },
  },
  {
    id: 'maand-koffie',
    kind: 'voucher',
    points_price: 4000,
    amount: 6500,
    title: { nl: 'Een maand koffie', en: 'A month of coffee' },
  },
]);

/** @param {RewardSpec} spec @param {import('../history/order-builder.js').Telling} telling @param {number} now @returns {Reward} */
export function tellReward(
  { title, text, ends_in_days, picture, amount, min_order, ...reward },
  telling,
  now,
) {
  const { language, currency = 'EUR', pictures_url } = telling;
  return {
    ...reward,
    title: say(title, language),
    ...(text ? { text: say(text, language) } : {}),
    ...(amount === undefined ? {} : { amount: inMinorUnits(amount, currency) }),
    ...(min_order === undefined ? {} : { min_order: inMinorUnits(min_order, currency) }),
    ...(picture ? { image_url: pictures_url + picture } : {}),
    ...(ends_in_days ? { ends_at: dutchTime(startOfDay(now) + (ends_in_days + 1) * DAY_MS) } : {}),
  };
}
