import { model } from '@medusajs/framework/utils';

/** Points turned into a code. One row is the redemption, its entry in the ledger, and the memory of its key. */
export const Redemption = model
  .define('stamgast_redemption', {
    id: model.id({ prefix: 'sred' }).primaryKey(),
    customer_id: model.text(),
    key: model.text(),
    reward_id: model.text(),
    points: model.number(),
    code: model.text(),
    at: model.dateTime(),
    undo_until: model.dateTime().nullable(),
    undone_at: model.dateTime().nullable(),
    /** Carts that are being paid for with the code, or were: voucher-claims.js. */
    cart_ids: model.json().nullable(),
  })
  .indexes([{ on: ['customer_id', 'key'], unique: true }]);
