import { getReturnOptions } from '../../../../../../desks/returns-desk.js';
import { customerRoute } from '../../../../../customer-route.js';

export const GET = customerRoute((shop, customerId, { params }) =>
  getReturnOptions(shop, customerId, params.id),
);
