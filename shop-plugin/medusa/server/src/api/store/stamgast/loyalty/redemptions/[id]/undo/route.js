import { undoRedemption } from '../../../../../../../desks/loyalty-desk.js';
import { customerRoute } from '../../../../../../customer-route.js';

export const POST = customerRoute((shop, customerId, { params }) =>
  undoRedemption(shop, customerId, params.id),
);
