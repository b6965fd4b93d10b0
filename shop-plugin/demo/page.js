import { ShopError } from '../contract.js';

/**
 * Cuts a page. A cursor is the id of the last item of the page before, so that a new item on top moves
 * nothing.
 * @template T
 * @param {readonly T[]} items in their order
 * @param {(item: T) => string} idOf
 * @param {{cursor: string | null, limit: number}} query
 * @param {number} largest page
 * @returns {{items: readonly T[], next_cursor: string | null}}
 */
export function cutPage(items, idOf, { cursor, limit }, largest = 100) {
  if (!Number.isInteger(limit) || limit < 1 || limit > largest) {
    throw new ShopError('refused', `a page has 1–${largest} items, not ${limit}`);
  }
  const last = cursor === null ? -1 : items.findIndex((item) => idOf(item) === cursor);
  if (cursor !== null && last < 0) throw new ShopError('not_found', `no page begins after ${cursor}`);
  const page = items.slice(last + 1, last + 1 + limit);
  return { items: page, next_cursor: last + 1 + limit < items.length ? idOf(page[page.length - 1]) : null };
}
