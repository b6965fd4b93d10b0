import { ShopError } from '../contract.js';

/**
 * A place in the history, newest first: everything up to and including the order placed at `placed_at` has
 * been seen, of the orders of that very moment `seen`. A place by time stays where it is when a new order
 * arrives on top; one by number would slip, and show an order twice.
 * @typedef {{placed_at: string, seen: number}} Place
 */

/** @param {Place} place @returns {string} */
export function encodeCursor({ placed_at, seen }) {
  return `${seen}@${placed_at}`;
}

/** @param {string} cursor @returns {Place} */
export function decodeCursor(cursor) {
  const [seen, placed_at] = cursor.split('@');
  if (!/^\d+$/.test(seen) || Number.isNaN(Date.parse(placed_at))) {
    throw new ShopError('refused', `There is no page of orders at ${JSON.stringify(cursor)}.`);
  }
  return { placed_at, seen: Number(seen) };
}

/**
 * @param {Place | null} place before these orders
 * @param {readonly {orderPlacedAt: string}[]} orders seen since, newest first
 * @returns {Place | null}
 */
export function placeAfter(place, orders) {
  const placed_at = orders.at(-1)?.orderPlacedAt;
  if (placed_at === undefined) return place;
  const ofThatMoment = orders.filter(({ orderPlacedAt }) => orderPlacedAt === placed_at).length;
  return { placed_at, seen: ofThatMoment + (place?.placed_at === placed_at ? place.seen : 0) };
}

/**
 * The list options with which Vendure answers what comes after a place.
 * @param {Place | null} place
 * @param {{take: number, state: object | undefined}} wanted `state` is a filter of Vendure's; nothing for all
 */
export function listOptions(place, { take, state }) {
  return {
    take,
    skip: place?.seen ?? 0,
    sort: { orderPlacedAt: 'DESC', id: 'DESC' },
    filter: {
      active: { eq: false },
      ...(state && { state }),
      ...(place && { orderPlacedAt: { before: momentAfter(place.placed_at) } }),
    },
  };
}

/**
 * `before` leaves its own moment out, but the orders of a place's moment may not all have been seen.
 * @param {string} time
 */
function momentAfter(time) {
  return new Date(Date.parse(time) + 1).toISOString();
}
