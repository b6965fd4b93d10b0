import { product, variantsOf } from './product-spec.js';

/** What runs out in the kitchen cupboard. */
export const PANTRY = [
  product(
    'pindakaas',
    'Notenboer pindakaas',
    9,
    variantsOf('NB-PIN', { size: { '350 g': 395, '1 kg': 995 }, kind: ['smooth', 'crunchy'] }),
    ['jar', 'peanut', '#b57a3a', '#fff3d9', 'kind'],
  ),
  product(
    'hagelslag',
    'Hagelmans hagelslag',
    9,
    variantsOf('HM-HAG', { size: { '400 g': 289 }, kind: ['dark', 'milk'] }),
    ['box', 'sprinkles', '#6a3a26', '#fdf0dc', 'kind'],
  ),
  product('appelstroop', 'Boer Bartje appelstroop', 9, variantsOf('BB-APS', { size: { '450 g': 245 } }), [
    'tub',
    'apple',
    '#a3312a',
    '#f7e7c5',
  ]),
  product(
    'muesli',
    'Boer Bartje krokante muesli',
    9,
    variantsOf('BB-MUE', { size: { '500 g': 425, '1.5 kg': 1095 } }),
    ['pouch', 'wheat', '#d18f3f', '#fff4dd'],
  ),
  product(
    'olijfolie',
    'Olijfgaard extra vierge olijfolie',
    9,
    variantsOf('OG-OLI', { size: { '500 ml': 995, '3 l': 4795 } }),
    ['glass', 'olive', '#5d6b2f', '#f3efd2'],
  ),
  product(
    'penne',
    'Olijfgaard volkoren penne',
    9,
    variantsOf('OG-PEN', { size: { '500 g': 195, '6 × 500 g': 1095 } }),
    ['brick', 'wheat', '#2f5a8a', '#f4dfa8'],
  ),
  product(
    'tomaten',
    'Olijfgaard gepelde tomaten',
    9,
    variantsOf('OG-TOM', { pack: { '400 g': 125, '6 × 400 g': 695 } }),
    ['can', 'tomato', '#f4ead2', '#c8392b'],
  ),
  product(
    'zeezout',
    'Waddenzout grof zeezout',
    9,
    variantsOf('WZ-ZOU', { size: { '250 g': 345, '1 kg': 895 } }),
    ['jar', 'wave', '#dce9ee', '#2d6079'],
  ),
  product(
    'drop',
    'Drogisterij Klaas muntdrop',
    9,
    variantsOf('DK-DRO', { size: { '250 g': 275, '1 kg': 945 }, kind: ['sweet', 'salty'] }),
    ['pouch', 'coin', '#26262b', '#f2d14b', 'kind'],
  ),
  product('kaarsen', 'Dinerkaarsen Oudewater', 21, variantsOf('KO-KAA', { pack: { '10 pcs': 695 } }), null),
];
