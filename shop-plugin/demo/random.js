/**
 * Repeatable randomness: the demo shop must tell the same story on every visit, so it never asks
 * `Math.random`.
 */

/**
 * @typedef {object} Random
 * @property {() => number} next 0 ≤ n < 1
 * @property {(from: number, to: number) => number} integer both ends included
 * @property {<T>(items: readonly T[]) => T} pick one of them
 * @property {(probability: number) => boolean} chance
 */

/**
 * The mulberry32 generator: 32 bits of state, plenty for a shop's history.
 * @param {number} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const integer = (/** @type {number} */ from, /** @type {number} */ to) =>
    from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    pick: (items) => items[integer(0, items.length - 1)],
    chance: (probability) => next() < probability,
  };
}

/**
 * A number that belongs to a text, spread over 32 bits (FNV-1a).
 * @param {string} text
 */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
