/**
 * What something of Vendure's is called, in the customer's language, else the shop's, else any.
 * @param {{languageCode: string, channel: {defaultLanguageCode: string}}} ctx
 * @param {{translations: {languageCode: string, name: string}[]}} thing with its translations
 */
export function titleOf({ languageCode, channel }, { translations }) {
  const of = (/** @type {string} */ code) => translations.find((each) => each.languageCode === code);
  return (of(languageCode) ?? of(channel.defaultLanguageCode) ?? translations[0])?.name ?? '';
}
