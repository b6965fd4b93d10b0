/**
 * Dice that fall alike for the same seed, on every machine: Marsaglia's xorshift.
 * @param {number} seed
 * @returns {(limit: number) => number} a whole number from 0 and below `limit`
 */
export function seededDice(seed) {
  // Zero would stay zero.
  let state = seed | 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
