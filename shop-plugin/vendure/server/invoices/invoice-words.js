/** What an invoice says, by language; English where there is none. */
const WORDS = Object.freeze({
  en: {
    ...{ invoice: 'Invoice', credit_note: 'Credit note', date: 'Date', order: 'Order', of: 'For invoice' },
    ...{ product: 'Product', quantity: 'Quantity', price: 'Price', amount: 'Amount', total: 'Total' },
    ...{ shipping: 'Shipping', discount: 'Discount', refund: 'Refund', tax: 'Tax', net: 'net' },
  },
  nl: {
    ...{
      invoice: 'Factuur',
      credit_note: 'Creditnota',
      date: 'Datum',
      order: 'Bestelling',
      of: 'Bij factuur',
    },
    ...{ product: 'Artikel', quantity: 'Aantal', price: 'Prijs', amount: 'Bedrag', total: 'Totaal' },
    ...{ shipping: 'Verzending', discount: 'Korting', refund: 'Terugbetaling', tax: 'Btw', net: 'netto' },
  },
  de: {
    ...{
      invoice: 'Rechnung',
      credit_note: 'Gutschrift',
      date: 'Datum',
      order: 'Bestellung',
      of: 'Zu Rechnung',
    },
    ...{ product: 'Artikel', quantity: 'Menge', price: 'Preis', amount: 'Betrag', total: 'Summe' },
    ...{ shipping: 'Versand', discount: 'Rabatt', refund: 'Erstattung', tax: 'USt.', net: 'netto' },
  },
  fr: {
    ...{ invoice: 'Facture', credit_note: 'Avoir', date: 'Date', order: 'Commande', of: 'Pour la facture' },
    ...{ product: 'Article', quantity: 'Quantité', price: 'Prix', amount: 'Montant', total: 'Total' },
    ...{ shipping: 'Livraison', discount: 'Remise', refund: 'Remboursement', tax: 'TVA', net: 'HT' },
  },
});

/** @typedef {keyof typeof WORDS.en} InvoiceWord */

/**
 * @param {string} language
 * @returns {Readonly<Record<InvoiceWord, string>>}
 */
export function invoiceWords(language) {
  const [code] = language.split('_');
  return Object.hasOwn(WORDS, code) ? WORDS[/** @type {keyof typeof WORDS} */ (code)] : WORDS.en;
}
