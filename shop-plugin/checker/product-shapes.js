/** What the shop sells, as the contract tells it. */

import { list, oneOf, optional, record } from './kind.js';
import { count, currency, filledText, id, price, text, url } from './kinds.js';
import { inStockMeansSomeAreLeft } from './rules.js';

export const OPTION = record({ name: filledText, value: text });

const VARIANT = record(
  {
    id,
    sku: optional(text),
    options: optional(list(OPTION)),
    price,
    stock: oneOf(['in_stock', 'low_stock', 'out_of_stock']),
    available_quantity: optional(count),
    max_quantity: optional(count),
    image_url: optional(url),
  },
  inStockMeansSomeAreLeft,
);

/** The fields of a product, for records that say more about it. */
export const PRODUCT_FIELDS = {
  id,
  title: filledText,
  currency,
  url: optional(url),
  image_url: optional(url),
  variants: list(VARIANT),
  substitute: optional(record({ product_id: id, title: filledText, variant: VARIANT })),
};

export const PRODUCT = record(PRODUCT_FIELDS);
