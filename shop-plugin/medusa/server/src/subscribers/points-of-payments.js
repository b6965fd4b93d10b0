import { bookPayment } from '../desks/accrual.js';
import { Shop } from '../desks/shop.js';

/** @param {{event: {data: {id: string}}, container: any}} happened to a payment */
export default function pointsOfPayments({ event, container }) {
  return bookPayment(new Shop(container), event.data.id);
}

export const config = {
  event: ['payment.captured', 'payment.refunded'],
  context: { subscriberId: 'stamgast-points' },
};
