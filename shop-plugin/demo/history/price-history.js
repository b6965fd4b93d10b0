import { hashOf } from '../random.js';
import { REPRICED } from '../today.js';

/** @typedef {import('../catalogue/product-spec.js').ProductSpec} ProductSpec */

/** The shop raises prices about once a year; no product follows on the same day. */
const RISE_DAYS_AGO = [170, 540, 905, 1270, 1635];
const RISE_SPREAD_DAYS = 70;
const BEFORE_RISE = 0.963;

/**
 * What a variant cost then, in cents of 5.
 * @param {ProductSpec} product
 * @param {number} price of today
 * @param {number} days_ago
 */
export function priceThen(product, price, days_ago) {
  const recent = REPRICED[product.id];
  let then = price;
  if (recent && days_ago > recent.days_ago) then *= recent.before / 100;
  const delay = hashOf(product.id) % RISE_SPREAD_DAYS;
  const rises = RISE_DAYS_AGO.filter((rise) => days_ago > rise + delay).length;
  then *= BEFORE_RISE ** rises;
  return then === price ? price : Math.round(then / 5) * 5;
}
