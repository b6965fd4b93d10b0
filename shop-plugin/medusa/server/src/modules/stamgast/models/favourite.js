import { model } from '@medusajs/framework/utils';

/**
 * One thing that a customer keeps, or has kept: a row stays when it is no favourite any more, with the keys of the
 * changes that it has seen and their answers, so that a late copy of one does not undo what came after it.
 */
export const Favourite = model
  .define('stamgast_favourite', {
    id: model.id({ prefix: 'sfav' }).primaryKey(),
    customer_id: model.text(),
    product_id: model.text(),
    /** '' is the product whatever its variant. */
    variant_id: model.text(),
    active: model.boolean(),
    added_at: model.dateTime(),
    title: model.text(),
    image_url: model.text().nullable(),
    /** In minor units of `currency`. */
    price_when_added: model.number().nullable(),
    currency: model.text().nullable(),
    /** `{key, answer}`, the oldest first. */
    keys: model.json(),
  })
  .indexes([{ on: ['customer_id', 'product_id', 'variant_id'], unique: true }]);
