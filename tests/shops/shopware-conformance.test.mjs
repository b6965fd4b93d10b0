import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { describeConformance } from '../../shop-plugin/conformance/describe-conformance.mjs';
import { openShopwareStage } from './shopware-stage.mjs';

/** @type {import('./shopware-stage.mjs').ShopwareStage} */
let stage;

before(async () => {
  stage = await openShopwareStage();
});
after(() => stage.close());

describeConformance('The Shopware adapter on a mock of the Store API', {
  capabilities: [
    ...['orders', 'orders.search', 'reorder', 'favourites', 'recommendations', 'invoices'],
    ...['profile', 'addresses'],
  ],
  async createPlugin() {
    await stage.reset();
    return stage.createShop().plugin;
  },
  createSignedOutPlugin: async () => stage.createSignedOutShop().plugin,
  findThings: async () => [stage.shop.thing('TS-M'), stage.shop.thing('SO-43')],
  setStock: async ({ variant_id }, quantity) => stage.shop.setStock(variant_id, quantity),
  setPrice: async ({ variant_id }, price) => stage.shop.setPrice(variant_id, price),
  discontinue: async ({ variant_id }) => stage.shop.discontinue(variant_id),
  email: 'anna@example.org',
});

test('every request and every answer was as Shopware’s own description says', () => {
  assert.deepEqual([...new Set(stage.server.problems)], []);
});
