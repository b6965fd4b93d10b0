import { customerResolver } from '../nest/resolver.js';
import { AddressesDesk } from './addresses-desk.js';

const FIELDS = `
      name: String!
      company: String
      street: String!
      extra: String
      postal_code: String!
      city: String!
      region: String
      country: String!
      phone: String`;

/** @type {import('../parts.js').Part} */
export const ADDRESSES = {
  option: 'addresses',
  capabilities: () => ['addresses'],
  schema: `
    type StamgastAddress {
      id: ID!
      default_shipping: Boolean!
      default_billing: Boolean!
      ${FIELDS}
    }
    type StamgastAddressList { addresses: [StamgastAddress!]! problems: [StamgastFieldProblem!]! }
    # Without an id it is a new one.
    input StamgastAddressInput {
      id: ID
      default_shipping: Boolean = false
      default_billing: Boolean = false
      ${FIELDS}
    }
    extend type Query { stamgastAddresses: StamgastAddressList! }
    extend type Mutation {
      stamgastSaveAddress(key: String!, address: StamgastAddressInput!): StamgastAddressList!
      stamgastRemoveAddress(key: String!, id: ID!): StamgastAddressList!
    }`,
  providers: [AddressesDesk],
  resolvers: [
    customerResolver(AddressesDesk, {
      queries: { stamgastAddresses: 'list' },
      mutations: { stamgastSaveAddress: 'save', stamgastRemoveAddress: 'remove' },
    }),
  ],
};
