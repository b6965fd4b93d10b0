export const CURRENCY = 'EUR';

/** An amount as Shopify writes it: a decimal without needless digits, but with one. @param {number} cents */
export function money(cents) {
  const sign = cents < 0 ? '-' : '';
  const [whole, fraction] = [
    Math.trunc(Math.abs(cents) / 100),
    String(Math.abs(cents) % 100).padStart(2, '0'),
  ];
  return { amount: `${sign}${whole}.${fraction.replace(/0$/, '')}`, currencyCode: CURRENCY };
}
