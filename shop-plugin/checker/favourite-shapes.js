import { list, nullable, optional, record } from './kind.js';
import { currency, cursor, filledText, flag, id, price, time, url } from './kinds.js';
import { eachOnce, needsCurrency } from './part-kinds.js';
import { PRODUCT } from './product-shapes.js';

/** @type {import('./kind.js').Rule} */
function productIsItsOwn({ product_id, product }) {
  return product === null || product === undefined || product.id === product_id
    ? []
    : [{ path: '/product/id', problem: `expected ${product_id}, got ${product.id}` }];
}

const FAVOURITE = record(
  {
    product_id: id,
    variant_id: nullable(id),
    added_at: time,
    title: filledText,
    image_url: optional(url),
    price_when_added: optional(price),
    currency: optional(currency),
    in_stock_when_added: optional(flag),
    product: nullable(PRODUCT),
    code: optional(record({ code: filledText, label: filledText, ends_at: optional(time) })),
  },
  needsCurrency('price_when_added'),
  productIsItsOwn,
);

export const FAVOURITE_ANSWERS = Object.freeze({
  listFavourites: record(
    { favourites: list(FAVOURITE), next_cursor: nullable(cursor) },
    eachOnce('favourites', ({ product_id, variant_id }) => [product_id, variant_id]),
  ),
  setFavourite: record({ favourite: nullable(FAVOURITE) }),
});
