import { ShopError } from '../contract.js';
import { joined } from './normalize-order.js';
import { splitName } from './profile.js';

/**
 * @typedef {import('../contract/profile.js').SavedAddress} SavedAddress
 * @typedef {import('../contract/profile.js').AddressList} AddressList
 * @typedef {import('./medusa-types.js').MedusaSavedAddress} MedusaSavedAddress
 * @typedef {import('./transport.js').Ask} Ask
 */

const PATH = 'customers/me/addresses';

/** @param {Ask} ask @param {AbortSignal} signal @returns {Promise<AddressList>} */
export async function listAddresses(ask, signal) {
  const { customer } = await ask('customers/me', signal, { query: { fields: 'id,*addresses' } });
  return { addresses: customer.addresses.map(normalizeAddress) };
}

/**
 * A new address that is there already, word for word, is not added: so it is once, also when its answer was lost and it
 * is sent again.
 * @param {Ask} ask
 * @param {SavedAddress} address
 * @param {AbortSignal} signal
 * @returns {Promise<AddressList>}
 */
export async function saveAddress(ask, address, signal) {
  const { addresses } = await listAddresses(ask, signal);
  if (address.id !== '' && !addresses.some(({ id }) => id === address.id)) {
    throw new ShopError('not_found', `There is no address ${address.id} of this customer.`);
  }
  if (addresses.some((kept) => isSame(kept, { ...address, id: address.id || kept.id }))) return { addresses };
  const path = address.id === '' ? PATH : `${PATH}/${encodeURIComponent(address.id)}`;
  await ask(path, signal, { body: toMedusa(address) });
  return listAddresses(ask, signal);
}

/**
 * @param {Ask} ask
 * @param {string} id
 * @param {AbortSignal} signal
 * @returns {Promise<AddressList>}
 */
export async function removeAddress(ask, id, signal) {
  const kept = await listAddresses(ask, signal);
  if (!kept.addresses.some((address) => address.id === id)) return kept;
  await ask(`${PATH}/${encodeURIComponent(id)}`, signal, { method: 'DELETE' });
  return listAddresses(ask, signal);
}

/** @param {MedusaSavedAddress} address @returns {SavedAddress} */
function normalizeAddress(address) {
  return {
    id: address.id,
    name: joined(address.first_name, address.last_name),
    company: address.company || undefined,
    street: address.address_1 ?? '',
    extra: address.address_2 || undefined,
    postal_code: address.postal_code ?? '',
    city: address.city ?? '',
    region: address.province || undefined,
    country: (address.country_code ?? '').toUpperCase(),
    phone: address.phone || undefined,
    default_shipping: address.is_default_shipping,
    default_billing: address.is_default_billing,
  };
}

/** @param {SavedAddress} address */
function toMedusa(address) {
  return {
    ...splitName(address.name),
    company: address.company ?? '',
    address_1: address.street,
    address_2: address.extra ?? '',
    postal_code: address.postal_code,
    city: address.city,
    province: address.region ?? '',
    country_code: address.country.toLowerCase(),
    phone: address.phone ?? '',
    is_default_shipping: address.default_shipping,
    is_default_billing: address.default_billing,
  };
}

/** @param {SavedAddress} one @param {SavedAddress} other */
function isSame(one, other) {
  return one.id === other.id && JSON.stringify(toMedusa(one)) === JSON.stringify(toMedusa(other));
}
