import { listReturns, requestReturn } from '../../../../desks/returns-desk.js';
import { customerRoute } from '../../../customer-route.js';
import { QUESTIONS, read } from '../../../questions.js';

export const GET = customerRoute((shop, customerId, { query }) =>
  listReturns(shop, customerId, read(QUESTIONS.returns, query).order_id),
);

export const POST = customerRoute((shop, customerId, { body }) =>
  requestReturn(shop, customerId, read(QUESTIONS.return, body)),
);
