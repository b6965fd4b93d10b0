// What the test shop sells: prices in euros, tax included, as Dutch shops show them.

/** How many of each variant there are, unless a test says otherwise. */
export const SEED_STOCK = 100;

/**
 * @type {{title: string, handle: string, variants: {sku: string, size: string, price: number}[]}[]}
 */
export const catalogue = [
  {
    title: 'Espresso Napoli',
    handle: 'espresso-napoli',
    variants: [
      { sku: 'ESP-250', size: '250 g', price: 7.95 },
      { sku: 'ESP-1000', size: '1 kg', price: 27.5 },
    ],
  },
  {
    title: 'Filter Sidamo',
    handle: 'filter-sidamo',
    variants: [
      { sku: 'SID-250', size: '250 g', price: 9.25 },
      { sku: 'SID-1000', size: '1 kg', price: 32 },
    ],
  },
  {
    title: 'Decaf Huila',
    handle: 'decaf-huila',
    variants: [{ sku: 'DEC-250', size: '250 g', price: 8.75 }],
  },
  {
    title: 'Assam Thee',
    handle: 'assam-thee',
    variants: [{ sku: 'ASS-100', size: '100 g', price: 5.45 }],
  },
  {
    title: 'Paper filters',
    handle: 'paper-filters',
    variants: [{ sku: 'FIL-100', size: '100 pieces', price: 3.99 }],
  },
  {
    title: 'Crème brûlée syrup',
    handle: 'creme-brulee-syrup',
    variants: [{ sku: 'SYR-700', size: '700 ml', price: 11.2 }],
  },
  {
    title: 'Hand grinder',
    handle: 'hand-grinder',
    variants: [{ sku: 'GRI-1', size: 'One size', price: 89 }],
  },
];
