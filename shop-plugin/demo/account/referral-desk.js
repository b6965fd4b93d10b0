import { inMinorUnits } from '../currencies.js';
import { say } from '../words.js';

const FRIENDS = 3;
/** In euro cents, for each friend. */
const REWARD = 500;

/**
 * @param {import('../backroom.js').Backroom} backroom
 * @returns {import('../../contract/referral.js').ReferralMethods}
 */
export function referralDesk(backroom) {
  const { customer, telling } = backroom;
  const { currency, id } = customer;
  const code = `VRIEND-${id.replace('customer-', '')}`;
  return {
    getReferral: ({ signal }) =>
      backroom.ask('getReferral', signal, () => {
        const friends = customer.orders === 0 ? 0 : FRIENDS;
        return {
          url: `https://provisiekast.example/v/${code}`,
          code,
          text: say(
            {
              nl: 'Ik haal mijn koffie bij De Provisiekast. Met deze link krijg je 10% op je eerste bestelling.',
              en: 'I get my coffee from De Provisiekast. This link gives you 10% off your first order.',
            },
            telling.language,
          ),
          conditions: say(
            {
              nl: 'Je krijgt een waardebon zodra je vriend een bestelling van ten minste 25,00 heeft ontvangen.',
              en: 'You get a voucher once your friend has received an order of at least 25.00.',
            },
            telling.language,
          ),
          earned: { amount: inMinorUnits(friends * REWARD, currency), currency },
          friends,
        };
      }),
  };
}
