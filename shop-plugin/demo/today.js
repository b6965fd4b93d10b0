/**
 * What has happened to the catalogue since the customer ordered: this is what a reorder has to find out.
 */

/** Deleted from the shop altogether: even old orders have lost the ids, and the pictures. */
export const DELETED_PRODUCTS = Object.freeze(['speculaas', 'glansspoel']);

/** Still known to old orders, not sold any more. */
export const DISCONTINUED_PRODUCTS = Object.freeze(['houtkorrel', 'snelfilter', 'babyshampoo', 'kaarsen']);

/** Variants that are gone while their product is still sold: the customer has to choose another one. */
export const DISCONTINUED_VARIANTS = Object.freeze([
  'NL-HUM-500G-FIL',
  'KK-MOU-12X85G-DUC',
  'SZ-AFW-500ML-LAV',
  'BA-MES-8PCS',
  'DL-SEN-250G',
]);

/** How many are left, where there is not plenty. @type {Readonly<Record<string, number>>} */
export const STOCK = Object.freeze({
  'DL-EGR-100G': 0,
  'DL-EGR-250G': 0,
  'IZ-HON-900G': 2,
  'KK-ADU-7KG-CHI': 1,
  'NL-YIR-250G-BEA': 0,
  'NL-YIR-500G-BEA': 0,
  'BA-AFT-100ML': 0,
  'OG-OLI-3L': 3,
  'SN-SNP-3X60G-CHE': 0,
  'ZF-TAN-3X75ML': 4,
  'DO-BIL-12X64PCS': 0,
});

/** Plenty: the shop does not tell how many. */
export const FULL_SHELF = 500;

/** From how many on a shelf counts as low. */
export const LOW_SHELF = 5;

/** How many one cart may hold. @type {Readonly<Record<string, number>>} */
export const MAX_QUANTITY = Object.freeze({
  'SN-VLO-3PCS': 2,
  'SN-VLO-6PCS': 1,
  'PL-TOI-24ROLLS': 4,
  'KK-MOU-48X85G-CHI': 3,
});

/** What the shop offers instead, by product. @type {Readonly<Record<string, string>>} */
export const SUBSTITUTES = Object.freeze({
  'earl-grey': 'DL-ONT-80TEABAG',
  yirgacheffe: 'NL-OCM-250G-BEA',
  'snor-snoepjes': 'SN-SNP-3X60G-CHI',
});

/**
 * Price changes of the last weeks; `before` is per cent of today's price.
 * @type {Readonly<Record<string, {days_ago: number, before: number}>>}
 */
export const REPRICED = Object.freeze({
  ochtendmist: { days_ago: 12, before: 93 },
  olijfolie: { days_ago: 15, before: 82 },
  muesli: { days_ago: 18, before: 94 },
  toiletpapier: { days_ago: 10, before: 108 },
  wasverzachter: { days_ago: 20, before: 112 },
  bloemenhoning: { days_ago: 14, before: 95 },
});
