/**
 * What a kind is. A kind looks at one value and tells what is wrong with it; what it is made of can be read from
 * its form, so that the JSON Schemas of `schema/` say the same without being written a second time.
 *
 * @typedef {object} Finding
 * @property {string} path a JSON pointer; '' is the whole answer
 * @property {string} problem what was expected and what came
 * @property {string} [advice] what to do about it
 *
 * @typedef {{(value: any, path: string): Finding[], form: Form}} Kind nothing found means that the value is
 *   right
 * @typedef {(value: any) => Finding[]} Rule looks at a record whose fields are all right; paths are relative to it
 * @typedef {Rule & {schema: Schema}} SayingRule `schema`: what JSON Schema can say of the rule
 *
 * @typedef {Record<string, any>} Schema words of JSON Schema 2020-12
 *
 * @typedef {object} Form of a value without parts `schema`, of a list `items`, of a record `fields`
 * @property {Schema} [schema] all that a right value keeps to; the kind itself looks at more only where JSON
 *   Schema has no word for it
 * @property {Kind} [items]
 * @property {ListLimits} [limits]
 * @property {Readonly<Record<string, Kind>>} [fields]
 * @property {readonly Rule[]} [rules]
 * @property {'null' | 'absent'} [may_be] `absent`: or `null`
 *
 * @typedef {{least?: number, most?: number, distinct?: boolean}} ListLimits
 */

const LONGEST_QUOTE = 60;

/**
 * @param {Finding} finding
 * @returns {string} such as `/orders/3/lines/0/unit_price: expected an integer of minor units, got 12.95`
 */
export function sentenceOf({ path, problem }) {
  return path === '' ? problem : `${path}: ${problem}`;
}

/**
 * A kind that is one question.
 * @param {string} expected
 * @param {Schema} schema of text, an integer or a flag
 * @param {{isRight?: (value: any) => boolean, advice?: string}} [more] `isRight`: what the schema cannot say of a
 *   value that it lets pass; `advice`: what to do where it is wrong
 * @returns {Kind}
 */
export function simple(expected, schema, { isRight = () => true, advice } = {}) {
  const matches = matcher(schema);
  const titled = schema.enum || schema.type === 'boolean' ? schema : { title: expected, ...schema };
  return asKind({ schema: titled }, (value, path) =>
    matches(value) && isRight(value)
      ? []
      : [{ path, problem: `expected ${expected}, got ${quote(value)}`, ...(advice && { advice }) }],
  );
}

/** @param {readonly string[]} words @returns {Kind} */
export function oneOf(words) {
  const advice = 'Translate the shop’s own word into one of these, in one table of the plugin.';
  return simple(`one of ${words.join(', ')}`, { type: 'string', enum: [...words] }, { advice });
}

/** @param {number} least @param {number} most @param {string} [advice] @returns {Kind} */
export function wholeNumber(least, most, advice) {
  const range = { type: 'integer', minimum: least, maximum: most };
  return simple(`a whole number of ${least}–${most}`, range, { advice });
}

/** Absent and `null` are fine. @param {Kind} kind @returns {Kind} */
export function optional(kind) {
  return asKind({ ...kind.form, may_be: 'absent' }, (value, path) =>
    value === undefined || value === null ? [] : kind(value, path),
  );
}

/** `null` is fine, absent is not. @param {Kind} kind @returns {Kind} */
export function nullable(kind) {
  return asKind({ ...kind.form, may_be: 'null' }, (value, path) => (value === null ? [] : kind(value, path)));
}

/**
 * @param {Kind} kind of each item
 * @param {ListLimits} [limits]
 * @returns {Kind}
 */
export function list(kind, limits = {}) {
  return asKind({ items: kind, limits }, (value, path) => {
    if (!Array.isArray(value)) return [{ path, problem: `expected a list, got ${quote(value)}` }];
    const problem = problemOfLength(value, limits);
    if (problem) return [{ path, problem }];
    return value.flatMap((item, index) => kind(item, `${path}/${index}`));
  });
}

/**
 * @param {Readonly<Record<string, Kind>>} fields other fields are left alone
 * @param {...Rule} rules asked once all fields are right
 * @returns {Kind}
 */
export function record(fields, ...rules) {
  return asKind({ fields, rules }, (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return [{ path, problem: `expected an object, got ${quote(value)}` }];
    }
    const findings = Object.entries(fields).flatMap(([name, kind]) => kind(value[name], `${path}/${name}`));
    if (findings.length > 0) return findings;
    return rules.flatMap((rule) => rule(value)).map((finding) => ({ ...finding, path: path + finding.path }));
  });
}

/** A rule of which JSON Schema can say something. @param {Schema} schema @param {Rule} rule @returns {SayingRule} */
export function saying(schema, rule) {
  return Object.assign(rule, { schema });
}

/** A value as a developer recognises it, short enough for one line. @param {unknown} value */
export function quote(value) {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Date) return 'a Date';
  const written = JSON.stringify(value) ?? String(value);
  return written.length > LONGEST_QUOTE ? `${written.slice(0, LONGEST_QUOTE - 1)}…` : written;
}

/** @param {Form} form @param {(value: any, path: string) => Finding[]} look @returns {Kind} */
function asKind(form, look) {
  return Object.assign(look, { form });
}

/** @param {any[]} items @param {ListLimits} limits */
function problemOfLength(items, { least = 0, most = Infinity, distinct = false }) {
  if (items.length < least) return `expected at least ${least}, got ${items.length}`;
  if (items.length > most) return `expected at most ${most}, got ${items.length}`;
  if (distinct && new Set(items).size < items.length) return 'expected each once, got one twice';
  return '';
}

/** @param {Schema} schema @returns {(value: any) => boolean} */
function matcher({ type, enum: words, pattern, minLength = 0, maxLength = Infinity, minimum, maximum }) {
  if (type === 'boolean') return (value) => typeof value === 'boolean';
  if (type === 'integer') {
    return (value) => Number.isSafeInteger(value) && value >= minimum && value <= maximum;
  }
  const form = pattern && new RegExp(pattern, 'u');
  return (value) =>
    typeof value === 'string' &&
    (!words || words.includes(value)) &&
    value.length >= minLength &&
    (value.length <= maxLength || [...value].length <= maxLength) &&
    (!form || form.test(value));
}
