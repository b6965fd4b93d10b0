/**
 * The demo shop writes its prices down in euro cents. Abroad it asks about as much: a cent is about a yen and
 * a half, and three fils.
 */

/** Minor units for a euro cent. @type {Readonly<Record<string, number>>} */
const PER_CENT = Object.freeze({ EUR: 1, JPY: 1, KWD: 3 });

/** @param {number} cents @param {string} currency ISO 4217 */
export function inMinorUnits(cents, currency) {
  return cents * PER_CENT[currency];
}
