import { customerResolver, fieldResolver } from '../nest/resolver.js';
import { InvoiceController } from './invoice-controller.js';
import { InvoiceDesk } from './invoice-desk.js';

/** @type {import('../parts.js').Part} */
export const INVOICES = {
  option: 'invoices',
  capabilities: () => ['invoices'],
  schema: `
    type StamgastInvoiceDocument { mime: String! base64: String! file_name: String! }
    type StamgastInvoiceAnswer { url: String! document: StamgastInvoiceDocument! }
    extend type Query {
      stamgastInvoice(order_id: ID!, invoice_id: String!): StamgastInvoiceAnswer!
    }`,
  providers: [InvoiceDesk],
  controllers: [InvoiceController],
  resolvers: [
    customerResolver(InvoiceDesk, { queries: { stamgastInvoice: 'get' } }),
    fieldResolver(InvoiceDesk, 'StamgastInvoiceAnswer', { document: 'document' }),
  ],
};
