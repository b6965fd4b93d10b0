import { model } from '@medusajs/framework/utils';

/** What Medusa's own return does not remember: under which key it was asked for, and what the customer wants instead. */
export const ReturnRequest = model
  .define('stamgast_return_request', {
    id: model.id({ prefix: 'sret' }).primaryKey(),
    customer_id: model.text(),
    key: model.text(),
    order_id: model.text(),
    resolution_id: model.text(),
    /** Of Medusa; nothing until Medusa has made it. */
    return_id: model.text().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ['customer_id', 'key'], unique: true }, { on: ['return_id'] }]);
