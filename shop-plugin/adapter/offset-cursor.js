import { ShopError } from '../contract.js';

/**
 * A place in a list by how many rows come before it, for shops that can be asked for nothing better.
 * @param {string | null} cursor
 * @returns {number}
 * @throws {ShopError} `refused` for a cursor of somebody else
 */
export function decodeOffset(cursor) {
  if (cursor === null) return 0;
  if (!/^\d{1,9}$/.test(cursor))
    throw new ShopError('refused', `There is no page at ${JSON.stringify(cursor)}.`);
  return Number(cursor);
}

/** @param {number} offset @returns {string} */
export function encodeOffset(offset) {
  return String(offset);
}
