import { sendFields } from './field-problems.js';
import { joinName, splitName } from './person-name.js';

/**
 * @typedef {import('../contract/profile.js').Profile} Profile
 * @typedef {import('../contract/profile.js').ProfileAnswer} ProfileAnswer
 * @typedef {import('./shopware-types.js').ShopwareCustomer} ShopwareCustomer
 * @typedef {import('./store-api.js').Ask} Ask
 */

/** @param {Ask} ask @param {AbortSignal} signal @returns {Promise<ShopwareCustomer>} */
export function readCustomer(ask, signal) {
  return ask({ path: '/account/customer', body: {} }, signal);
}

/** @param {Ask} ask @param {AbortSignal} signal @returns {Promise<ProfileAnswer>} */
export async function getProfile(ask, signal) {
  return { profile: normalizeProfile(await readCustomer(ask, signal)) };
}

/**
 * Shopware changes an e-mail address only for who gives their password, and keeps telephone numbers with addresses.
 * @param {Ask} ask
 * @param {import('./shopware-types.js').Words} words
 * @param {Profile} profile
 * @param {AbortSignal} signal
 * @returns {Promise<ProfileAnswer>}
 */
export async function saveProfile(ask, words, profile, signal) {
  const customer = await readCustomer(ask, signal);
  const before = normalizeProfile(customer);
  const problems = [
    ...(profile.email === customer.email ? [] : [{ field: 'email', message: words.email }]),
    ...(profile.phone ? [{ field: 'phone', message: words.phone }] : []),
  ];
  if (problems.length > 0) return { profile: before, problems };
  const body = changeOf(customer, profile);
  const found = await sendFields(ask, { path: '/account/change-profile', body }, signal);
  if (found.length > 0) return { profile: before, problems: found };
  return getProfile(ask, signal);
}

/**
 * @param {ShopwareCustomer} customer
 * @returns {Profile}
 */
function normalizeProfile(customer) {
  return {
    name: joinName(customer),
    given_name: customer.firstName || undefined,
    email: customer.email,
    birthday: customer.birthday?.slice(0, DAY_LENGTH),
    customer_since: customer.createdAt?.slice(0, DAY_LENGTH),
  };
}

/** Of `1987-04-23`, at the front of a time. */
export const DAY_LENGTH = 10;

/**
 * What is not sent, Shopware takes for emptied.
 * @param {ShopwareCustomer} customer
 * @param {Profile} profile
 */
function changeOf({ salutationId, title, accountType, company, vatIds }, { name, given_name, birthday }) {
  const [birthdayYear, birthdayMonth, birthdayDay] = (birthday ?? '').split('-').map(Number);
  return {
    ...splitName(name, given_name),
    ...(salutationId && { salutationId }),
    ...(title && { title }),
    ...(birthday && { birthdayYear, birthdayMonth, birthdayDay }),
    ...(accountType === 'business' && { accountType, company, vatIds }),
  };
}
