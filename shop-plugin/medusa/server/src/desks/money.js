import { decimalsOf } from '../../../../server/currency.js';

/**
 * Medusa's amount in major units as an integer of minor units.
 * @param {number | string | {valueOf(): unknown}} amount
 * @param {string} currency
 */
export function toMinorUnits(amount, currency) {
  const major = Number(amount);
  // A number below a millionth, left over from a division, prints as a power of ten.
  return Math.abs(major) < 1e-6 ? 0 : Math.round(Number(`${major}e${decimalsOf(currency)}`));
}

/** @param {number} minor_units @param {string} currency @returns {number} for Medusa */
export function toMajorUnits(minor_units, currency) {
  return Number(`${minor_units}e-${decimalsOf(currency)}`);
}
