import { product, variantsOf } from './product-spec.js';

/** Everything for the cat of the house. Animal food is taxed at 21 % since it is not for people. */
export const CATS = [
  product(
    'kater-mousse',
    'Kater Karel mousse',
    21,
    variantsOf('KK-MOU', {
      pack: { '12 × 85 g': 1149, '48 × 85 g': 4195 },
      flavour: ['chicken', 'salmon', 'duck'],
    }),
    ['can', 'cat', '#c9543f', '#fff4e0', 'flavour'],
  ),
  product(
    'kater-saus',
    'Kater Karel stukjes in saus',
    21,
    variantsOf('KK-SAU', {
      pack: { '12 × 100 g': 995, '44 × 100 g': 3295 },
      flavour: ['chicken', 'tuna', 'rabbit', 'beef'],
    }),
    ['sachet', 'cat', '#3f6f8c', '#eef6f5', 'flavour'],
  ),
  product(
    'kater-brokjes',
    'Kater Karel brokjes adult',
    21,
    variantsOf('KK-ADU', {
      size: { '400 g': 449, '2 kg': 1695, '7 kg': 4995 },
      flavour: ['chicken', 'salmon'],
    }),
    ['sack', 'cat', '#2e5e4e', '#f3e6c8', 'flavour'],
  ),
  product(
    'kater-kitten',
    'Kater Karel brokjes kitten',
    21,
    variantsOf('KK-KIT', { size: { '400 g': 479, '2 kg': 1795 } }),
    ['sack', 'paw', '#e28fa0', '#fff2ee'],
  ),
  product(
    'kater-senior',
    'Kater Karel brokjes senior 7+',
    21,
    variantsOf('KK-SEN', { size: { '400 g': 495, '2 kg': 1845, '7 kg': 5295 } }),
    ['sack', 'cat', '#6a5a8c', '#ece6f6'],
  ),
  product(
    'snor-snoepjes',
    'Snor kattensnoepjes',
    21,
    variantsOf('SN-SNP', {
      size: { '60 g': 199, '3 × 60 g': 529 },
      flavour: ['chicken', 'salmon', 'cheese'],
    }),
    ['pouch', 'paw', '#e2a13b', '#fff7e6', 'flavour'],
  ),
  product(
    'snor-maltpasta',
    'Snor maltpasta tegen haarballen',
    21,
    variantsOf('SN-MLT', { size: { '50 g': 495, '100 g': 845 } }),
    ['tube', 'paw', '#4d8076', '#f2f6ea'],
  ),
  product(
    'snor-kattengras',
    'Snor kattengras zelf zaaien',
    21,
    variantsOf('SN-GRA', { pack: { '1 pcs': 275, '3 pcs': 745 } }),
    ['bowl', 'leaf', '#b5793f', '#7fae52'],
  ),
  product(
    'zandkasteel',
    'Zandkasteel klontvormende kattenbakvulling',
    21,
    variantsOf('ZK-KLO', { size: { '6 l': 649, '12 l': 1149, '24 l': 2095 } }),
    ['sack', 'castle', '#7894a8', '#f4f1e6'],
  ),
  product(
    'houtkorrel',
    'Zaagsel Zaan houtkorrels kattenbak',
    21,
    variantsOf('ZZ-HOU', { size: { '10 l': 795, '20 l': 1445 } }),
    ['sack', 'leaf', '#a77b4d', '#f7eedb'],
  ),
  product(
    'voerbak',
    'Snor voerbak met naam',
    21,
    variantsOf('SN-BAK', { colour: { blue: 1695, green: 1695 } }),
    ['bowl', 'paw', '#2f5d9b', '#f7f7f2', 'colour'],
  ),
  product(
    'vlooiendruppels',
    'Snor vlooiendruppels kat',
    21,
    variantsOf('SN-VLO', { pack: { '3 pcs': 1495, '6 pcs': 2695 } }),
    ['box', 'drop', '#5b8f4e', '#f4f8e8'],
  ),
];
