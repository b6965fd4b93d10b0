/**
 * How many decimals currencies have: ISO 4217, table A.1, of 2026. Not from `Intl`: its table is that of what is
 * customary (a forint and a rupiah have no decimals there), and differs from one browser or Node to the next, so
 * that an amount in minor units would be a hundred times another on the other side.
 */
const OTHER_THAN_TWO = Object.freeze({
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
});

/**
 * 2 for EUR, 0 for JPY, 3 for KWD: how many digits of an integer of minor units are behind the point.
 * @param {string} currency ISO 4217, in any case
 * @returns {number}
 */
export function decimalsOf(currency) {
  const code = currency.toUpperCase();
  const others = Object.entries(OTHER_THAN_TWO).find(([, currencies]) =>
    currencies.split(' ').includes(code),
  );
  return Number(others?.[0] ?? 2);
}

/**
 * Writes amounts in major units, with no digit left out that the currency has; where decimals are not customary they
 * are written only when there are some.
 * @param {string} locale BCP 47 @param {string} currency ISO 4217
 * @returns {Intl.NumberFormat}
 * @throws {RangeError} for what is not three letters
 */
export function amountFormat(locale, currency) {
  /** @type {Intl.NumberFormatOptions} */
  const style = { style: 'currency', currency };
  const customary = new Intl.NumberFormat(locale, style);
  const decimals = decimalsOf(currency);
  if (customary.resolvedOptions().maximumFractionDigits === decimals) return customary;
  return new Intl.NumberFormat(locale, {
    ...style,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    trailingZeroDisplay: 'stripIfInteger',
  });
}
