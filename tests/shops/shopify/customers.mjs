import { createHash } from 'node:crypto';
import { connection } from './connection.mjs';

/** The metafield that the mock's merchant lets customers write. */
export const FAVOURITES = Object.freeze({ namespace: 'stamgast', key: 'favourites' });

/**
 * One customer with their address book and metafields.
 * @param {number} number
 * @param {{firstName: string, lastName: string, email: string}} person
 */
export function createCustomer(number, { firstName, lastName, email }) {
  const customer = {
    __typename: 'Customer',
    id: `gid://shopify/Customer/${number}`,
    firstName,
    lastName,
    displayName: () => `${customer.firstName} ${customer.lastName}`.trim(),
    creationDate: '2022-03-10T08:00:00Z',
    emailAddress: { emailAddress: email, marketingState: 'NOT_SUBSCRIBED' },
    phoneNumber: null,
    book: new CustomerAddresses(number, firstName, lastName),
    /** @type {Map<string, string>} */
    values: new Map(),
    defaultAddress: () => customer.book.default,
    addresses: (args) => connection(customer.book.addresses, args),
    metafield: (name) => metafieldOf(customer, name),
  };
  return customer;
}

/** @param {any} customer @param {{namespace: string, key: string}} name */
function metafieldOf(customer, { namespace, key }) {
  const value = customer.values.get(`${namespace}.${key}`);
  return value === undefined ? null : { namespace, key, value, compareDigest: digestOf(value), type: 'json' };
}

/** @param {string} value */
function digestOf(value) {
  return createHash('sha256').update(value).digest('hex');
}

/**
 * @param {any} customer
 * @param {readonly {namespace: string, key: string, ownerId: string, value: string, compareDigest?: string |
 *   null}[]} inputs
 */
export function setMetafields(customer, inputs) {
  for (const { namespace, key, ownerId, value, compareDigest } of inputs) {
    if (ownerId !== customer.id || namespace !== FAVOURITES.namespace || key !== FAVOURITES.key) {
      return { metafields: null, userErrors: [error('APP_NOT_AUTHORIZED', ['metafields'], 'No access.')] };
    }
    const existing = metafieldOf(customer, { namespace, key });
    if (compareDigest !== undefined && compareDigest !== (existing?.compareDigest ?? null)) {
      const stale = error(
        'STALE_OBJECT',
        ['metafields'],
        'The resource has been updated since it was loaded.',
      );
      return { metafields: null, userErrors: [stale] };
    }
    customer.values.set(`${namespace}.${key}`, value);
  }
  return { metafields: [], userErrors: [] };
}

/** @param {any} customer @param {{firstName?: string, lastName?: string}} input */
export function updateCustomer(customer, input) {
  for (const [field, value] of Object.entries(input)) {
    if (/https?:/.test(value ?? '')) {
      const message = `${field} cannot contain a URL.`;
      return { customer: null, userErrors: [error('CONTAINS_URL', ['input', field], message)] };
    }
  }
  Object.assign(customer, input);
  return { customer, userErrors: [] };
}

/** An address book as Shopify keeps it: one default as long as there are addresses, and none twice. */
class CustomerAddresses {
  #next = 1;
  #number;
  /** @type {any[]} */
  addresses = [];
  /** @type {any} */
  default = null;

  /** @param {number} number @param {string} firstName @param {string} lastName */
  constructor(number, firstName, lastName) {
    this.#number = number;
    const home = {
      firstName,
      lastName,
      address1: 'Teststraat 1',
      zip: '1234 AB',
      city: 'Utrecht',
      territoryCode: 'NL',
    };
    this.create({ address: home });
  }

  /** @param {{address: any, defaultAddress?: boolean | null}} input */
  create({ address, defaultAddress }) {
    const problem = this.#problemOf(address);
    if (problem) return { customerAddress: null, userErrors: [problem] };
    const id = `gid://shopify/CustomerAddress/${this.#number}${this.#next++}`;
    const created = { __typename: 'CustomerAddress', id, ...withName(address) };
    this.addresses.push(created);
    if (defaultAddress || !this.default) this.default = created;
    return { customerAddress: created, userErrors: [] };
  }

  /** @param {{addressId: string, address?: any, defaultAddress?: boolean | null}} input */
  update({ addressId, address, defaultAddress }) {
    const existing = this.addresses.find(({ id }) => id === addressId);
    if (!existing) return { customerAddress: null, userErrors: [unknownAddress()] };
    const problem = this.#problemOf(address, existing);
    if (problem) return { customerAddress: null, userErrors: [problem] };
    if (defaultAddress === false && this.default === existing) {
      const code = 'DEMOTING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED';
      return { customerAddress: null, userErrors: [error(code, ['defaultAddress'], 'It is the default.')] };
    }
    Object.assign(existing, withName(address));
    if (defaultAddress) this.default = existing;
    return { customerAddress: existing, userErrors: [] };
  }

  /** @param {{addressId: string}} input */
  remove({ addressId }) {
    const existing = this.addresses.find(({ id }) => id === addressId);
    if (!existing) return { deletedAddressId: null, userErrors: [unknownAddress()] };
    if (existing === this.default && this.addresses.length > 1) {
      const code = 'DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED';
      return { deletedAddressId: null, userErrors: [error(code, ['addressId'], 'It is the default.')] };
    }
    this.addresses = this.addresses.filter((each) => each !== existing);
    this.default = this.addresses.length === 0 ? null : this.default;
    return { deletedAddressId: addressId, userErrors: [] };
  }

  /** @param {any} address @param {any} [self] */
  #problemOf(address, self) {
    if (!/^[A-Z]{2}$/.test(address.territoryCode ?? '')) {
      return error('INVALID_TERRITORY_CODE', ['address', 'territoryCode'], 'Country is not valid.');
    }
    if (address.zip && address.territoryCode === 'NL' && !/^\d{4} ?[A-Z]{2}$/.test(address.zip)) {
      return error(
        'INVALID_FOR_COUNTRY',
        ['address', 'zip'],
        'Postal code is not valid for the Netherlands.',
      );
    }
    const same = this.addresses.some((each) => each !== self && textOf(each) === textOf(address));
    return same
      ? error('CUSTOMER_ADDRESS_ALREADY_EXISTS', ['address'], 'This address is there already.')
      : null;
  }
}

/** @param {any} address */
function withName(address) {
  return { ...address, name: [address.firstName, address.lastName].filter(Boolean).join(' ') };
}

/** @param {any} address */
function textOf({ firstName, lastName, company, address1, address2, zip, city, zoneCode, territoryCode }) {
  return [firstName, lastName, company, address1, address2, zip, city, zoneCode, territoryCode]
    .map((part) => part || '')
    .join('\n');
}

function unknownAddress() {
  return error('ADDRESS_ID_DOES_NOT_EXIST', ['addressId'], 'There is no such address.');
}

/** @param {string} code @param {string[]} field @param {string} message */
function error(code, field, message) {
  return { code, field, message };
}
