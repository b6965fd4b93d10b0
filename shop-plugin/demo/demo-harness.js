import { createDemoShop, parseFaults } from './demo-shop.js';
import { createMemoryStorage } from './storage/memory-storage.js';

const NOW = Date.UTC(2026, 2, 5, 12);

/** The shop that was made last; the abilities below stage their scenes in it. */
let shop = openShop();

function openShop() {
  return createDemoShop({ now: NOW, storage: createMemoryStorage(), mail: () => {} });
}

/** @type {import('../conformance/harness.js').ShopHarness} */
const DEMO_HARNESS = {
  capabilities: shop.capabilities,
  createPlugin: async () => (shop = openShop()),
  createSignedOutPlugin: async () =>
    createDemoShop({ storage: createMemoryStorage(), faults: parseFaults('signed-out') }),
  findThings: async () => [
    { product_id: 'voerbak', variant_id: 'SN-BAK-BLU' },
    { product_id: 'grachtengoud', variant_id: 'NL-GRG-1KG-BEA' },
  ],
  setStock: ({ variant_id }, quantity) => shop.counter.setStock(variant_id, quantity),
  setPrice: ({ variant_id }, price) => shop.counter.setPrice(variant_id, price),
  discontinue: ({ variant_id }) => shop.counter.withdraw(variant_id),
  email: 'sanne.visser@example.nl',
  findAffordableReward: async () => 'voucher-5',
  attributes: [{ name: 'Naam op de bak', value: 'Pip' }],
};

export default DEMO_HARNESS;
