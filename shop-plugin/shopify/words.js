/**
 * What Shopify has no words for, in the languages of the page.
 *
 * @typedef {object} Words
 * @property {string} tax of an order
 * @property {string} discount of an order, where it has no name
 * @property {string} duties
 * @property {string} tip
 * @property {string} other_costs whatever else an order's total holds
 * @property {string} invoice before its number
 * @property {string} refund what a return is sent back for
 * @property {string} other_reason why something is sent back
 * @property {string} kept_elsewhere a field of the profile that the shop changes in another way
 */

const NAMES = Object.freeze(
  /** @type {const} */ ([
    ...['tax', 'discount', 'duties', 'tip', 'other_costs', 'invoice', 'refund', 'other_reason'],
    'kept_elsewhere',
  ]),
);

/** In the order of the names above. @type {Readonly<Record<string, readonly string[]>>} */
const LANGUAGES = Object.freeze({
  en: [
    ...['Tax', 'Discount', 'Duties', 'Tip', 'Other costs', 'Invoice', 'Refund', 'Other reason'],
    'The shop does not let you change this here.',
  ],
  nl: [
    ...['Btw', 'Korting', 'Invoerrechten', 'Fooi', 'Overige kosten', 'Factuur', 'Geld terug', 'Andere reden'],
    'Dit kun je hier niet wijzigen.',
  ],
  de: [
    ...[
      'Steuer',
      'Rabatt',
      'Zoll',
      'Trinkgeld',
      'Sonstige Kosten',
      'Rechnung',
      'Geld zurück',
      'Anderer Grund',
    ],
    'Das lässt sich hier nicht ändern.',
  ],
  fr: [
    ...['Taxes', 'Remise', 'Droits de douane', 'Pourboire', 'Autres frais', 'Facture', 'Remboursement'],
    ...['Autre raison', 'Vous ne pouvez pas modifier cela ici.'],
  ],
  ar: [
    ...['الضريبة', 'خصم', 'الرسوم الجمركية', 'إكرامية', 'تكاليف أخرى', 'فاتورة', 'استرداد المبلغ', 'سبب آخر'],
    'لا يمكن تغيير هذا هنا.',
  ],
});

/**
 * @param {string} [locale] such as `nl-NL`; English where it is none of the page's languages
 * @returns {Words}
 */
export function wordsFor(locale = '') {
  const words = LANGUAGES[locale.split('-')[0].toLowerCase()] ?? LANGUAGES.en;
  return /** @type {Words} */ (Object.fromEntries(NAMES.map((name, index) => [name, words[index]])));
}
