/**
 * What the shapes of the contract are made of. A kind looks at one value and tells what is wrong with it.
 *
 * @typedef {{path: string, problem: string}} Finding `path` is a JSON pointer; '' is the whole answer
 * @typedef {(value: any, path: string) => Finding[]} Kind nothing found means that the value is right
 * @typedef {(value: any) => Finding[]} Rule looks at a record whose fields are all right; paths are relative
 *   to it
 */

/**
 * @param {Finding} finding
 * @returns {string} such as `/orders/3/lines/0/unit_price: expected an integer of minor units, got 12.95`
 */
export function sentenceOf({ path, problem }) {
  return path === '' ? problem : `${path}: ${problem}`;
}

/** The largest integer that a JSON number holds exactly. */
export const MAX_MINOR_UNITS = Number.MAX_SAFE_INTEGER;
export const MAX_QUANTITY = 999_999;
const MAX_TOLERATED_RISE = 1_000_000;
const LONGEST_ID = 200;
const LONGEST_QUOTE = 60;

/** ISO 8601 with seconds at most to the nanosecond, and an offset or Z. */
const TIME = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;

/**
 * A kind that is one question.
 * @param {string} expected
 * @param {(value: any) => boolean} isRight
 * @returns {Kind}
 */
export function simple(expected, isRight) {
  return (value, path) =>
    isRight(value) ? [] : [{ path, problem: `expected ${expected}, got ${quote(value)}` }];
}

export const text = simple('text', (value) => typeof value === 'string');
export const filledText = simple(
  'text that is not empty',
  (value) => typeof value === 'string' && value !== '',
);
export const id = simple(
  `an id: text of 1–${LONGEST_ID} characters`,
  (value) => typeof value === 'string' && value !== '' && value.length <= LONGEST_ID,
);
export const flag = simple('true or false', (value) => typeof value === 'boolean');
export const money = simple('an integer of minor units', Number.isSafeInteger);
export const moneyOff = simple(
  'an integer of minor units, 0 or less',
  (value) => Number.isSafeInteger(value) && value <= 0,
);
export const price = simple(
  'an integer of minor units, 0 or more',
  (value) => Number.isSafeInteger(value) && value >= 0,
);
export const count = simple(
  'a whole number, 0 or more',
  (value) => Number.isSafeInteger(value) && value >= 0,
);
export const quantity = simple(
  `a quantity of 1–${MAX_QUANTITY}`,
  (value) => Number.isInteger(value) && value >= 1 && value <= MAX_QUANTITY,
);
export const quantityOrNone = simple(
  `a quantity of 0–${MAX_QUANTITY}`,
  (value) => Number.isInteger(value) && value >= 0 && value <= MAX_QUANTITY,
);
export const currency = simple(
  'an ISO 4217 code of three capital letters',
  (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
);
export const time = simple(
  'a time such as 2026-03-05T14:30:00+01:00',
  (value) => typeof value === 'string' && isTime(value),
);
export const url = simple(
  'an https:, http: or relative address',
  (value) => typeof value === 'string' && isSafeUrl(value),
);

/** Of a price, in hundredths of a per cent; see `ReorderPolicy`. */
export const tolerableRise = optional(
  simple(
    `a whole number of 0–${MAX_TOLERATED_RISE} (500 is 5 %)`,
    (value) => Number.isInteger(value) && value >= 0 && value <= MAX_TOLERATED_RISE,
  ),
);

/** @param {readonly string[]} words @returns {Kind} */
export function oneOf(words) {
  return simple(`one of ${words.join(', ')}`, (value) => words.includes(value));
}

/** Absent and `null` are fine. @param {Kind} kind @returns {Kind} */
export function optional(kind) {
  return (value, path) => (value === undefined || value === null ? [] : kind(value, path));
}

/** `null` is fine, absent is not. @param {Kind} kind @returns {Kind} */
export function nullable(kind) {
  return (value, path) => (value === null ? [] : kind(value, path));
}

/** @param {Kind} kind of each item @returns {Kind} */
export function list(kind) {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => kind(item, `${path}/${index}`))
      : [{ path, problem: `expected a list, got ${quote(value)}` }];
}

/**
 * @param {Record<string, Kind>} fields other fields are left alone
 * @param {...Rule} rules asked once all fields are right
 * @returns {Kind}
 */
export function record(fields, ...rules) {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return [{ path, problem: `expected an object, got ${quote(value)}` }];
    }
    const findings = Object.entries(fields).flatMap(([name, kind]) => kind(value[name], `${path}/${name}`));
    if (findings.length > 0) return findings;
    return rules.flatMap((rule) => rule(value)).map((finding) => ({ ...finding, path: path + finding.path }));
  };
}

/** A value as a developer recognises it, short enough for one line. @param {unknown} value */
export function quote(value) {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return `${value}n`;
  const written = JSON.stringify(value) ?? String(value);
  return written.length > LONGEST_QUOTE ? `${written.slice(0, LONGEST_QUOTE - 1)}…` : written;
}

/** @param {string} written */
function isTime(written) {
  const day = TIME.exec(written)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(written))) return false;
  // `Date.parse` takes 30 February for 2 March.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/** @param {string} address */
function isSafeUrl(address) {
  const page = 'https://shop.example/account/';
  return URL.canParse(address, page) && ['https:', 'http:'].includes(new URL(address, page).protocol);
}
