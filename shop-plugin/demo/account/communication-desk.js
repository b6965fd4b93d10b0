import { ShopError } from '../../contract.js';
import { DAY_MS, dutchTime, startOfDay } from '../history/dutch-time.js';
import { say } from '../words.js';

/** @typedef {import('../../contract/communication.js').Communication} Communication */
/** @typedef {import('../../contract/communication.js').CommunicationChange} CommunicationChange */
/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../shop-state.js').ShopState} ShopState */
/** @typedef {import('../words.js').Text} Text */
/** @typedef {{topics: string[], channels: string[], frequency: string, agreed_ms: number | null}} KeptCommunication */

/** @type {readonly {id: string, label: Text, text: Text}[]} */
const TOPICS = [
  {
    id: 'harvests',
    label: { nl: 'Nieuwe oogsten', en: 'New harvests' },
    text: { nl: 'Als er verse koffie of thee binnen is', en: 'When fresh coffee or tea has come in' },
  },
  {
    id: 'offers',
    label: { nl: 'Aanbiedingen', en: 'Offers' },
    text: { nl: 'Op wat je vaker koopt', en: 'For what you buy more often' },
  },
  {
    id: 'recipes',
    label: { nl: 'Recepten en tips', en: 'Recipes and tips' },
    text: { nl: 'Uit onze eigen keuken', en: 'From our own kitchen' },
  },
  {
    id: 'cat',
    label: { nl: 'Voor de kat', en: 'For the cat' },
    text: { nl: 'Nieuws van Kater Karel', en: 'News of Kater Karel' },
  },
];

/** @type {readonly {id: string, label: Text}[]} */
const CHANNELS = [
  { id: 'email', label: { nl: 'E-mail', en: 'E-mail' } },
  { id: 'sms', label: { nl: 'Sms', en: 'Text message' } },
  { id: 'post', label: { nl: 'Post', en: 'Post' } },
];

/** From most mail to least. @type {readonly {id: string, label: Text}[]} */
const FREQUENCIES = [
  { id: 'weekly', label: { nl: 'Elke week', en: 'Every week' } },
  { id: 'monthly', label: { nl: 'Elke maand', en: 'Every month' } },
  { id: 'quarterly', label: { nl: 'Elk seizoen', en: 'Every season' } },
];

const CONSENT_VERSION = '2025-2';
const CONSENT = {
  nl: 'De Provisiekast mag mij berichten sturen over wat ik hier aanzet. Ik kan dat altijd weer uitzetten.',
  en: 'De Provisiekast may send me messages about what I switch on here. I can switch it off at any time.',
};
const AGREED_DAYS_AGO = 1211.3;

/** @param {Backroom} backroom @returns {import('../../contract/communication.js').CommunicationMethods} */
export function communicationDesk(backroom) {
  const { clock, customer, telling } = backroom;

  /** @param {ShopState} state @returns {KeptCommunication} */
  const kept = ({ communication }) => {
    if (communication) return communication;
    if (customer.orders === 0) return { topics: [], channels: [], frequency: 'monthly', agreed_ms: null };
    const agreed_ms = startOfDay(clock()) - AGREED_DAYS_AGO * DAY_MS;
    return { topics: ['harvests', 'offers', 'cat'], channels: ['email'], frequency: 'weekly', agreed_ms };
  };

  return {
    getCommunication: ({ signal }) =>
      backroom.ask('getCommunication', signal, (state) => tell(kept(state), telling.language)),

    saveCommunication: ({ key, ...change }, { signal }) =>
      backroom.change('saveCommunication', signal, key, (before) => {
        refuseWrong(change);
        const { topics, channels, frequency } = change;
        const agreed_ms = topics.length + channels.length > 0 ? clock() : null;
        const communication = { topics, channels, frequency, agreed_ms };
        return { state: { ...before, communication }, answer: tell(communication, telling.language) };
      }),
  };
}

/** @param {KeptCommunication} kept @param {import('../words.js').Language} language @returns {Communication} */
function tell({ topics, channels, frequency, agreed_ms }, language) {
  return {
    topics: TOPICS.map(({ id, label, text }) => ({
      id,
      label: say(label, language),
      text: say(text, language),
      on: topics.includes(id),
    })),
    channels: CHANNELS.map(({ id, label }) => ({
      id,
      label: say(label, language),
      on: channels.includes(id),
    })),
    frequency: {
      chosen: frequency,
      options: FREQUENCIES.map(({ id, label }) => ({ id, label: say(label, language) })),
    },
    consent: {
      text: say(CONSENT, language),
      version: CONSENT_VERSION,
      at: agreed_ms === null ? null : dutchTime(agreed_ms),
    },
  };
}

/** @param {Omit<CommunicationChange, 'key'>} change */
function refuseWrong({ topics, channels, frequency, consent_version }) {
  if (consent_version !== CONSENT_VERSION)
    throw new ShopError('refused', 'the text of the consent has changed');
  const known = (/** @type {readonly {id: string}[]} */ choices, /** @type {string} */ id) =>
    choices.some((choice) => choice.id === id);
  const wrong = [
    ...topics.filter((id) => !known(TOPICS, id)),
    ...channels.filter((id) => !known(CHANNELS, id)),
    ...[frequency].filter((id) => !known(FREQUENCIES, id)),
  ];
  if (wrong.length > 0) throw new ShopError('refused', `the shop does not know ${wrong.join(', ')}`);
}
