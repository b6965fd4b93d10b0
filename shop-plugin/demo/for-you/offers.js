import { inMinorUnits } from '../currencies.js';
import { DAY_MS, dutchTime, startOfDay } from '../history/dutch-time.js';
import { FREE_SHIPPING_FROM } from '../history/order-builder.js';
import { say } from '../words.js';

/** @typedef {import('../../contract/offers.js').Offer} Offer */
/** @typedef {import('../words.js').Text} Text */

/**
 * Days count from today; amounts are euro cents.
 * @typedef {object} OfferSpec
 * @property {string} id
 * @property {Offer['kind']} kind
 * @property {Text} title
 * @property {Text} text
 * @property {Text} conditions
 * @property {string} [code]
 * @property {number} [starts_in_days]
 * @property {number} [ends_in_days]
 * @property {number} [min_order]
 * @property {string[]} [product_ids]
 * @property {string} [url]
 * @property {boolean} [for_regulars] not for who has ordered nothing yet
 */

/** @type {readonly OfferSpec[]} */
const OFFERS = [
  {
    id: 'wafelweek',
    kind: 'offer',
    title: { nl: '15% korting op stroopwafels', en: '15% off stroopwafels' },
    text: { nl: 'Vers gebakken, deze week met korting.', en: 'Freshly baked, for less this week.' },
    conditions: { nl: 'Een keer per klant.', en: 'Once per customer.' },
    code: 'WAFEL15',
    ends_in_days: 6,
    product_ids: ['stroopwafels'],
    url: '#/stroopwafels',
  },
  {
    id: 'bon-jubileum',
    kind: 'voucher',
    title: { nl: 'Jubileumbon: 7,50 korting', en: 'Anniversary voucher: 7.50 off' },
    text: { nl: 'Omdat je al zo lang bij ons koopt.', en: 'Since you have been with us for so long.' },
    conditions: {
      nl: 'Bij een bestelling vanaf 45,00. Niet in te wisselen voor geld.',
      en: 'With an order from 45.00. Not to be exchanged for money.',
    },
    code: 'DANKJE-4711',
    ends_in_days: 23,
    min_order: 4500,
    for_regulars: true,
  },
  {
    id: 'ledenprijs-yirgacheffe',
    kind: 'member_price',
    title: { nl: 'Ledenprijs op Yirgacheffe', en: 'Member price for Yirgacheffe' },
    text: { nl: 'De nieuwe oogst, 10% lager voor leden.', en: 'The new harvest, 10% less for members.' },
    conditions: { nl: 'Wordt in de kassa verrekend.', en: 'Taken off in the checkout.' },
    starts_in_days: 3,
    ends_in_days: 17,
    product_ids: ['yirgacheffe'],
    url: '#/yirgacheffe',
    for_regulars: true,
  },
  {
    id: 'welkom',
    kind: 'voucher',
    title: { nl: '10% op je eerste bestelling', en: '10% off your first order' },
    text: { nl: 'Welkom bij De Provisiekast.', en: 'Welcome to De Provisiekast.' },
    conditions: { nl: 'Alleen op de eerste bestelling.', en: 'On the first order only.' },
    code: 'WELKOM10',
    for_regulars: false,
  },
];

/**
 * @param {import('../backroom.js').Backroom} backroom
 * @param {boolean} is_regular whether the customer has ordered before
 * @returns {import('../../contract/offers.js').OfferAnswer}
 */
export function tellOffers({ clock, telling: { language }, customer: { currency } }, is_regular) {
  const today = startOfDay(clock());
  const offers = OFFERS.filter(({ for_regulars = is_regular }) => for_regulars === is_regular).map(
    (offer) => ({
      id: offer.id,
      kind: offer.kind,
      title: say(offer.title, language),
      text: say(offer.text, language),
      conditions: say(offer.conditions, language),
      ...(offer.code ? { code: offer.code } : {}),
      ...(offer.starts_in_days ? { starts_at: dutchTime(today + offer.starts_in_days * DAY_MS) } : {}),
      ...(offer.ends_in_days ? { ends_at: dutchTime(today + (offer.ends_in_days + 1) * DAY_MS - 1000) } : {}),
      ...(offer.min_order ? { min_order: inMinorUnits(offer.min_order, currency), currency } : {}),
      ...(offer.product_ids ? { product_ids: offer.product_ids } : {}),
      ...(offer.url ? { url: offer.url } : {}),
    }),
  );
  return { offers, free_shipping: { threshold: inMinorUnits(FREE_SHIPPING_FROM, currency), currency } };
}
