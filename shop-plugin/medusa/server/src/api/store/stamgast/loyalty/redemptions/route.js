import { redeemReward } from '../../../../../desks/loyalty-desk.js';
import { customerRoute } from '../../../../customer-route.js';
import { QUESTIONS, read } from '../../../../questions.js';

export const POST = customerRoute((shop, customerId, { body }) =>
  redeemReward(shop, customerId, read(QUESTIONS.redemption, body)),
);
