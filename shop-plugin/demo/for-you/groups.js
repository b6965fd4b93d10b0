/** Which products belong together, in the eyes of the shop, and which hang together. */

/** @typedef {import('../../contract/catalogue.js').RelationKind} RelationKind */
/** @typedef {import('../words.js').Text} Text */

/** @type {readonly {id: string, title: Text, product_ids: readonly string[]}[]} */
export const GROUPS = Object.freeze([
  {
    id: 'koffie',
    title: { nl: 'Koffie', en: 'Coffee' },
    product_ids: [
      ...['grachtengoud', 'huismelange', 'ochtendmist', 'waddenwind', 'yirgacheffe', 'slaapwel'],
      ...['snelfilter', 'capsules-lungo', 'koffiepads', 'oploskoffie'],
    ],
  },
  {
    id: 'bij-de-koffie',
    title: { nl: 'Bij de koffie', en: 'With coffee' },
    product_ids: ['filterzakjes', 'ontkalker', 'havermelk', 'stroopwafels', 'speculaas', 'bloemenhoning'],
  },
  {
    id: 'thee',
    title: { nl: 'Thee', en: 'Tea' },
    product_ids: [
      ...['earl-grey', 'sencha', 'rooibos-vanille', 'muntthee', 'kamille', 'ontbijtthee'],
      ...['chai', 'gember-citroen'],
    ],
  },
  {
    id: 'kattenvoer',
    title: { nl: 'Kattenvoer', en: 'Cat food' },
    product_ids: ['kater-mousse', 'kater-saus', 'kater-brokjes', 'kater-kitten', 'kater-senior'],
  },
  {
    id: 'kat-en-huis',
    title: { nl: 'Voor de kat', en: 'For the cat' },
    product_ids: [
      ...['snor-snoepjes', 'snor-maltpasta', 'snor-kattengras', 'zandkasteel', 'houtkorrel', 'voerbak'],
      'vlooiendruppels',
    ],
  },
  {
    id: 'schoonmaak',
    title: { nl: 'Schoonmaken en wassen', en: 'Cleaning and laundry' },
    product_ids: [
      ...['afwasmiddel', 'vaatwastabletten', 'glansspoel', 'allesreiniger', 'wasmiddel', 'wasverzachter'],
      ...['glasreiniger', 'badkamerreiniger', 'schoonmaakazijn', 'soda', 'vaatdoekjes'],
    ],
  },
  {
    id: 'papier',
    title: { nl: 'Papier en zakken', en: 'Paper and bags' },
    product_ids: ['keukenrol', 'toiletpapier', 'vuilniszakken'],
  },
  {
    id: 'verzorging',
    title: { nl: 'Verzorging', en: 'Care' },
    product_ids: [
      ...['scheermesjes', 'scheerschuim', 'aftershave', 'deodorant', 'handzeep', 'shampoo', 'douchegel'],
      ...['tandpasta', 'tandenborstels'],
    ],
  },
  {
    id: 'baby',
    title: { nl: 'Baby', en: 'Baby' },
    product_ids: ['luiers', 'billendoekjes', 'babyshampoo', 'knijpfruit'],
  },
  {
    id: 'voorraad',
    title: { nl: 'Voorraadkast', en: 'Pantry' },
    product_ids: [
      ...[
        'pindakaas',
        'hagelslag',
        'appelstroop',
        'muesli',
        'olijfolie',
        'penne',
        'tomaten',
        'zeezout',
        'drop',
      ],
      'kaarsen',
    ],
  },
]);

/** @type {readonly [from: string, to: string, kind: RelationKind, weight: number][]} */
export const RELATIONS = Object.freeze([
  ['grachtengoud', 'stroopwafels', 'complementary', 700],
  ['grachtengoud', 'ontkalker', 'accessory', 800],
  ['grachtengoud', 'waddenwind', 'also_bought', 600],
  ['grachtengoud', 'huismelange', 'substitute', 500],
  ['huismelange', 'filterzakjes', 'accessory', 900],
  ['huismelange', 'ochtendmist', 'substitute', 700],
  ['ochtendmist', 'filterzakjes', 'accessory', 900],
  ['yirgacheffe', 'waddenwind', 'also_bought', 450],
  ['capsules-lungo', 'ontkalker', 'accessory', 650],
  ['koffiepads', 'stroopwafels', 'complementary', 500],
  ['havermelk', 'oploskoffie', 'complementary', 300],
  ['stroopwafels', 'drop', 'also_bought', 350],
  ['earl-grey', 'ontbijtthee', 'substitute', 800],
  ['earl-grey', 'bloemenhoning', 'complementary', 600],
  ['muntthee', 'gember-citroen', 'also_bought', 700],
  ['muntthee', 'bloemenhoning', 'complementary', 750],
  ['sencha', 'kamille', 'also_bought', 300],
  ['rooibos-vanille', 'chai', 'also_bought', 550],
  ['kater-mousse', 'kater-saus', 'also_bought', 650],
  ['kater-brokjes', 'kater-saus', 'complementary', 600],
  ['kater-brokjes', 'kater-senior', 'substitute', 400],
  ['kater-kitten', 'kater-brokjes', 'substitute', 600],
  ['snor-snoepjes', 'snor-kattengras', 'also_bought', 500],
  ['zandkasteel', 'vuilniszakken', 'complementary', 400],
  ['zandkasteel', 'houtkorrel', 'substitute', 500],
  ['vlooiendruppels', 'snor-maltpasta', 'also_bought', 350],
  ['vaatwastabletten', 'glasreiniger', 'also_bought', 300],
  ['wasmiddel', 'wasverzachter', 'complementary', 700],
  ['wasmiddel', 'soda', 'also_bought', 350],
  ['allesreiniger', 'vaatdoekjes', 'accessory', 700],
  ['allesreiniger', 'badkamerreiniger', 'also_bought', 500],
  ['toiletpapier', 'keukenrol', 'also_bought', 500],
  ['scheermesjes', 'scheerschuim', 'complementary', 900],
  ['scheerschuim', 'aftershave', 'complementary', 800],
  ['tandpasta', 'tandenborstels', 'accessory', 850],
  ['handzeep', 'douchegel', 'also_bought', 400],
  ['luiers', 'billendoekjes', 'complementary', 900],
  ['pindakaas', 'appelstroop', 'also_bought', 450],
  ['hagelslag', 'pindakaas', 'also_bought', 500],
  ['olijfolie', 'zeezout', 'complementary', 450],
  ['tomaten', 'penne', 'complementary', 900],
  ['muesli', 'havermelk', 'complementary', 700],
]);

/** Who has one needs no second. */
export const DURABLE = Object.freeze(['voerbak']);

/** What came in lately: days ago. @type {Readonly<Record<string, number>>} */
export const NEW_SINCE_DAYS = Object.freeze({
  'capsules-lungo': 12,
  'gember-citroen': 26,
  deodorant: 41,
  'kater-senior': 55,
});
