import { joined } from './normalize-order.js';

/**
 * @typedef {import('../contract.js').Session} Session
 * @typedef {import('../contract/profile.js').Profile} Profile
 * @typedef {import('../contract/profile.js').ProfileAnswer} ProfileAnswer
 * @typedef {import('./medusa-types.js').MedusaCustomer} MedusaCustomer
 * @typedef {import('./transport.js').Ask} Ask
 */

const FIELDS = 'id,email,first_name,last_name,phone,created_at,metadata';

/** @param {Ask} ask @param {AbortSignal} signal @returns {Promise<MedusaCustomer>} */
export async function readCustomer(ask, signal) {
  return (await ask('customers/me', signal, { query: { fields: FIELDS } })).customer;
}

/** @param {MedusaCustomer} customer @returns {NonNullable<Session['customer']>} */
export function normalizeCustomer(customer) {
  const { id, email, created_at } = customer;
  const { name, given_name } = namesOf(customer);
  return { id, name, given_name, email, since: dayOf(created_at) };
}

/** @param {MedusaCustomer} customer @returns {Profile} */
export function normalizeProfile(customer) {
  const { email, phone, created_at, metadata } = customer;
  const birthday = metadata?.birthday;
  return {
    ...namesOf(customer),
    email,
    phone: phone || undefined,
    birthday: typeof birthday === 'string' && birthday !== '' ? birthday : undefined,
    customer_since: dayOf(created_at),
  };
}

/**
 * Medusa's customers cannot change the address with which they sign in, and Medusa has no field for a birthday.
 * @param {Ask} ask
 * @param {Profile} profile
 * @param {AbortSignal} signal
 * @returns {Promise<ProfileAnswer>}
 */
export async function saveProfile(ask, profile, signal) {
  const kept = normalizeProfile(await readCustomer(ask, signal));
  if (profile.email !== kept.email) {
    const message = 'The e-mail address with which you sign in cannot be changed here.';
    return { profile: kept, problems: [{ field: 'email', message }] };
  }
  const { customer } = await ask('customers/me', signal, {
    body: {
      ...splitName(profile.name, profile.given_name),
      phone: profile.phone || null,
      ...((profile.birthday ?? '') !== (kept.birthday ?? '') && {
        metadata: { birthday: profile.birthday ?? '' },
      }),
    },
    query: { fields: FIELDS },
  });
  return { profile: normalizeProfile(customer) };
}

/**
 * Medusa keeps two names, the contract one, of which the given name may be a part.
 * @param {string} name
 * @param {string | null} [given]
 * @returns {{first_name: string, last_name: string}}
 */
export function splitName(name, given) {
  const whole = name.trim();
  const first_name = given && whole.startsWith(`${given} `) ? given : whole.split(/\s+/)[0];
  return { first_name, last_name: whole.slice(first_name.length).trim() };
}

/** @param {MedusaCustomer} customer */
function namesOf({ first_name, last_name, email }) {
  return { name: joined(first_name, last_name) || email, given_name: first_name || undefined };
}

/** @param {string} time */
function dayOf(time) {
  return time.slice(0, 10);
}
