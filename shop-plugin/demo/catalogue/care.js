import { product, variantsOf } from './product-spec.js';

/** Shaving, washing oneself, and the baby of the house. */
export const CARE = [
  product(
    'scheermesjes',
    'Barbier Bas scheermesjes',
    21,
    variantsOf('BA-MES', { pack: { '4 pcs': 899, '8 pcs': 1599, '12 pcs': 2199 } }),
    ['box', 'razor', '#27323f', '#d5e0e6'],
  ),
  product(
    'scheerschuim',
    'Barbier Bas scheerschuim sandelhout',
    21,
    variantsOf('BA-SCH', { size: { '200 ml': 445 } }),
    ['aerosol', 'bubbles', '#5c4a3a', '#efe3cf'],
  ),
  product(
    'aftershave',
    'Barbier Bas aftershavebalsem',
    21,
    variantsOf('BA-AFT', { size: { '100 ml': 895 } }),
    ['tube', 'leaf', '#39546b', '#e8eef2'],
  ),
  product(
    'deodorant',
    'Barbier Bas deodorantstick',
    21,
    variantsOf('BA-DEO', { size: { '75 g': 549, '3 × 75 g': 1449 } }),
    ['stick', 'tree', '#3e6659', '#f0f4ea'],
  ),
  product(
    'handzeep',
    'Zeepfabriek Zuid handzeep',
    21,
    variantsOf('ZF-HAN', { size: { '300 ml': 395, '1 l': 895 }, kind: ['lavender', 'citrus'] }),
    ['pump', 'flower', '#9a86c8', '#ffffff', 'kind'],
  ),
  product(
    'shampoo',
    'Zeepfabriek Zuid shampoo rozemarijn',
    21,
    variantsOf('ZF-SHA', { size: { '250 ml': 595, '500 ml': 995 } }),
    ['bottle', 'leaf', '#6b8f71', '#fbfaf2'],
  ),
  product(
    'douchegel',
    'Zeepfabriek Zuid douchegel zeezout',
    21,
    variantsOf('ZF-DOU', { size: { '250 ml': 375, '3 × 250 ml': 995 } }),
    ['bottle', 'wave', '#4c9fb3', '#ffffff'],
  ),
  product(
    'tandpasta',
    'Zeepfabriek Zuid tandpasta munt',
    21,
    variantsOf('ZF-TAN', { pack: { '75 ml': 289, '3 × 75 ml': 765 } }),
    ['tube', 'leaf', '#e9f4f1', '#2f9c86'],
  ),
  product(
    'tandenborstels',
    'Zeepfabriek Zuid bamboe tandenborstels',
    21,
    variantsOf('ZF-BOR', { pack: { '2 pcs': 495, '4 pcs': 895 } }),
    ['box', 'brush', '#c7a874', '#fdf8ec'],
  ),
  product(
    'luiers',
    'Dotje luiers',
    21,
    variantsOf('DO-LUI', {
      pack: { '44 pcs': 1095, '132 pcs': 2995 },
      fit: ['2 (3–6 kg)', '3 (5–9 kg)', '4 (8–14 kg)'],
    }),
    ['pack', 'moon', '#7fb7d6', '#ffffff'],
  ),
  product(
    'billendoekjes',
    'Dotje billendoekjes',
    21,
    variantsOf('DO-BIL', { pack: { '64 pcs': 189, '12 × 64 pcs': 1995 } }),
    ['pack', 'heart', '#8fc9b0', '#ffffff'],
  ),
  product('babyshampoo', 'Dotje babyshampoo', 21, variantsOf('DO-SHA', { size: { '300 ml': 395 } }), [
    'pump',
    'bubbles',
    '#f3c3a5',
    '#ffffff',
  ]),
  product(
    'knijpfruit',
    'Dotje knijpfruit',
    9,
    variantsOf('DO-KNI', { pack: { '6 × 90 g': 595 }, flavour: ['apple', 'mango'] }),
    ['spout', 'apple', '#8fb04d', '#fffbe6', 'flavour'],
  ),
];
