/**
 * A shop whose products have the longest names that a language can make: without a space to break at, and with many.
 *
 * @typedef {import('../../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('../../../shop-plugin/contract.js').Order} Order
 */

const WORDS = Object.freeze([
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftskaffee',
  'Meervoudigepersoonlijkheidsstoornisbehandelingsvergoedingsaanvraagformulier',
  'The very last of the hand-picked, slowly roasted and individually wrapped coffee beans from the northern slope',
]);

/** @param {ShopPlugin} plugin @returns {ShopPlugin} */
export function withLongWords(plugin) {
  return {
    ...plugin,
    listOrders: async (query, options) => {
      const page = await plugin.listOrders(query, options);
      return { ...page, orders: page.orders.map(lengthened) };
    },
  };
}

/** @param {Order} order @param {number} place @returns {Order} */
function lengthened(order, place) {
  const lines = order.lines.map((line, index) => ({ ...line, title: WORDS[(place + index) % WORDS.length] }));
  return { ...order, lines };
}
