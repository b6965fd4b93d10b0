/**
 * How many rows one call looks through before it answers what it has found; the next page goes on from there.
 */
const DEPTH = 500;

/**
 * For how long it looks when it has found nothing: a page of nothing helps nobody, but the customer shall
 * hear from a slow shop before the page gives it up.
 */
const PATIENCE_MS = 4_000;

/**
 * What a shop lists after some place.
 * @template Row
 * @typedef {object} Stretch
 * @property {{row: Row, cursor: string}[]} rows `cursor` is the place right after the row
 * @property {boolean} more whether something comes after the last of them
 * @property {number} [total] of all rows of the list
 */

/**
 * @template Row
 * @typedef {object} Found
 * @property {Row[]} rows
 * @property {string | null} next_cursor
 * @property {number} [total] of all rows of the list, as the shop told it first
 */

/**
 * Goes through a shop's list, which it can only give by page, for the rows that match, and answers a page of
 * them.
 * @template Row
 * @param {object} list
 * @param {(cursor: string | null) => Promise<Stretch<Row>>} list.read what comes after a place, `null` for
 *   the start
 * @param {(row: Row) => boolean} [list.matches] by default all
 * @param {() => number} [list.now] ms, of any clock
 * @param {{cursor: string | null, limit: number}} page
 * @returns {Promise<Found<Row>>}
 */
export async function lookThrough({ read, matches = () => true, now = Date.now }, { cursor, limit }) {
  const start = now();
  /** @type {Row[]} */
  const found = [];
  /** @type {number | undefined} */
  let total;
  let place = cursor;
  for (let examined = 0; ;) {
    const stretch = await read(place);
    total ??= stretch.total;
    const seen = upTo(stretch.rows, limit - found.length, matches);
    found.push(...seen.map(({ row }) => row).filter(matches));
    const more = seen.length > 0 && (seen.length < stretch.rows.length || stretch.more);
    place = seen.at(-1)?.cursor ?? place;
    examined += seen.length;
    const enough = found.length >= limit || (found.length > 0 && examined >= DEPTH);
    if (!more || enough || now() - start >= PATIENCE_MS) {
      return { rows: found, next_cursor: more ? place : null, total };
    }
  }
}

/**
 * @template Row
 * @param {{row: Row, cursor: string}[]} rows
 * @param {number} limit
 * @param {(row: Row) => boolean} matches
 * @returns {{row: Row, cursor: string}[]} all up to the `limit`th that matches
 */
function upTo(rows, limit, matches) {
  let found = 0;
  const end = rows.findIndex(({ row }) => matches(row) && ++found === limit);
  return end < 0 ? rows : rows.slice(0, end + 1);
}
