import { after, before } from 'node:test';
import { openShopifyStage } from '../../tests/shops/shopify/stage.mjs';
import { describeConformance } from '../conformance/describe-conformance.mjs';

/** @type {import('../../tests/shops/shopify/stage.mjs').ShopifyStage} */
let stage;

before(async () => {
  stage = await openShopifyStage();
});
after(() => stage.close());

describeConformance('The Shopify adapter on a mock of Shopify', {
  capabilities: [
    ...['orders', 'orders.search', 'reorder', 'favourites', 'recommendations', 'invoices', 'returns'],
    ...['profile', 'addresses'],
  ],
  async createPlugin() {
    stage.reset();
    return stage.openShop().plugin;
  },
  createSignedOutPlugin: async () => stage.openShop({ token: '' }).plugin,
  findThings: async () => [stage.thing('espresso'), stage.thing('jasmine')],
  setStock: async (thing, stock) => void Object.assign(stage.variant(thing), { stock }),
  setPrice: async (thing, cents) => void Object.assign(stage.variant(thing), { cents }),
  discontinue: async (thing) => void Object.assign(stage.variant(thing), { sold: false }),
  attributes: [{ name: 'Engraving', value: 'Anna' }],
  email: 'anna@example.org',
});
