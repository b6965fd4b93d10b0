import { ShopError } from '../contract.js';
import { allNodes } from './all-nodes.js';
import {
  addAddressMutation,
  addressesQuery,
  changeAddressMutation,
  removeAddressMutation,
} from './customer-queries.js';
import { askableId } from './global-id.js';
import { splitName } from './profile.js';

/**
 * @typedef {import('../contract/profile.js').AddressList} AddressList
 * @typedef {import('../contract/profile.js').SavedAddress} SavedAddress
 * @typedef {import('../adapter/graphql-transport.js').Ask} Ask
 * @typedef {import('./shopify-types.js').ShopifyAddress} ShopifyAddress
 * @typedef {import('./shopify-types.js').UserError} UserError
 */

/** Shopify's fields in the contract's words. @type {Readonly<Record<string, string>>} */
const FIELDS = Object.freeze({
  ...{ firstName: 'name', lastName: 'name', company: 'company', address1: 'street', address2: 'extra' },
  ...{ zip: 'postal_code', city: 'city', zoneCode: 'region', territoryCode: 'country', phoneNumber: 'phone' },
});

/** The customer's address book. */
export class AddressBook {
  #ask;
  #writes;

  /**
   * @param {Ask} ask the Customer Account API
   * @param {import('../adapter/write-queue.js').WriteQueue} writes
   */
  constructor(ask, writes) {
    this.#ask = ask;
    this.#writes = writes;
  }

  /** @param {AbortSignal} signal @returns {Promise<AddressList>} */
  async list(signal) {
    const read = async (/** @type {string | null} */ after) =>
      (await this.#ask(addressesQuery, { after }, signal)).customer;
    const { defaultAddress, addresses } = await read(null);
    const nodes = await allNodes(addresses, async (after) => (await read(after)).addresses);
    return {
      addresses: nodes.map((/** @type {ShopifyAddress} */ each) =>
        normalizeAddress(each, defaultAddress?.id),
      ),
    };
  }

  /**
   * Adding needs no key: Shopify does not take an address that it has.
   * @param {SavedAddress} address
   * @param {AbortSignal} signal
   * @returns {Promise<AddressList>}
   */
  save(address, signal) {
    return this.#writes.run(async () => {
      const errors =
        address.id === '' ? await this.#add(address, signal) : await this.#change(address, signal);
      const list = await this.list(signal);
      const problems = errors
        .filter(({ code }) => code !== 'CUSTOMER_ADDRESS_ALREADY_EXISTS')
        .map(({ field, message }) => ({ field: FIELDS[field?.at(-1) ?? ''] ?? 'street', message }));
      return problems.length > 0 ? { ...list, problems } : list;
    });
  }

  /** @param {string} id @param {AbortSignal} signal @returns {Promise<AddressList>} */
  remove(id, signal) {
    return this.#writes.run(async () => {
      const { addresses } = await this.list(signal);
      const address = addresses.find((each) => each.id === id);
      if (!address) return { addresses };
      const [other] = addresses.filter((each) => each.id !== id);
      // Shopify keeps a default as long as there is another address to be it.
      if (address.default_shipping && other) await this.#change({ ...other, default_shipping: true }, signal);
      const { customerAddressDelete } = await this.#ask(removeAddressMutation, { addressId: id }, signal);
      const [error] = customerAddressDelete.userErrors;
      if (error && error.code !== 'ADDRESS_ID_DOES_NOT_EXIST') throw new ShopError('refused', error.message);
      return this.list(signal);
    });
  }

  /** @param {SavedAddress} address @param {AbortSignal} signal @returns {Promise<UserError[]>} */
  async #add(address, signal) {
    const { customerAddressCreate } = await this.#ask(addAddressMutation, writtenAddress(address), signal);
    return customerAddressCreate.userErrors;
  }

  /** @param {SavedAddress} address @param {AbortSignal} signal @returns {Promise<UserError[]>} */
  async #change(address, signal) {
    const variables = { addressId: askableId('CustomerAddress', address.id), ...writtenAddress(address) };
    const { customerAddressUpdate } = await this.#ask(changeAddressMutation, variables, signal);
    /** @type {UserError[]} */
    const errors = customerAddressUpdate.userErrors;
    if (errors.some(({ code }) => code === 'ADDRESS_ID_DOES_NOT_EXIST')) {
      throw new ShopError('not_found', `This customer has no address ${JSON.stringify(address.id)}.`);
    }
    return errors;
  }
}

/**
 * An address of Shopify's may lack what the contract cannot do without.
 * @param {ShopifyAddress} address
 * @param {string | undefined} defaultId
 * @returns {SavedAddress}
 */
function normalizeAddress(address, defaultId) {
  const isDefault = address.id === defaultId;
  return {
    id: address.id,
    name: [address.firstName, address.lastName].filter(Boolean).join(' ') || address.name || '–',
    company: address.company || undefined,
    street: address.address1 || '–',
    extra: address.address2 || undefined,
    postal_code: address.zip ?? '',
    city: address.city || '–',
    region: address.zoneCode || undefined,
    country: address.territoryCode || 'ZZ',
    phone: address.phoneNumber || undefined,
    default_shipping: isDefault,
    default_billing: isDefault,
  };
}

/**
 * Shopify has one default, and takes it from none: another has to be made it.
 * @param {SavedAddress} address
 */
function writtenAddress(address) {
  const { company, street, extra, postal_code, city, region, country, phone } = address;
  return {
    address: {
      ...splitName(address),
      company: company ?? '',
      address1: street,
      address2: extra ?? '',
      zip: postal_code,
      city,
      zoneCode: region || null,
      territoryCode: country,
      phoneNumber: phone || null,
    },
    defaultAddress: address.default_shipping || address.default_billing || null,
  };
}
