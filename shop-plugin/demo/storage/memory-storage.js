/** @typedef {import('../shop-state.js').ShopState} ShopState */

/**
 * Remembers as long as the page lives: for tests, and for browsers that refuse to store anything.
 * @param {ShopState} [state]
 * @returns {import('../shop-state.js').ShopStorage}
 */
export function createMemoryStorage(state) {
  return {
    read: async () => structuredClone(state),
    change: async (change) => {
      state = structuredClone(change(structuredClone(state)));
      return structuredClone(state);
    },
  };
}
