/** Kinds and rules that only the parts beside orders and cart need. */

import { saying, simple, wholeNumber } from './kind.js';
import { currency } from './kinds.js';

/** @typedef {import('./kind.js').Rule} Rule */
/** @typedef {import('./kind.js').Schema} Schema */

const MAX_POINTS = 1_000_000_000_000;

export const perMille = wholeNumber(0, 1000, 'Per mille: 150 is 15 %.');
export const stars = wholeNumber(1, 5);
export const points = simple(`a whole number of points, at most ${MAX_POINTS} either side of 0`, {
  type: 'integer',
  minimum: -MAX_POINTS,
  maximum: MAX_POINTS,
});
export const pointsOrNone = wholeNumber(0, MAX_POINTS);
export const country = simple(
  'a country code of two capital letters (ISO 3166-1)',
  { type: 'string', pattern: '^[A-Z]{2}$' },
  { advice: 'Send the code, such as NL, and not the name.' },
);
export const email = simple('an e-mail address', { type: 'string', pattern: String.raw`^[^\s@]+@[^\s@]+$` });
export const base64 = simple(
  'bytes in base64',
  { type: 'string', contentEncoding: 'base64', pattern: '^[A-Za-z0-9+/]+={0,2}$' },
  { isRight: (value) => value.length % 4 === 0 },
);

/** @param {number} most characters @returns {import('./kind.js').Kind} */
export function textUpTo(most) {
  return simple(`text of at most ${most} characters`, { type: 'string', maxLength: most });
}

/** What has to be there, and not as `null`. @param {string} field @returns {Schema} */
export function having(field) {
  return { required: [field], properties: { [field]: { not: { type: 'null' } } } };
}

/** @param {unknown} value of an optional field */
export function isThere(value) {
  return value !== undefined && value !== null;
}

/** An amount is nothing without its currency. @param {string} field @returns {Rule} */
export function needsCurrency(field) {
  return saying({ if: having(field), then: having('currency') }, (value) =>
    isThere(value[field])
      ? currency(value.currency, '/currency').map((finding) => ({
          ...finding,
          problem: `${finding.problem}, which ${field} needs`,
        }))
      : [],
  );
}

/**
 * What a record needs when one of its fields has a certain word.
 * @param {string} name of the field with the word
 * @param {string} word
 * @param {string} field that has to be there then
 * @param {string} what it is
 * @returns {Rule}
 */
export function neededFor(name, word, field, what) {
  return saying({ if: { properties: { [name]: { const: word } } }, then: having(field) }, (value) =>
    value[name] !== word || isThere(value[field])
      ? []
      : [{ path: `/${field}`, problem: `expected ${what}, got nothing` }],
  );
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
