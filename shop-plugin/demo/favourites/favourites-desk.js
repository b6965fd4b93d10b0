import { ShopError } from '../../contract.js';
import { shelfToday } from '../backroom.js';
import { cutPage } from '../page.js';
import { favouriteOf, seededFavourites, tellFavourite } from './favourites.js';

/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../shop-state.js').ShopState} ShopState */
/** @typedef {import('./favourites.js').KeptFavourite} KeptFavourite */

/** @typedef {{product_id: string, variant_id: string | null}} Pair */

/** @param {Pair} left @param {Pair} right */
const isSame = (left, right) => left.product_id === right.product_id && left.variant_id === right.variant_id;

/** @param {Pair} pair */
const cursorOf = ({ product_id, variant_id }) => JSON.stringify([product_id, variant_id]);

/**
 * @param {Backroom} backroom
 * @returns {import('../../contract/favourites.js').FavouriteMethods}
 */
export function favouritesDesk(backroom) {
  const { clock, customer, telling } = backroom;

  /** @param {ShopState} state @returns {KeptFavourite[]} what was added last comes first */
  const kept = (state) =>
    state.favourites ?? (customer.orders === 0 ? [] : seededFavourites(clock(), customer.currency));

  return {
    listFavourites: (query, { signal }) =>
      backroom.ask('listFavourites', signal, (state) => {
        const { items, next_cursor } = cutPage(kept(state), cursorOf, query);
        const shelf = shelfToday(backroom, state);
        return {
          favourites: items.map((favourite) => tellFavourite(favourite, shelf, telling, clock())),
          next_cursor,
        };
      }),

    setFavourite: (change, { signal }) =>
      backroom.change('setFavourite', signal, change.key, (state) => {
        const shelf = shelfToday(backroom, state);
        const favourites = changeFavourites(kept(state), change, shelf, clock());
        const favourite = favourites.find((each) => isSame(each, change));
        return {
          state: { ...state, favourites },
          answer: { favourite: favourite ? tellFavourite(favourite, shelf, telling, clock()) : null },
        };
      }),
  };
}

/**
 * @param {KeptFavourite[]} before
 * @param {import('../../contract/favourites.js').FavouriteChange} change
 * @param {import('../shelf.js').Shelf} shelf
 * @param {number} now
 * @returns {KeptFavourite[]}
 */
function changeFavourites(before, change, shelf, now) {
  if (!change.favourite) return before.filter((each) => !isSame(each, change));
  if (before.some((each) => isSame(each, change))) return before;
  const added = favouriteOf(change, shelf, now);
  if (!added) throw new ShopError('not_found', `the shop does not know ${change.product_id}`);
  return [added, ...before];
}
