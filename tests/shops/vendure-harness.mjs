const skus = ['WRT11752P', 'CAS23344'];

/**
 * What the conformance suite needs of a Vendure: the abilities that every one has.
 * @param {() => import('./vendure-stage.mjs').VendureStage} stageOf the stage is opened before the first check runs
 * @returns {Omit<import('../../shop-plugin/conformance/harness.js').ShopHarness, 'capabilities'>}
 */
export function vendureHarness(stageOf) {
  const things = () => Promise.all(skus.map((sku) => stageOf().thing(sku)));
  const same = async (thing) => (await things()).find(({ variant_id }) => variant_id === thing.variant_id);
  return {
    async createPlugin() {
      await stageOf().reset();
      return (await stageOf().createShop()).plugin;
    },
    createSignedOutPlugin: async () => (await stageOf().createSignedOutShop()).plugin,
    findThings: things,
    setStock: async (thing, quantity) => stageOf().setStock(await same(thing), quantity),
    setPrice: async (thing, price) => stageOf().setPrice(await same(thing), price),
    discontinue: async (thing) => stageOf().disable(await same(thing)),
  };
}
