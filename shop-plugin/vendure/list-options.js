import { momentAfter } from '../adapter/time-cursor.js';

/**
 * The list options with which Vendure answers what comes after a place.
 * @param {import('../adapter/time-cursor.js').Place | null} place
 * @param {{take: number, state: object | undefined}} wanted `state` is a filter of Vendure's; nothing for all
 */
export function listOptions(place, { take, state }) {
  return {
    take,
    skip: place?.seen ?? 0,
    // GraphQL reads the fields in the order of its schema, in which ids come before times, and codes after them. The
    // id of an order is that of its cart, which may have been begun long before.
    sort: { orderPlacedAt: 'DESC', code: 'DESC' },
    filter: {
      active: { eq: false },
      ...(state && { state }),
      // `before` leaves its own moment out, but the orders of a place's moment may not all have been seen.
      ...(place && { orderPlacedAt: { before: momentAfter(place.placed_at) } }),
    },
  };
}
