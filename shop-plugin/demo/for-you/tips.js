import { say } from '../words.js';
import { GROUPS } from './groups.js';

/** @typedef {import('../words.js').Text} Text */

/** @type {readonly {id: string, product_id?: string, group_id?: string, title: Text, text: Text, url?: string}[]} */
const TIPS = [
  {
    id: 'bonen-bewaren',
    group_id: 'koffie',
    title: { nl: 'Zo blijven bonen lekker', en: 'How beans stay good' },
    text: {
      nl: 'Bewaar ze in de zak, goed dicht, in een donkere kast. Niet in de koelkast: daar trekken ze vocht.',
      en: 'Keep them in their bag, well closed, in a dark cupboard. Not in the fridge, where they draw damp.',
    },
    url: '#/tips/koffie-bewaren',
  },
  {
    id: 'espresso-malen',
    product_id: 'grachtengoud',
    title: { nl: 'Grachtengoud als espresso', en: 'Grachtengoud as espresso' },
    text: {
      nl: '18 gram in, 36 gram uit, in 28 seconden. Loopt het sneller, maal dan iets fijner.',
      en: '18 grams in, 36 grams out, in 28 seconds. If it runs faster, grind a little finer.',
    },
  },
  {
    id: 'ontkalken',
    product_id: 'ontkalker',
    title: { nl: 'Eens per kwartaal is genoeg', en: 'Once a quarter will do' },
    text: {
      nl: 'In Haarlem is het water zacht. Een halve fles per keer, daarna twee keer naspoelen.',
      en: 'Water is soft in Haarlem. Half a bottle each time, then rinse twice.',
    },
  },
  {
    id: 'munt-zetten',
    product_id: 'muntthee',
    title: { nl: 'Munt met honing', en: 'Mint with honey' },
    text: {
      nl: 'Laat het zakje acht minuten trekken en doe de honing er pas in als de thee is afgekoeld.',
      en: 'Let the bag draw for eight minutes, and add the honey when the tea has cooled down.',
    },
    url: '#/tips/munt',
  },
  {
    id: 'overstappen-voer',
    group_id: 'kattenvoer',
    title: { nl: 'Rustig overstappen', en: 'Change food slowly' },
    text: {
      nl: 'Meng nieuw voer een week lang door het oude, elke dag iets meer. Dat scheelt een zieke kat.',
      en: 'Mix new food into the old for a week, a little more each day. It saves you a sick cat.',
    },
  },
  {
    id: 'voerbak-plek',
    product_id: 'voerbak',
    title: { nl: 'Een bak, een plek', en: 'One bowl, one place' },
    text: {
      nl: 'Zet de voerbak niet naast het water: katten drinken liever ergens anders. Hij kan in de vaatwasser.',
      en: 'Do not put the bowl beside the water: cats would rather drink elsewhere. It may go in the dishwasher.',
    },
  },
  {
    id: 'olie-donker',
    product_id: 'olijfolie',
    title: { nl: 'Olie houdt van donker', en: 'Oil likes the dark' },
    text: {
      nl: 'Naast het fornuis wordt ze snel oud. In de kast blijft een geopende fles drie maanden goed.',
      en: 'Beside the stove it ages fast. In the cupboard an open bottle stays good for three months.',
    },
  },
];

/**
 * @param {readonly string[]} product_ids
 * @param {import('../words.js').Language} language
 * @returns {import('../../contract/tips.js').TipAnswer}
 */
export function tellTips(product_ids, language) {
  const groups = GROUPS.filter((group) => group.product_ids.some((id) => product_ids.includes(id)));
  const tips = TIPS.filter(
    ({ product_id, group_id }) =>
      product_ids.includes(product_id ?? '') || groups.some(({ id }) => id === group_id),
  );
  return {
    tips: tips.map(({ id, product_id = null, group_id = null, title, text, url }) => ({
      id,
      product_id,
      group_id,
      title: say(title, language),
      text: say(text, language),
      ...(url ? { url } : {}),
    })),
  };
}
