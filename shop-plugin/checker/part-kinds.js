/** Kinds that only the parts beside orders and cart need. */

import { currency, simple } from './kinds.js';

/** @typedef {import('./kinds.js').Rule} Rule */

const DAY = /^\d{4}-\d\d-\d\d$/;

/** @param {number} least @param {number} most */
export function wholeNumber(least, most) {
  return simple(
    `a whole number of ${least}–${most}`,
    (value) => Number.isInteger(value) && value >= least && value <= most,
  );
}

export const perMille = wholeNumber(0, 1000);
export const stars = wholeNumber(1, 5);
export const points = simple('a whole number of points', Number.isSafeInteger);
export const country = simple(
  'a country code of two capital letters (ISO 3166-1)',
  (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
);
export const day = simple(
  'a day such as 1987-04-23',
  (value) =>
    typeof value === 'string' &&
    DAY.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value),
);
export const email = simple(
  'an e-mail address',
  (value) => typeof value === 'string' && /^[^\s@]+@[^\s@]+$/.test(value),
);
export const base64 = simple(
  'bytes in base64',
  (value) => typeof value === 'string' && value.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(value),
);

/** An amount is nothing without its currency. @param {string} field @returns {Rule} */
export function needsCurrency(field) {
  return (value) =>
    value[field] === undefined || value[field] === null
      ? []
      : currency(value.currency, '/currency').map((finding) => ({
          ...finding,
          problem: `${finding.problem}, which ${field} needs`,
        }));
}

/**
 * @param {string} name of the list
 * @param {(item: any) => unknown} identity
 * @returns {Rule}
 */
export function eachOnce(name, identity) {
  return (value) => {
    const seen = new Set();
    return value[name].flatMap((/** @type {any} */ item, /** @type {number} */ index) => {
      const known = JSON.stringify(identity(item));
      if (seen.has(known)) return [{ path: `/${name}/${index}`, problem: `${known} is in the list already` }];
      seen.add(known);
      return [];
    });
  };
}

/** For the ids that stand in another place and have to be known here. @param {any[]} items */
export function idsOf(items) {
  return new Set(items.map(({ id }) => id));
}
