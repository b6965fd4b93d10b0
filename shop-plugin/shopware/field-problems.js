import { ShopError } from '../contract.js';

/**
 * @typedef {import('../contract/profile.js').FieldProblem} FieldProblem
 * @typedef {import('./store-api.js').Violation} Violation
 */

/** The contract's fields, by Shopware's. @type {Readonly<Record<string, string>>} */
const FIELDS = Object.freeze({
  firstName: 'name',
  lastName: 'name',
  email: 'email',
  birthdayDay: 'birthday',
  birthdayMonth: 'birthday',
  birthdayYear: 'birthday',
  company: 'company',
  street: 'street',
  additionalAddressLine1: 'extra',
  zipcode: 'postal_code',
  city: 'city',
  countryId: 'country',
  countryStateId: 'region',
  phoneNumber: 'phone',
});

/**
 * Sends what a customer filled in. What Shopware finds wrong with single fields is told in its own words, in the
 * language of the session.
 * @param {import('./store-api.js').Ask} ask
 * @param {import('./store-api.js').StoreRequest} request
 * @param {AbortSignal} signal
 * @returns {Promise<FieldProblem[]>} empty when all was taken
 */
export async function sendFields(ask, request, signal) {
  try {
    await ask(request, signal);
    return [];
  } catch (error) {
    const problems = error instanceof ShopError ? toProblems(error.cause) : [];
    if (problems.length === 0) throw error;
    return problems;
  }
}

/** One a field: a first and a last name are one. @param {unknown} cause */
function toProblems(cause) {
  /** @type {Violation[]} */
  const violations = Array.isArray(cause) ? cause : [];
  /** @type {Map<string, FieldProblem>} */
  const problems = new Map();
  for (const { source, detail, title } of violations) {
    const field = FIELDS[source?.pointer?.split('/').at(-1) ?? ''];
    if (field && !problems.has(field)) problems.set(field, { field, message: detail ?? title ?? '' });
  }
  return [...problems.values()];
}
