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
      phone: String
      default_shipping: Boolean!
      default_billing: Boolean!`;

/** @type {import('../parts.js').Part} */
export const ADDRESSES = {
  option: 'addresses',
  capabilities: () => ['addresses'],
  schema: `
    type StamgastAddress { id: ID! ${FIELDS} }
    type StamgastAddressList { addresses: [StamgastAddress!]! problems: [StamgastFieldProblem!]! }
    input StamgastAddressInput { id: ID ${FIELDS} }
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
