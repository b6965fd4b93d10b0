import { ShopError } from '../contract.js';

/** More digits behind the point than any shop sends. */
const SCALE = 12;

/**
 * Adds decimal amounts digit by digit, as no floating numbers can: "16.528926" and "3.471074" are "20".
 * @param {...(string | number | null | undefined)} amounts plain decimals; what is not there counts as nothing
 * @returns {string} a plain decimal
 * @throws {ShopError} `invalid_answer` for what is no amount
 */
export function decimalSum(...amounts) {
  const sum = amounts.reduce((total, amount) => total + scaled(amount ?? 0), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(SCALE + 1, '0');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`;
}

/** @param {string | number} amount */
function scaled(amount) {
  const plain = typeof amount === 'number' ? amount.toFixed(SCALE - 4) : amount;
  const [, sign, whole, fraction = ''] = /^\s*(-?)(\d+)(?:\.(\d*))?\s*$/.exec(plain) ?? [];
  if (whole === undefined) throw new ShopError('invalid_answer', `${JSON.stringify(amount)} is no amount.`);
  const units = BigInt(whole + fraction.slice(0, SCALE).padEnd(SCALE, '0'));
  return sign ? -units : units;
}
