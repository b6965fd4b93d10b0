import { CLAIM_STATES } from '../contract/sign-in.js';
import { list, nullable, oneOf, optional, record, wholeNumber } from './kind.js';
import { count, currency, day, filledText, flag, id, price, text, time, url } from './kinds.js';
import { country, eachOnce, email, idsOf, needsCurrency } from './part-kinds.js';

/** @typedef {import('./kind.js').Rule} Rule */

const SECONDS_PER_DAY = 86_400;

const PROBLEMS = optional(list(record({ field: filledText, message: filledText })));

const PROFILE = record({
  name: filledText,
  given_name: optional(text),
  email,
  phone: optional(text),
  birthday: optional(day),
  customer_since: optional(day),
});

const ADDRESS = record({
  id,
  name: filledText,
  company: optional(text),
  street: filledText,
  extra: optional(text),
  postal_code: text,
  city: filledText,
  region: optional(text),
  country,
  phone: optional(text),
  default_shipping: flag,
  default_billing: flag,
});

/** @param {'default_shipping' | 'default_billing'} flag_name @returns {Rule} */
function atMostOne(flag_name) {
  return ({ addresses }) =>
    addresses.filter((/** @type {any} */ address) => address[flag_name]).length > 1
      ? [{ path: '/addresses', problem: `more than one is ${flag_name}` }]
      : [];
}

const ADDRESSES = record(
  { addresses: list(ADDRESS), problems: PROBLEMS },
  eachOnce('addresses', (address) => address.id),
  atMostOne('default_shipping'),
  atMostOne('default_billing'),
);

const SWITCHES = list(record({ id, label: filledText, text: optional(text), on: flag }));

const COMMUNICATION = record(
  {
    topics: SWITCHES,
    channels: SWITCHES,
    frequency: record(
      { chosen: id, options: list(record({ id, label: filledText })) },
      ({ chosen, options }) =>
        idsOf(options).has(chosen) ? [] : [{ path: '/chosen', problem: `no option is ${chosen}` }],
    ),
    consent: record({ text: filledText, version: filledText, at: nullable(time) }),
  },
  eachOnce('topics', (topic) => topic.id),
  eachOnce('channels', (channel) => channel.id),
);

const REFERRAL = record({
  url,
  code: optional(filledText),
  text: filledText,
  conditions: text,
  earned: record(
    { points: optional(count), amount: optional(price), currency: optional(currency) },
    needsCurrency('amount'),
  ),
  friends: count,
});

const NPS = record({ due: flag, asked_at: optional(time), min_days: wholeNumber(1, 3650, 'In days.') });
const PROFILE_ANSWER = record({ profile: PROFILE, problems: PROBLEMS });

export const ACCOUNT_ANSWERS = Object.freeze({
  requestSignInLink: record({ resend_after_s: wholeNumber(0, SECONDS_PER_DAY, 'In seconds.') }),
  claimOrder: record({ state: oneOf(CLAIM_STATES) }),
  getProfile: PROFILE_ANSWER,
  saveProfile: PROFILE_ANSWER,
  listAddresses: ADDRESSES,
  saveAddress: ADDRESSES,
  removeAddress: ADDRESSES,
  getCommunication: COMMUNICATION,
  saveCommunication: COMMUNICATION,
  getReferral: REFERRAL,
  getNps: NPS,
  submitNps: NPS,
});
