import { readPointsBook } from '../../../../server/points/points-book.js';

/** @typedef {import('./shop.js').Shop} Shop */

/**
 * All that happened to a customer's points. Redemptions are rows of their own, of which the entries follow.
 * @param {Shop} shop
 * @param {string} customerId
 * @returns {Promise<any[]>} as the contract has them, times as Dates, oldest first
 */
export async function readLedger(shop, customerId) {
  const [entries, redemptions] = await Promise.all([
    shop.stamgast.listPointsEntries({ customer_id: customerId }, { take: null }),
    shop.stamgast.listRedemptions({ customer_id: customerId }, { take: null }),
  ]);
  const told = [...entries.map(tellEntry), ...redemptions.flatMap(redemptionEntries)];
  return told.sort((left, right) => left.at - right.at || (left.id < right.id ? -1 : 1));
}

/** @param {any} row */
function tellEntry({ id, kind, points, at, expires_at, of_entry_id, order_id, order_number, note }) {
  return { id, kind, points, at, expires_at, of_entry_id, order_id, order_number, note };
}

/** @param {any} redemption */
function redemptionEntries({ id, reward_id, points, at, undone_at }) {
  const spent = { id: `redeemed:${id}`, kind: 'redeemed', points: -points, at, reward_id };
  if (!undone_at) return [spent];
  return [
    spent,
    { id: `undone:${id}`, kind: 'reversed', points, at: undone_at, of_entry_id: spent.id, reward_id },
  ];
}

/**
 * What the customer can spend at a moment; less than nothing where more was taken back than is there.
 * @param {Shop} shop
 * @param {string} customerId
 * @param {Date} now
 */
export async function spendablePoints(shop, customerId, now) {
  const entries = await readLedger(shop, customerId);
  const booked = entries.map(({ expires_at, of_entry_id, ...entry }) => ({
    ...entry,
    expiresAt: expires_at,
    ofEntryId: of_entry_id,
  }));
  return readPointsBook(booked, now).spendable;
}

/**
 * Books an entry once, however often it is asked for.
 * @param {Shop} shop
 * @param {{id: string, customer_id: string, kind: string, points: number, at: Date} & Record<string, unknown>} entry the
 *   columns of PointsEntry
 */
export async function book(shop, entry) {
  const [booked] = await shop.stamgast.listPointsEntries({ id: entry.id });
  if (!booked && entry.points !== 0) await shop.stamgast.createPointsEntries(entry);
}
