import { ShopError } from '../contract.js';

/**
 * A place in a list that Shopware answers by numbered pages, newest first: `seen` entries have been seen, of `total`
 * that there were then. What has come on top since pushes all others down, and the total tells how far.
 * @typedef {{seen: number, total: number}} Place
 */

/** The most that a stock Shopware lists at once. */
export const LIST_LIMIT = 100;

/** @param {string} cursor @returns {Place} */
function decodePlace(cursor) {
  const [, seen, total] = /^(\d{1,9})\/(\d{1,9})$/.exec(cursor) ?? [];
  if (total === undefined) throw new ShopError('refused', `There is no page at ${JSON.stringify(cursor)}.`);
  return { seen: Number(seen), total: Number(total) };
}

/**
 * What comes after a place, up to the end of the page that it is on.
 * @template Row
 * @param {(page: number) => Promise<{elements: Row[], total: number}>} readPage pages begin with 1
 * @param {number} size of a page
 * @param {string | null} cursor
 * @returns {Promise<import('../adapter/look-through.js').Stretch<Row>>}
 */
export async function readStretch(readPage, size, cursor) {
  const place = cursor === null ? null : decodePlace(cursor);
  const pageOf = (/** @type {number} */ index) => Math.floor(index / size) + 1;
  let start = place?.seen ?? 0;
  let answer = await readPage(pageOf(start));
  const { total } = answer;
  const moved = Math.max(0, total - (place?.total ?? total));
  if (moved > 0 && pageOf(start) !== pageOf(start + moved)) answer = await readPage(pageOf(start + moved));
  start += moved;
  const rows = answer.elements
    .slice(start % size)
    .map((row, index) => ({ row, cursor: `${start + index + 1}/${total}` }));
  return { rows, more: rows.length > 0 && start + rows.length < total, total };
}
