import { ShopError } from '../contract.js';

/**
 * A place in the history, newest first: everything up to and including the order placed at `placed_at` has
 * been seen, of the orders of that very moment `seen`. A place by time stays where it is when a new order
 * arrives on top; one by number would slip, and show an order twice. For shops that can be asked for what was
 * ordered before a moment.
 * @typedef {{placed_at: string, seen: number}} Place
 */

/** @param {Place} place @returns {string} */
export function encodePlace({ placed_at, seen }) {
  return `${seen}@${placed_at}`;
}

/** @param {string} cursor @returns {Place} */
export function decodePlace(cursor) {
  const [seen, placed_at] = cursor.split('@');
  if (!/^\d+$/.test(seen) || Number.isNaN(Date.parse(placed_at))) {
    throw new ShopError('refused', `There is no page of orders at ${JSON.stringify(cursor)}.`);
  }
  return { placed_at, seen: Number(seen) };
}

/**
 * @param {Place | null} place before this order
 * @param {string} placed_at of the order seen next
 * @returns {Place}
 */
export function placeAfter(place, placed_at) {
  return { placed_at, seen: 1 + (place?.placed_at === placed_at ? place.seen : 0) };
}

/**
 * A moment that comes right after, in milliseconds: what was ordered `before` it was ordered until `time`.
 * @param {string} time
 */
export function momentAfter(time) {
  return new Date(Date.parse(time) + 1).toISOString();
}
