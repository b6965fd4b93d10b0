/**
 * The words in which the shapes of the contract are written: one for each thing that has a unit, a range or a form
 * of its own.
 */

import { simple } from './kind.js';

/** The largest integer that a JSON number holds exactly. */
const MAX_MINOR_UNITS = Number.MAX_SAFE_INTEGER;
const MAX_QUANTITY = 999_999;
const LONGEST_ID = 200;
const LONGEST_URL = 8192;
const LONGEST_CURSOR = 8192;

const MONEY_ADVICE =
  'Send whole minor units: 1295 for €12.95 and for ¥1295. Multiply once and round once, in one function.';

const LONG_MONTH = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])`;
const SHORT_MONTH = String.raw`(?:0[469]|11)-(?:0[1-9]|[12]\d|30)`;
const FEBRUARY = String.raw`02-(?:0[1-9]|[12]\d)`;
/** ISO 8601 with seconds at most to the nanosecond, and an offset or Z. */
const DAY = String.raw`\d{4}-(?:${LONG_MONTH}|${SHORT_MONTH}|${FEBRUARY})`;
const CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?`;
const OFFSET = String.raw`(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)`;

/** No scheme at all, or one that a page may follow. */
const FOLLOWED = String.raw`^(?:[Hh][Tt][Tt][Pp][Ss]?:|(?!\s*[A-Za-z][A-Za-z0-9+.-]*:))`;

export const text = simple('text', { type: 'string' });
export const filledText = simple('text that is not empty', { type: 'string', minLength: 1 });
export const id = simple(
  `an id: text of 1–${LONGEST_ID} characters`,
  { type: 'string', minLength: 1, maxLength: LONGEST_ID },
  { advice: 'Where the shop counts its ids, send String(id).' },
);
/** Of a page of a list; the plugin's own words for where it goes on. */
export const cursor = simple(
  `a cursor: text of 1–${LONGEST_CURSOR} characters`,
  { type: 'string', minLength: 1, maxLength: LONGEST_CURSOR },
  { advice: 'Send what lets you continue, or null when there is no more: the key itself has to be there.' },
);
export const flag = simple('true or false', { type: 'boolean' });
export const money = amount('an integer of minor units', -MAX_MINOR_UNITS, MAX_MINOR_UNITS);
export const moneyOff = amount('an integer of minor units, 0 or less', -MAX_MINOR_UNITS, 0);
export const price = amount('an integer of minor units, 0 or more', 0, MAX_MINOR_UNITS);
export const count = simple('a whole number, 0 or more', {
  type: 'integer',
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
});
export const quantity = simple(`a quantity of 1–${MAX_QUANTITY}`, {
  type: 'integer',
  minimum: 1,
  maximum: MAX_QUANTITY,
});
export const quantityOrNone = simple(`a quantity of 0–${MAX_QUANTITY}`, {
  type: 'integer',
  minimum: 0,
  maximum: MAX_QUANTITY,
});
export const currency = simple(
  'an ISO 4217 code of three capital letters',
  { type: 'string', pattern: '^[A-Z]{3}$' },
  { advice: 'Send the code, such as EUR, and not the sign.' },
);
export const time = simple(
  'a time such as 2026-03-05T14:30:00+01:00',
  { type: 'string', pattern: `^${DAY}T${CLOCK}${OFFSET}$` },
  {
    isRight: (value) => isInCalendar(value.slice(0, '2026-03-05'.length)),
    advice: 'Send an offset or Z with it: without one nobody knows which moment is meant.',
  },
);
export const day = simple(
  'a day such as 1987-04-23',
  { type: 'string', pattern: `^${DAY}$` },
  { isRight: isInCalendar },
);
export const url = simple(
  'an https:, http: or relative address',
  { type: 'string', maxLength: LONGEST_URL, pattern: FOLLOWED },
  { isRight: isSafeUrl, advice: 'The page follows no other addresses. Leave it out where there is none.' },
);

/** @param {string} expected @param {number} minimum @param {number} maximum */
function amount(expected, minimum, maximum) {
  return simple(expected, { type: 'integer', minimum, maximum }, { advice: MONEY_ADVICE });
}

/** `Date` takes 29 February of a common year for 1 March. @param {string} written */
function isInCalendar(written) {
  return new Date(`${written}T00:00:00Z`).toISOString().startsWith(written);
}

/** @param {string} address */
function isSafeUrl(address) {
  const page = 'https://shop.example/account/';
  return URL.canParse(address, page) && ['https:', 'http:'].includes(new URL(address, page).protocol);
}
