import { Country, CustomerService, EntityNotFoundError, TransactionalConnection } from '@vendure/core';
import { Deeds } from '../foundation/deeds.js';
import { say } from '../foundation/words.js';
import { provider } from '../nest/provider.js';
import { ADDRESS_WORDS } from './field-words.js';

/** @typedef {import('../foundation/customers.js').Customer} Customer */
/** @typedef {import('../foundation/customers.js').Id} Id */
/** @typedef {import('../../../contract/profile.js').SavedAddress} SavedAddress */
/** @typedef {Omit<SavedAddress, 'id'> & {id?: Id | null}} AddressInput without an id it is a new one */

/** The address book of `contract/profile.js`, which is Vendure's own; each change once per key. */
export class AddressesDesk {
  /** @param {any} connection @param {any} customers of Vendure @param {Deeds} deeds */
  constructor(connection, customers, deeds) {
    this.connection = connection;
    this.customers = customers;
    this.deeds = deeds;
  }

  /** @param {any} ctx @param {Customer} customer */
  async list(ctx, customer) {
    const rows = await this.customers.findAddressesByCustomerId(ctx, customer.id);
    const addresses = rows
      .sort((/** @type {any} */ left, /** @type {any} */ right) => left.createdAt - right.createdAt)
      .map(tellAddress);
    return { addresses, problems: [] };
  }

  /** @param {any} ctx @param {Customer} customer @param {{key: string, address: AddressInput}} change */
  async save(ctx, customer, { key, address }) {
    return this.deeds.once(ctx, customer, { key, kind: 'address' }, async (turn) => {
      if (address.id) await this.#own(turn, customer, address.id);
      const problems = await this.#problemsOf(turn, address);
      if (problems.length === 0) {
        const input = keptAddress(address);
        if (address.id) await this.customers.updateAddress(turn, { ...input, id: address.id });
        else await this.customers.createAddress(turn, customer.id, input);
      }
      return { ...(await this.list(turn, customer)), problems };
    });
  }

  /** @param {any} ctx @param {Customer} customer @param {{key: string, id: Id}} change */
  async remove(ctx, customer, { key, id }) {
    return this.deeds.once(ctx, customer, { key, kind: 'address removal' }, async (turn) => {
      if (await this.#find(turn, customer, id)) await this.customers.deleteAddress(turn, id);
      return this.list(turn, customer);
    });
  }

  /** @param {any} ctx @param {Customer} customer @param {Id} id */
  async #own(ctx, customer, id) {
    if (!(await this.#find(ctx, customer, id))) throw new EntityNotFoundError('Address', id);
  }

  /** @param {any} ctx @param {Customer} customer @param {Id} id @returns {Promise<any>} */
  async #find(ctx, customer, id) {
    const rows = await this.customers.findAddressesByCustomerId(ctx, customer.id);
    return rows.find((/** @type {any} */ row) => String(row.id) === String(id));
  }

  /** @param {any} ctx @param {AddressInput} address */
  async #problemsOf(ctx, { name, street, city, country }) {
    const problems = Object.entries({ name, street, city })
      .filter(([, text]) => text.trim() === '')
      .map(([field]) => ({ field, message: say(ADDRESS_WORDS.needed, ctx) }));
    const countries = this.connection.getRepository(ctx, Country);
    if (!(await countries.existsBy({ code: country, enabled: true })))
      problems.push({ field: 'country', message: say(ADDRESS_WORDS.country, ctx) });
    return problems;
  }
}
provider(AddressesDesk, [TransactionalConnection, CustomerService, Deeds]);

/** @param {any} row */
function tellAddress(row) {
  return {
    id: row.id,
    name: row.fullName,
    company: row.company || null,
    street: row.streetLine1,
    extra: row.streetLine2 || null,
    postal_code: row.postalCode,
    city: row.city,
    region: row.province || null,
    country: row.country.code,
    phone: row.phoneNumber || null,
    default_shipping: row.defaultShippingAddress,
    default_billing: row.defaultBillingAddress,
  };
}

/** @param {AddressInput} address @returns {object} as Vendure takes it */
function keptAddress(address) {
  return {
    fullName: address.name,
    company: address.company ?? '',
    streetLine1: address.street,
    streetLine2: address.extra ?? '',
    postalCode: address.postal_code,
    city: address.city,
    province: address.region ?? '',
    countryCode: address.country,
    phoneNumber: address.phone ?? '',
    defaultShippingAddress: address.default_shipping,
    defaultBillingAddress: address.default_billing,
  };
}
