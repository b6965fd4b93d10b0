import { customerResolver } from '../nest/resolver.js';
import { WithdrawalDesk } from './withdrawal-desk.js';

/** `StamgastWithdrawal` itself is a part of every order, see `orders/orders-part.js`. @type {import('../parts.js').Part} */
export const WITHDRAWAL = {
  option: 'withdrawal',
  capabilities: () => ['withdrawal'],
  schema: `
    input StamgastWithdrawalLineInput { line_id: ID! quantity: Int! }
    input StamgastStatementInput { name: String! contact: String! text: String! }
    type StamgastWithdrawalAnswer {
      acknowledgement: StamgastAcknowledgement!
      withdrawal: StamgastWithdrawal!
    }
    extend type Mutation {
      stamgastWithdraw(
        key: String!, order_id: ID!, lines: [StamgastWithdrawalLineInput!]!, statement: StamgastStatementInput!
      ): StamgastWithdrawalAnswer!
    }`,
  providers: [WithdrawalDesk],
  resolvers: [customerResolver(WithdrawalDesk, { mutations: { stamgastWithdraw: 'withdraw' } })],
};
