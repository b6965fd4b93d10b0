import { decimalsOf } from '../server/currency.js';

/** Where Vendure's own amounts are in what is told of orders, carts, products, favourites and returns. */
const AMOUNTS = new Set([
  'subtotal',
  'shipping',
  'total',
  'unit_price',
  'amount',
  'price',
  'price_when_added',
]);

/** What Vendure counts in where a shop has no `MoneyStrategy` of its own: hundredths, of a yen as of a euro. */
const USUAL_PRECISION = 2;

/**
 * All of a value with its amounts in minor units of its currency: ¥1295 is 129500 for Vendure, and 1295 in the contract.
 * @template Value
 * @param {Value} value in the contract's shape, with Vendure's amounts
 * @param {string} currency ISO 4217
 * @param {import('./vendure-types.js').Links} options
 * @returns {Value}
 */
export function inMinorUnits(value, currency, { moneyPrecision = USUAL_PRECISION }) {
  const shift = decimalsOf(currency) - moneyPrecision;
  return shift === 0 ? value : converted(value, (amount) => Math.round(amount * 10 ** shift));
}

/** @param {any} value @param {(amount: number) => number} convert @returns {any} */
function converted(value, convert) {
  if (Array.isArray(value)) return value.map((item) => converted(item, convert));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [
    name,
    AMOUNTS.has(name) && typeof item === 'number' ? convert(item) : converted(item, convert),
  ]);
  return Object.fromEntries(entries);
}
