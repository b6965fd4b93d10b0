import { after, before, describe } from 'node:test';
import { describeConformance } from '../../shop-plugin/conformance/describe-conformance.mjs';
import { openMedusaStage } from './medusa-stage.mjs';
import { seedCustomer } from './medusa/seed-orders.mjs';

/** @type {import('./medusa-stage.mjs').MedusaStage} */
let stage;

before(async () => {
  stage = await openMedusaStage();
});
after(() => stage?.close());

const skus = ['ESP-250', 'FIL-100'];
const things = () => Promise.all(skus.map((sku) => stage.thing(sku)));
const same = async (thing) => (await things()).find(({ variant_id }) => variant_id === thing.variant_id);

/** @param {object} options of the adapter */
const harness = (options) => ({
  async createPlugin() {
    await stage.reset();
    return (await stage.createShop(options)).plugin;
  },
  createSignedOutPlugin: async () => (await stage.createSignedOutShop(options)).plugin,
  findThings: things,
  setStock: async (thing, quantity) => stage.setStock(await same(thing), quantity),
  setPrice: async (thing, price) => stage.setPrice(await same(thing), price),
  discontinue: async (thing) => stage.takeFromSale(await same(thing)),
  email: seedCustomer.email,
  attributes: [{ name: 'engraving', value: 'Anna' }],
});

const STOCK = ['orders', 'orders.search', 'reorder', 'profile', 'addresses'];

describe('The Medusa adapter on a real Medusa', { concurrency: 1 }, () => {
  describeConformance('as it comes out of the box', {
    ...harness({ attributeNames: ['engraving'], server: [] }),
    capabilities: STOCK,
  });

  describeConformance('with the server package', {
    ...harness({ attributeNames: ['engraving'] }),
    capabilities: [...STOCK, 'favourites', 'loyalty', 'loyalty.redeem', 'loyalty.undo', 'returns'],
    findAffordableReward: async () => 'five-euros',
  });
});
