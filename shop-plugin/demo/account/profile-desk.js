import { isEmail } from '../email.js';
import { DAY_MS, dutchDay } from '../history/dutch-time.js';
import { say } from '../words.js';

/** @typedef {import('../../contract/profile.js').FieldProblem} FieldProblem */
/** @typedef {import('../../contract/profile.js').Profile} Profile */
/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../shop-state.js').ShopState} ShopState */
/** @typedef {Omit<Profile, 'customer_since'>} KeptProfile */

/** @param {Backroom} backroom @param {ShopState} state @returns {Profile} */
export function profileOf({ clock, customer }, state) {
  const { name, given_name, email, phone, birthday } = state.profile ?? customer;
  return {
    name,
    email,
    ...(given_name ? { given_name } : {}),
    ...(phone ? { phone } : {}),
    ...(birthday ? { birthday } : {}),
    customer_since: dutchDay(clock() - customer.since_days_ago * DAY_MS),
  };
}

/** @param {Backroom} backroom @returns {import('../../contract/profile.js').ProfileMethods} */
export function profileDesk(backroom) {
  return {
    getProfile: ({ signal }) =>
      backroom.ask('getProfile', signal, (state) => ({ profile: profileOf(backroom, state) })),

    saveProfile: ({ key, profile }, { signal }) =>
      backroom.change('saveProfile', signal, key, (before) => {
        const problems = problemsOf(profile, backroom);
        if (problems.length > 0)
          return { state: before, answer: { profile: profileOf(backroom, before), problems } };
        const { customer_since: _, ...kept } = profile;
        const state = { ...before, profile: { ...kept, name: kept.name.trim(), email: kept.email.trim() } };
        return { state, answer: { profile: profileOf(backroom, state), problems } };
      }),
  };
}

/** @param {Profile} profile @param {Backroom} backroom @returns {FieldProblem[]} */
function problemsOf({ name, email, phone, birthday }, { clock, telling: { language } }) {
  /** @type {[string, boolean, import('../words.js').Text][]} */
  const rules = [
    ['name', name.trim() !== '', { nl: 'Vul je naam in', en: 'Fill in your name' }],
    ['email', isEmail(email.trim()), { nl: 'Dit is geen e-mailadres', en: 'This is no e-mail address' }],
    [
      'phone',
      !phone || /^\+?[\d ()-]{6,20}$/.test(phone),
      { nl: 'Dit is geen telefoonnummer', en: 'This is no phone number' },
    ],
    [
      'birthday',
      !birthday || isPastDay(birthday, clock()),
      { nl: 'Die dag bestaat niet', en: 'There is no such day' },
    ],
  ];
  return rules
    .filter(([, is_right]) => !is_right)
    .map(([field, , message]) => ({ field, message: say(message, language) }));
}

/** @param {string} day @param {number} now */
function isPastDay(day, now) {
  const time = Date.parse(day);
  return /^\d{4}-\d\d-\d\d$/.test(day) && time < now && new Date(time).toISOString().startsWith(day);
}
