/**
 * Which colours of a theme can be told from each other, and which cannot.
 *
 * @typedef {import('../../themes/contrast-pairs.js').ContrastPair} ContrastPair
 * @typedef {'AA' | 'AAA'} Level of WCAG 2.2
 * @typedef {ContrastPair & {ratio: number}} PairNeed `ratio` is the least contrast
 * @typedef {PairNeed & {measured: number, passes: boolean}} Finding `measured` is the contrast that there is
 */
import { contrastRatio } from '../../themes/contrast.js';
import { CONTRAST_PAIRS, RATIOS } from '../../themes/contrast-pairs.js';
import { blend } from './srgb.js';

/** Kept on one line. */
export const OF_ONE = '\u00a0:\u00a01';

/** What each pair that meets on screen needs; of pairs that meet in more than one way, the most. @param {Level} level @returns {PairNeed[]} */
export function needsAt(level) {
  /** @type {Map<string, PairNeed>} */
  const needs = new Map();
  for (const pair of CONTRAST_PAIRS) {
    const need = { ...pair, ratio: RATIOS[level][pair.kind] };
    const key = `${pair.front} ${pair.back}`;
    if ((needs.get(key)?.ratio ?? 0) < need.ratio) needs.set(key, need);
  }
  return [...needs.values()];
}

/**
 * @param {Readonly<Record<string, string>>} tokens of one scheme
 * @param {readonly PairNeed[]} needs
 * @returns {Finding[]} the weakest first, by what it has of what it needs
 */
export function findingsOf(tokens, needs) {
  return needs
    .map((need) => {
      const [front, back] = [tokens[need.front], tokens[need.back]];
      const measured = contrastRatio(blend(front, back), back);
      return { ...need, measured, passes: measured >= need.ratio };
    })
    .sort((a, b) => a.measured / a.ratio - b.measured / b.ratio);
}

/** `4.49 : 1` in one piece, never rounded up to what it does not have. @param {number} ratio */
export function ratioText(ratio) {
  const digits = ratio < 10 ? 2 : 1;
  return `${(Math.floor(ratio * 10 ** digits) / 10 ** digits).toFixed(digits)}${OF_ONE}`;
}
