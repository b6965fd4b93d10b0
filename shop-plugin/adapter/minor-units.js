import { ShopError } from '../contract.js';
import { decimalsOf } from '../server/currency.js';

/**
 * A decimal amount as the contract's integer of minor units, digit by digit: "12.95" EUR is 1295, "1295" JPY
 * is 1295, "1.5" KWD is 1500. Digits that the currency does not have are rounded, half away from zero.
 * @param {string | number} amount a plain decimal; a number counts as what it prints as
 * @param {string} currency ISO 4217
 * @returns {number}
 * @throws {ShopError} `invalid_answer` for what is no amount, or no currency
 */
export function minorUnits(amount, currency) {
  if (!/^[A-Za-z]{3}$/.test(currency)) {
    throw new ShopError('invalid_answer', `${JSON.stringify(currency)} is no ISO 4217 currency code.`);
  }
  const decimals = decimalsOf(currency);
  const [, sign, whole, fraction = ''] = /^\s*([+-]?)(\d+)(?:\.(\d*))?\s*$/.exec(plainDecimal(amount)) ?? [];
  const units =
    Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0')) + (fraction[decimals] >= '5' ? 1 : 0);
  if (whole === undefined || !Number.isSafeInteger(units)) {
    throw new ShopError('invalid_answer', `${JSON.stringify(amount)} is no amount of ${currency}.`);
  }
  return sign === '-' && units > 0 ? -units : units;
}

/** Numbers below a millionth print as powers of ten. @param {string | number} amount */
function plainDecimal(amount) {
  return typeof amount === 'number' && Math.abs(amount) < 1e-6 ? '0' : String(amount);
}
