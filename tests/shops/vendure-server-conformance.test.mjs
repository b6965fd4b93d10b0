import { after, before } from 'node:test';
import { describeConformance } from '../../shop-plugin/conformance/describe-conformance.mjs';
import { seedCustomer } from './vendure/seed-orders.mjs';
import { vendureHarness } from './vendure-harness.mjs';
import { openVendureStage } from './vendure-stage.mjs';

/** @type {import('./vendure-stage.mjs').VendureStage} */
let stage;

before(async () => {
  stage = await openVendureStage({ stamgast: true });
});
after(() => stage.close());

describeConformance("The Vendure adapter on a real Vendure with Stamgast's plugin", {
  ...vendureHarness(() => stage),
  capabilities: [
    ...['orders', 'orders.search', 'reorder', 'favourites', 'loyalty', 'loyalty.redeem', 'loyalty.undo'],
    ...['returns', 'withdrawal', 'reviews', 'invoices', 'recommendations', 'recommendations.feedback'],
    ...['reminders', 'profile', 'addresses', 'help', 'communication', 'nps'],
  ],
  findAffordableReward: async () => 'voucher-5',
  email: seedCustomer.emailAddress,
});
