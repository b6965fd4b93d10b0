import { Refusal } from './refusal.js';

/**
 * The page that follows a cursor, of a list that is known as a whole. The cursor is the name of the last item before;
 * should that be gone meanwhile, the customer begins anew.
 * @template T
 * @param {readonly T[]} all in their order
 * @param {{cursor?: string | null, limit: number}} query
 * @param {(item: T) => string} nameOf different for each
 * @returns {{items: T[], next_cursor: string | null}}
 */
export function pageAfter(all, { cursor, limit }, nameOf) {
  const place = cursor ? all.findIndex((item) => nameOf(item) === cursor) : -1;
  if (cursor && place < 0) throw new Refusal('There is no page at this cursor any more.');
  const items = all.slice(place + 1, place + 1 + Math.max(1, limit));
  const last = items.at(-1);
  const more = place + 1 + items.length < all.length;
  return { items, next_cursor: more && last !== undefined ? nameOf(last) : null };
}
