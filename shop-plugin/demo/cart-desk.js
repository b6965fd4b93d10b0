import { ShopError } from '../contract.js';
import { refuseTooMany, shelfToday } from './backroom.js';
import { changeCart, tellCart, tellResults } from './cart.js';

/** @typedef {import('./shop-state.js').ShopState} ShopState */

/**
 * What is sold today, and the cart. It asks nobody to sign in.
 * @param {import('./backroom.js').Backroom} backroom
 * @param {import('./connection.js').Connection} connection
 * @param {{read: () => Promise<ShopState>, write: (change: (state: ShopState) => ShopState) =>
 *   Promise<ShopState>}} books
 * @returns {Required<Pick<import('../contract.js').ShopPlugin, 'getProducts' | 'getCart' | 'setCartLines'>>}
 */
export function cartDesk(backroom, connection, { read, write }) {
  /** @param {ShopState} state */
  const cartOf = (state) => tellCart(state, shelfToday(backroom, state), backroom.customer);

  return {
    getProducts: ({ product_ids }, { signal }) =>
      connection.call('getProducts', signal, async () => {
        refuseTooMany(product_ids, 'products');
        const shelf = shelfToday(backroom, await read());
        return {
          products: product_ids.map((id) => shelf.tell(id)).filter((product) => product !== undefined),
        };
      }),

    getCart: ({ signal }) => connection.call('getCart', signal, async () => cartOf(await read())),

    setCartLines: (change, { signal }) =>
      connection.call('setCartLines', signal, async () => {
        refuseWrongChange(change);
        const state = await write((before) => changeCart(before, change, shelfToday(backroom, before)));
        return { cart: cartOf(state), lines: tellResults(state, change) };
      }),
  };
}

/** @param {import('../contract.js').CartChange} change */
function refuseWrongChange({ key, lines }) {
  if (key === '') throw new ShopError('refused', 'a cart change needs a key');
  const wrong = lines.find(({ quantity }) => !Number.isInteger(quantity) || quantity < 0);
  if (wrong) throw new ShopError('refused', `the cart cannot hold ${wrong.quantity} of ${wrong.variant_id}`);
}
