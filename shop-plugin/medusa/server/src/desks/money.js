/**
 * How many decimals a currency has: 2 for EUR, 0 for JPY, 3 for KWD.
 * @param {string} currency ISO 4217, in any case
 */
export function decimalsOf(currency) {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Medusa's amount in major units as an integer of minor units.
 * @param {number | string | {valueOf(): unknown}} amount
 * @param {string} currency
 */
export function toMinorUnits(amount, currency) {
  return Math.round(Number(`${Number(amount)}e${decimalsOf(currency)}`));
}

/** @param {number} minor_units @param {string} currency @returns {number} for Medusa */
export function toMajorUnits(minor_units, currency) {
  return Number(`${minor_units}e-${decimalsOf(currency)}`);
}
