/** Letters and digits that are not mistaken for each other, also when read aloud. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/**
 * A word that cannot be guessed, such as the code of a coupon.
 * @param {number} length 10 letters are 49 bits
 */
export function randomMark(length) {
  const numbers = crypto.getRandomValues(new Uint32Array(length));
  return Array.from(numbers, (number) => LETTERS[number % LETTERS.length]).join('');
}
