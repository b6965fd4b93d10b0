/** The letters of PDF's standard fonts, Windows-1252, and the end of a line. */
const STANDARD = /^[\n\u0020-\u007e\u00a1-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/;

const ACCENTS = /\p{Mark}/gu;

/**
 * Writes a text in the letters that the standard fonts have, in which all others would come out as something else, a
 * rupee's sign as a superscript 1: a letter without its accent where only that is missing, else a question mark.
 * @param {string} text
 * @returns {string}
 */
export function standardLetters(text) {
  return Array.from(plainSpaces(text).normalize('NFC'), (letter) => {
    if (STANDARD.test(letter)) return letter;
    const bare = letter.normalize('NFD').replace(ACCENTS, '');
    return STANDARD.test(bare) ? bare : '?';
  }).join('');
}

/**
 * Writes an amount in those letters: with the currency's code where its sign is none of them.
 * @param {Intl.NumberFormat} format
 * @param {number} amount in major units
 */
export function standardAmount(format, amount) {
  const text = plainSpaces(format.format(amount));
  if (STANDARD.test(text)) return text;
  const { locale, ...style } = format.resolvedOptions();
  return standardLetters(new Intl.NumberFormat(locale, { ...style, currencyDisplay: 'code' }).format(amount));
}

/** Few fonts know the narrow spaces and the minus sign that some languages put into their numbers. @param {string} text */
export function plainSpaces(text) {
  return text.replace(/[\t\u00a0\u2009\u202f]/g, ' ').replace(/\u2212/g, '-');
}
