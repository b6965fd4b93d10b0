import { model } from '@medusajs/framework/utils';

/**
 * One line of the ledger that an order or the staff wrote; it is never changed. Its id says what it is for
 * (`earned:` and an order, for instance), so that the same event booked twice is booked once. What was redeemed follows
 * from the redemptions.
 */
export const PointsEntry = model
  .define('stamgast_points_entry', {
    id: model.text().primaryKey(),
    customer_id: model.text(),
    kind: model.enum(['earned', 'adjusted', 'reversed']),
    points: model.number(),
    at: model.dateTime(),
    expires_at: model.dateTime().nullable(),
    of_entry_id: model.text().nullable(),
    order_id: model.text().nullable(),
    order_number: model.text().nullable(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ['customer_id'] }]);
