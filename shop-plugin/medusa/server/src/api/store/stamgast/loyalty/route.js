import { getLoyalty } from '../../../../desks/loyalty-desk.js';
import { customerRoute } from '../../../customer-route.js';

export const GET = customerRoute((shop, customerId) => getLoyalty(shop, customerId));
