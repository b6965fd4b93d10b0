import { customerResolver, staffResolver } from '../nest/resolver.js';
import { ReturnProgress } from './return-progress.js';
import { ReturnsDesk } from './returns-desk.js';

const RETURN = `
    type StamgastReturnLine { line_id: ID! quantity: Int! reason_id: String! comment: String }
    type StamgastReturnRefund { amount: Int! currency: String! at: DateTime }
    type StamgastReturn {
      id: ID!
      number: String!
      order_id: ID!
      state: String!
      at: DateTime!
      requested_at: DateTime!
      lines: [StamgastReturnLine!]!
      resolution_id: String!
      label_url: String
      send_until: DateTime
      refund: StamgastReturnRefund
      text: String
    }`;

/** @type {import('../parts.js').Part} */
export const RETURNS = {
  option: 'returns',
  capabilities: () => ['returns'],
  schema: `
    ${RETURN}
    type StamgastChoice { id: String! label: String! }
    type StamgastReturnableLine { line_id: ID! max_quantity: Int! }
    type StamgastReturnOptions {
      until: DateTime
      reasons: [StamgastChoice!]!
      resolutions: [StamgastChoice!]!
      lines: [StamgastReturnableLine!]!
    }
    input StamgastReturnLineInput { line_id: ID! quantity: Int! reason_id: String! comment: String }
    type StamgastReturnAnswer { return: StamgastReturn! }
    type StamgastReturnList { returns: [StamgastReturn!]! }
    extend type Query {
      stamgastReturnOptions(order_id: ID!): StamgastReturnOptions!
      stamgastReturns(order_ids: [ID!]!): StamgastReturnList!
    }
    extend type Mutation {
      stamgastRequestReturn(
        key: String!, order_id: ID!, lines: [StamgastReturnLineInput!]!, resolution_id: String!
      ): StamgastReturnAnswer!
    }`,
  staffSchema: `
    ${RETURN}
    extend type Query { stamgastReturns(state: String): [StamgastReturn!]! }
    extend type Mutation {
      stamgastMoveReturn(
        id: ID!, state: String!, text: String, label_url: String, send_until: DateTime, refund_amount: Int
      ): StamgastReturn!
    }`,
  providers: [ReturnsDesk, ReturnProgress],
  resolvers: [
    customerResolver(ReturnsDesk, {
      queries: { stamgastReturnOptions: 'options', stamgastReturns: 'list' },
      mutations: { stamgastRequestReturn: 'request' },
    }),
  ],
  staffResolvers: [
    staffResolver(ReturnProgress, {
      queries: { stamgastReturns: 'list' },
      mutations: { stamgastMoveReturn: 'move' },
    }),
  ],
};
