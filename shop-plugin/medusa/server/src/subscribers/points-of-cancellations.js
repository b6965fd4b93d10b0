import { bookOrder } from '../desks/accrual.js';
import { Shop } from '../desks/shop.js';

/**
 * Medusa pays the money of a cancelled order back without telling of each payment.
 * @param {{event: {data: {id: string}}, container: any}} happened to an order
 */
export default function pointsOfCancellations({ event, container }) {
  return bookOrder(new Shop(container), event.data.id);
}

export const config = {
  event: 'order.canceled',
  context: { subscriberId: 'stamgast-points-of-cancellations' },
};
