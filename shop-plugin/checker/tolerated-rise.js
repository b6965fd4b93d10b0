/**
 * The one number that a merchant decides about ordering again; see `ReorderPolicy`. The customer's page looks at it
 * as well, which has no use for the other kinds.
 */

import { quote } from './kind.js';

/** In hundredths of a per cent. */
const MAX_TOLERATED_RISE = 1_000_000;

/** @param {unknown} rise absent and `null` are none */
export function isToleratedRise(rise) {
  if (rise === undefined || rise === null) return true;
  const basis_points = /** @type {number} */ (rise);
  return Number.isInteger(basis_points) && basis_points >= 0 && basis_points <= MAX_TOLERATED_RISE;
}

/** @param {unknown} rise that is no such number */
export function mistakenRise(rise) {
  return `expected a whole number of 0–${MAX_TOLERATED_RISE} (500 is 5 %), got ${quote(rise)}`;
}
