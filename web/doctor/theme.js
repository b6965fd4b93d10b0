/**
 * The design tokens that a page sets by custom properties: those that there are not, and values that cannot be used.
 *
 * @typedef {import('./finding.js').Finding} Finding
 *
 * @typedef {object} SetToken
 * @property {string} property as written, e.g. `--stamgast-color-accent`
 * @property {string} value
 * @property {boolean} color whether CSS takes the value for a colour
 */
import { customProperty } from '../platform/theme-tokens.js';
import { wrong } from './finding.js';

/** @param {readonly SetToken[]} set @param {readonly string[]} tokens the names that there are @returns {Finding[]} */
export function tokenFindings(set, tokens) {
  const names = new Map(tokens.map((token) => [customProperty(token), token]));
  return set.flatMap(({ property, value, color }) => {
    const token = names.get(property);
    if (token === undefined) return [unknown(property, [...names.keys()])];
    return isRight(token, value, color) ? [] : [unusable(property, token, value)];
  });
}

/** @param {string} property @param {string[]} known */
function unknown(property, known) {
  const near = known.toSorted((left, right) => distance(property, left) - distance(property, right))[0];
  return wrong(
    'token_unknown',
    `There is no token ${property}, so that it changes nothing: do you mean ${near}?`,
  );
}

/** @param {string} property @param {string} token @param {string} value */
function unusable(property, token, value) {
  const wanted = token.startsWith('color.') ? 'a colour' : 'a number of CSS px, e.g. 12px';
  return wrong(
    'token_value',
    `${property} is '${value}', which is not ${wanted}, so that the theme's own stays: write ${wanted}.`,
  );
}

/** @param {string} token @param {string} value @param {boolean} color */
function isRight(token, value, color) {
  if (token.startsWith('color.')) return color;
  if (token.startsWith('size.') || /\.(size|line-height)$/.test(token))
    return /^-?\d*\.?\d+(px)?$/.test(value);
  return true;
}

/** How many letters differ (Levenshtein). @param {string} left @param {string} right */
function distance(left, right) {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = row[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[right.length];
}
