import { customerResolver } from '../nest/resolver.js';
import { CartDesk } from './cart-desk.js';

/** @type {import('../parts.js').Part} */
export const CART = {
  option: 'reorder',
  capabilities: () => ['reorder'],
  schema: `
    input StamgastCartTarget { variant_id: ID! quantity: Int! }
    type StamgastCartLineResult { outcome: String! quantity: Int! message: String }
    type StamgastCartAnswer {
      lines: [StamgastCartLineResult!]!
      cart: Order
      currency: String!
      prices_include_tax: Boolean!
    }
    extend type Mutation {
      stamgastSetCartLines(key: String!, lines: [StamgastCartTarget!]!): StamgastCartAnswer!
    }`,
  providers: [CartDesk],
  resolvers: [customerResolver(CartDesk, { mutations: { stamgastSetCartLines: 'set' } })],
};
