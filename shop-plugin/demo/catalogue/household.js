import { product, variantsOf } from './product-spec.js';

/** Cleaning, washing and paper. */
export const HOUSEHOLD = [
  product(
    'afwasmiddel',
    'Sop & Zo afwasmiddel',
    21,
    variantsOf('SZ-AFW', { size: { '500 ml': 219, '1 l': 379 }, kind: ['citrus', 'lavender'] }),
    ['bottle', 'bubbles', '#f0c93a', '#ffffff', 'kind'],
  ),
  product(
    'vaatwastabletten',
    'Sop & Zo vaatwastabletten alles-in-één',
    21,
    variantsOf('SZ-VWT', { pack: { '40 pcs': 899, '80 pcs': 1595 } }),
    ['pouch', 'bubbles', '#2c7fb0', '#e8f5fb'],
  ),
  product('glansspoel', 'Sop & Zo glansspoelmiddel', 21, variantsOf('SZ-GLA', { size: { '500 ml': 349 } }), [
    'bottle',
    'star',
    '#4aa3c7',
    '#ffffff',
  ]),
  product(
    'allesreiniger',
    'Sop & Zo allesreiniger dennen',
    21,
    variantsOf('SZ-ALL', { size: { '1 l': 299, '5 l': 1195 } }),
    ['bottle', 'tree', '#3f8a5a', '#f2fbe9'],
  ),
  product(
    'wasmiddel',
    'Sop & Zo vloeibaar wasmiddel',
    21,
    variantsOf('SZ-WAS', {
      size: { '25 washes': 895, '50 washes': 1595 },
      kind: ['coloured', 'white', 'black'],
    }),
    ['jug', 'bubbles', '#7d5ba6', '#ffffff', 'kind'],
  ),
  product(
    'wasverzachter',
    'Sop & Zo wasverzachter katoenbloesem',
    21,
    variantsOf('SZ-WVZ', { size: { '750 ml': 329, '1.5 l': 595 } }),
    ['jug', 'flower', '#e79ab0', '#fff7fa'],
  ),
  product('glasreiniger', 'Sop & Zo glasreiniger', 21, variantsOf('SZ-GLR', { size: { '750 ml': 289 } }), [
    'spray',
    'star',
    '#6ab7dd',
    '#ffffff',
  ]),
  product(
    'badkamerreiniger',
    'Sop & Zo badkamerreiniger',
    21,
    variantsOf('SZ-BAD', { size: { '750 ml': 319 } }),
    ['spray', 'drop', '#58b09c', '#ffffff'],
  ),
  product(
    'schoonmaakazijn',
    'Sop & Zo schoonmaakazijn',
    21,
    variantsOf('SZ-AZI', { size: { '1 l': 129, '5 l': 549 } }),
    ['bottle', 'drop', '#dfe7e4', '#5c8a78'],
  ),
  product('soda', 'Sop & Zo sodakristallen', 21, variantsOf('SZ-SOD', { size: { '1 kg': 189 } }), [
    'brick',
    'star',
    '#3d6c9e',
    '#ffffff',
  ]),
  product(
    'vaatdoekjes',
    'Sop & Zo vaatdoekjes',
    21,
    variantsOf('SZ-VDK', { pack: { '10 pcs': 249, '30 pcs': 645 } }),
    ['box', 'waffle', '#5aa9a3', '#f4fbfa'],
  ),
  product(
    'keukenrol',
    'Pluis keukenpapier',
    21,
    variantsOf('PL-KEU', { pack: { '4 rolls': 379, '8 rolls': 699 } }),
    ['roll', 'flower', '#8cc2a5', '#ffffff'],
  ),
  product(
    'toiletpapier',
    'Pluis toiletpapier drielaags',
    21,
    variantsOf('PL-TOI', { pack: { '8 rolls': 479, '24 rolls': 1295 } }),
    ['rolls', 'heart', '#8db4d9', '#ffffff'],
  ),
  product(
    'vuilniszakken',
    'Pluis vuilniszakken 60 l',
    21,
    variantsOf('PL-VUI', { pack: { '20 pcs': 299, '60 pcs': 795 } }),
    ['box', 'leaf', '#4b4f58', '#b7d36b'],
  ),
];
