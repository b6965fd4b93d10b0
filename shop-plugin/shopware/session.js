import { joinName } from './person-name.js';
import { DAY_LENGTH } from './profile.js';

/**
 * Who orders as a guest has a customer of their own in Shopware, but no account.
 * @param {import('./shopware-types.js').ShopwareContext} context
 * @param {import('./shopware-types.js').Links} links
 * @returns {import('../contract.js').Session}
 */
export function normalizeSession({ customer }, { signInUrl }) {
  if (!customer || customer.guest) return { customer: null, sign_in_url: signInUrl };
  const { id, firstName, email, createdAt } = customer;
  return {
    customer: {
      id,
      name: joinName(customer),
      given_name: firstName || undefined,
      email,
      since: createdAt?.slice(0, DAY_LENGTH),
    },
  };
}
