import { listOrders } from '../../../../desks/orders-desk.js';
import { customerRoute } from '../../../customer-route.js';
import { QUESTIONS, read } from '../../../questions.js';

export const GET = customerRoute((shop, customerId, { query }) => {
  const { order, ...page } = read(QUESTIONS.orders, query);
  return listOrders(shop, customerId, { ...page, newest_first: order === '-created_at' });
});
