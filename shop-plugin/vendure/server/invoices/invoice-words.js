/** What an invoice says, by language; English where there is none. */
const WORDS = Object.freeze({
  en: {
    ...{ invoice: 'Invoice', credit_note: 'Credit note', date: 'Date', order: 'Order', of: 'For invoice' },
    ...{ product: 'Product', quantity: 'Quantity', amount: 'Amount', total: 'Total', page: 'Page' },
    ...{ net_price: 'Price excl. tax', price: 'Price incl. tax', paid: 'Paid on' },
    ...{ shipping: 'Shipping', discount: 'Discount', refund: 'Refund' },
    ...{ tax: 'Tax', net: 'Net', gross: 'Gross' },
  },
  nl: {
    ...{ invoice: 'Factuur', credit_note: 'Creditnota', date: 'Datum', order: 'Bestelling' },
    ...{ of: 'Bij factuur', product: 'Artikel', quantity: 'Aantal', amount: 'Bedrag', total: 'Totaal' },
    ...{ net_price: 'Prijs excl. btw', price: 'Prijs incl. btw', paid: 'Betaald op', page: 'Pagina' },
    ...{ shipping: 'Verzending', discount: 'Korting', refund: 'Terugbetaling' },
    ...{ tax: 'Btw', net: 'Netto', gross: 'Bruto' },
  },
  de: {
    ...{ invoice: 'Rechnung', credit_note: 'Gutschrift', date: 'Datum', order: 'Bestellung' },
    ...{ of: 'Zu Rechnung', product: 'Artikel', quantity: 'Menge', amount: 'Betrag', total: 'Summe' },
    ...{ net_price: 'Preis ohne USt.', price: 'Preis inkl. USt.', paid: 'Bezahlt am', page: 'Seite' },
    ...{ shipping: 'Versand', discount: 'Rabatt', refund: 'Erstattung' },
    ...{ tax: 'USt.', net: 'Netto', gross: 'Brutto' },
  },
  fr: {
    ...{ invoice: 'Facture', credit_note: 'Avoir', date: 'Date', order: 'Commande' },
    ...{ of: 'Pour la facture', product: 'Article', quantity: 'Quantité', amount: 'Montant', total: 'Total' },
    ...{ net_price: 'Prix HT', price: 'Prix TTC', paid: 'Payé le', page: 'Page' },
    ...{ shipping: 'Livraison', discount: 'Remise', refund: 'Remboursement' },
    ...{ tax: 'TVA', net: 'HT', gross: 'TTC' },
  },
});

/** @typedef {keyof typeof WORDS.en} InvoiceWord */

/** The language of the words, which its numbers and days are written in too. @param {string} language */
export function invoiceLocale(language) {
  return Object.hasOwn(WORDS, codeOf(language)) ? language.replace('_', '-') : 'en';
}

/**
 * @param {string} language
 * @returns {Readonly<Record<InvoiceWord, string>>}
 */
export function invoiceWords(language) {
  const code = codeOf(invoiceLocale(language));
  return WORDS[/** @type {keyof typeof WORDS} */ (code)];
}

/** @param {string} language */
function codeOf(language) {
  return language.split(/[-_]/)[0];
}
