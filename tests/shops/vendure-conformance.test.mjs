import { after, before } from 'node:test';
import { describeConformance } from '../../shop-plugin/conformance/describe-conformance.mjs';
import { openVendureStage } from './vendure-stage.mjs';

/** @type {import('./vendure-stage.mjs').VendureStage} */
let stage;

before(async () => {
  stage = await openVendureStage();
});
after(() => stage.close());

const skus = ['WRT11752P', 'CAS23344'];
const things = () => Promise.all(skus.map((sku) => stage.thing(sku)));
const same = async (thing) => (await things()).find(({ variant_id }) => variant_id === thing.variant_id);

describeConformance('The Vendure adapter on a real Vendure', {
  capabilities: ['orders', 'orders.search', 'reorder'],
  async createPlugin() {
    await stage.reset();
    return (await stage.createShop()).plugin;
  },
  createSignedOutPlugin: async () => stage.createSignedOutShop().plugin,
  findThings: things,
  setStock: async (thing, quantity) => stage.setStock(await same(thing), quantity),
  setPrice: async (thing, price) => stage.setPrice(await same(thing), price),
  discontinue: async (thing) => stage.disable(await same(thing)),
});
