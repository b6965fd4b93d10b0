import { ShopError } from '../contract.js';

/** @typedef {import('./history/history.js').DatedDraft} DatedDraft */
/** @typedef {import('../contract.js').Order} Order */

const LARGEST_PAGE = 100;

/**
 * Cuts a page. A cursor is the id of the last order of the page before, so that a new order on top moves
 * nothing.
 * @param {readonly DatedDraft[]} matching newest first
 * @param {{cursor: string | null, limit: number}} query
 * @returns {{drafts: readonly DatedDraft[], next_cursor: string | null}}
 */
export function pageOf(matching, { cursor, limit }) {
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_PAGE) {
    throw new ShopError('refused', `a page has 1–${LARGEST_PAGE} orders, not ${limit}`);
  }
  const last = cursor === null ? -1 : matching.findIndex(({ id }) => id === cursor);
  if (cursor !== null && last < 0) throw new ShopError('not_found', `no page begins after ${cursor}`);
  const drafts = matching.slice(last + 1, last + 1 + limit);
  return { drafts, next_cursor: last + 1 + limit < matching.length ? drafts[drafts.length - 1].id : null };
}

/**
 * Makes one order unreadable, as a shop with a mistake in its export would.
 * @param {Order[]} orders of a page, changed in place
 */
export function spoilOneOrder(orders) {
  const spoiled = orders[Math.min(2, orders.length - 1)];
  if (spoiled) spoiled.lines[0].unit_price = 12.95;
}
