/**
 * The shop's own side of the counter: what its staff can change while a customer looks on. Tests and
 * demonstrations use it; the account page never does.
 *
 * @typedef {object} Counter
 * @property {(sku: string, quantity: number) => Promise<void>} setStock
 * @property {(sku: string, price: number) => Promise<void>} setPrice in euro cents
 * @property {(sku: string) => Promise<void>} withdraw sells a variant no more
 * @property {() => Promise<void>} signOut
 * @property {() => Promise<void>} signIn
 * @property {() => Promise<void>} reset forgets the cart and everything above
 */

import { freshState } from './shop-state.js';

/** @typedef {import('./shop-state.js').ShopState} ShopState */

/**
 * @param {(change: (state: ShopState) => ShopState) => Promise<unknown>} write
 * @returns {Counter}
 */
export function createCounter(write) {
  /** @param {(shelf: ShopState['shelf']) => Partial<ShopState['shelf']>} change */
  const changeShelf = async (change) => {
    await write((state) => ({ ...state, shelf: { ...state.shelf, ...change(state.shelf) } }));
  };
  /** @param {boolean} signed_in */
  const sign = async (signed_in) => {
    await write((state) => ({ ...state, signed_in }));
  };
  return {
    setStock: (sku, quantity) => changeShelf(({ stock }) => ({ stock: { ...stock, [sku]: quantity } })),
    setPrice: (sku, amount) => changeShelf(({ price }) => ({ price: { ...price, [sku]: amount } })),
    withdraw: (sku) => changeShelf(({ withdrawn }) => ({ withdrawn: [...withdrawn, sku] })),
    signOut: () => sign(false),
    signIn: () => sign(true),
    reset: async () => {
      await write(freshState);
    },
  };
}
