import { fieldResolver } from '../nest/resolver.js';
import { OrdersDesk } from './orders-desk.js';

/** Always there: what it tells of an order depends on the other parts. @type {import('../parts.js').Part} */
export const ORDERS = {
  option: null,
  capabilities: () => [],
  schema: `
    type StamgastTrackingPhase { phase: String! state: String! at: DateTime }
    type StamgastTracking { phases: [StamgastTrackingPhase!]! }
    type StamgastExcludedLine { line_id: ID! reason: String! }
    type StamgastRemainingLine { line_id: ID! quantity: Int! }
    type StamgastAcknowledgement {
      id: String!
      received_at: DateTime!
      content: String!
      sent_to: String!
    }
    type StamgastWithdrawal {
      state: String!
      until: DateTime
      reason: String
      excluded_lines: [StamgastExcludedLine!]!
      remaining_lines: [StamgastRemainingLine!]!
      acknowledgement: StamgastAcknowledgement
    }
    type StamgastInvoice { id: String! label: String! issued_at: DateTime! }
    type StamgastOrder {
      tracking: StamgastTracking
      withdrawal: StamgastWithdrawal
      invoices: [StamgastInvoice!]!
    }
    extend type Order { stamgast: StamgastOrder }`,
  providers: [OrdersDesk],
  resolvers: [fieldResolver(OrdersDesk, 'Order', { stamgast: 'ofOrder' })],
};
