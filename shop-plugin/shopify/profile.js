import { ShopError } from '../contract.js';
import { profileQuery, saveProfileMutation } from './customer-queries.js';
import { fullName } from './customer.js';

/**
 * @typedef {import('../contract/profile.js').Profile} Profile
 * @typedef {import('../contract/profile.js').ProfileAnswer} ProfileAnswer
 * @typedef {import('../contract/profile.js').FieldProblem} FieldProblem
 * @typedef {import('../adapter/graphql-transport.js').Ask} Ask
 * @typedef {import('./shopify-types.js').ShopifyCustomer} ShopifyCustomer
 * @typedef {import('./shopify-types.js').UserError} UserError
 */

/**
 * What a customer of Shopify does not change themselves, or not without proof.
 * @type {readonly (keyof Profile)[]}
 */
const KEPT_ELSEWHERE = Object.freeze(['email', 'phone', 'birthday']);

/** @param {Ask} ask @param {AbortSignal} signal @returns {Promise<ProfileAnswer>} */
export async function readProfile(ask, signal) {
  return { profile: normalizeProfile((await ask(profileQuery, {}, signal)).customer) };
}

/**
 * @param {Ask} ask the Customer Account API
 * @param {Profile} wanted
 * @param {import('./words.js').Words} words
 * @param {AbortSignal} signal
 * @returns {Promise<ProfileAnswer>}
 */
export async function saveProfile(ask, wanted, words, signal) {
  const { profile } = await readProfile(ask, signal);
  const problems = KEPT_ELSEWHERE.filter((field) => (wanted[field] || '') !== (profile[field] || '')).map(
    (field) => ({ field, message: words.kept_elsewhere }),
  );
  if (problems.length > 0) return { profile, problems };
  const { customerUpdate } = await ask(saveProfileMutation, { input: splitName(wanted) }, signal);
  const { customer, userErrors } = customerUpdate;
  if (userErrors.length > 0) {
    return {
      profile,
      problems: userErrors.map((/** @type {UserError} */ { message }) => ({ field: 'name', message })),
    };
  }
  return { profile: normalizeProfile(customer) };
}

/** @param {ShopifyCustomer} customer @returns {Profile} */
function normalizeProfile(customer) {
  const email = customer.emailAddress?.emailAddress;
  if (!email) throw new ShopError('unsupported', 'This customer of Shopify has no e-mail address.');
  return {
    name: fullName(customer),
    given_name: customer.firstName || undefined,
    email,
    phone: customer.phoneNumber?.phoneNumber || undefined,
    customer_since: customer.creationDate.slice(0, 10),
  };
}

/**
 * Shopify keeps a name in two parts. What stands before the rest is the given name, or the first word is.
 * @param {{name: string, given_name?: string | null}} person
 * @returns {{firstName: string, lastName: string}}
 */
export function splitName({ name, given_name }) {
  const whole = name.trim().replace(/\s+/g, ' ');
  const given = given_name?.trim() ?? '';
  const firstName = given && `${whole} `.startsWith(`${given} `) ? given : whole.split(' ')[0];
  return { firstName, lastName: whole.slice(firstName.length).trim() };
}
