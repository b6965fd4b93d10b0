import { after, before } from 'node:test';
import { describeConformance } from '../../shop-plugin/conformance/describe-conformance.mjs';
import { vendureHarness } from './vendure-harness.mjs';
import { openVendureStage } from './vendure-stage.mjs';

/** @type {import('./vendure-stage.mjs').VendureStage} */
let stage;

before(async () => {
  stage = await openVendureStage();
});
after(() => stage.close());

describeConformance('The Vendure adapter on a real Vendure', {
  ...vendureHarness(() => stage),
  capabilities: ['orders', 'orders.search', 'reorder'],
});
