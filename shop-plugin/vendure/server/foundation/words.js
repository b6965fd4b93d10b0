/**
 * Words for customers: in one language, or in several by their codes.
 * @typedef {string | Readonly<Record<string, string>>} Words
 */

/**
 * @param {Words} words
 * @param {{languageCode: string, channel?: {defaultLanguageCode: string}}} ctx whom they are for
 * @returns {string} in their language, else in the shop's, else in the first there is
 */
export function say(words, { languageCode, channel }) {
  if (typeof words === 'string') return words;
  return (
    words[languageCode] ??
    words[languageCode.split('_')[0]] ??
    words[channel?.defaultLanguageCode ?? ''] ??
    Object.values(words)[0]
  );
}
