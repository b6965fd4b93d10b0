/**
 * The contract at run time: the shapes of `contract.js` as tables. A field that is added there gets its line
 * here.
 */

import { ORDER_STATES } from '../contract.js';
import { list, nullable, oneOf, optional, record } from './kind.js';
import {
  count,
  currency,
  cursor,
  day,
  filledText,
  flag,
  id,
  money,
  moneyOff,
  price,
  quantity,
  quantityOrNone,
  text,
  time,
  url,
} from './kinds.js';
import {
  cartHoldsEachThingOnce,
  orderTotalsAddUp,
  productsAreToldOnce,
  ordersAreNewestFirst,
} from './rules.js';
import { OPTION, PRODUCT } from './product-shapes.js';
import { INVOICE, lessRemainsThanWasOrdered, TRACKING, WITHDRAWAL } from './after-purchase-shapes.js';
import { PART_ANSWERS } from './part-answers.js';

const ORDER_LINE = record({
  id,
  product_id: nullable(id),
  variant_id: nullable(id),
  sku: optional(text),
  title: filledText,
  options: optional(list(OPTION)),
  attributes: optional(list(OPTION)),
  quantity,
  unit_price: money,
  total: money,
  image_url: optional(url),
});

const FULFILMENT = record({
  id,
  state: oneOf(['pending', 'shipped', 'delivered', 'cancelled']),
  carrier: optional(text),
  tracking_code: optional(text),
  tracking_url: optional(url),
});

const ORDER = record(
  {
    id,
    number: filledText,
    placed_at: time,
    state: oneOf(ORDER_STATES),
    currency,
    lines: list(ORDER_LINE),
    subtotal: money,
    discounts: optional(list(record({ label: text, amount: moneyOff }))),
    shipping: price,
    shipping_method: optional(text),
    taxes: optional(list(record({ label: text, amount: money }))),
    prices_include_tax: flag,
    total: money,
    fulfilments: optional(list(FULFILMENT)),
    shipping_address: optional(record({ name: text, lines: list(text) })),
    reorderable: optional(flag),
    tracking: optional(TRACKING),
    invoices: optional(list(INVOICE)),
    withdrawal: optional(WITHDRAWAL),
  },
  orderTotalsAddUp,
  lessRemainsThanWasOrdered,
);

const CART_LINE = record({
  id,
  product_id: id,
  variant_id: id,
  title: filledText,
  attributes: optional(list(OPTION)),
  quantity,
  unit_price: money,
  total: money,
});

const CART = record(
  { id, currency, lines: list(CART_LINE), total: money, url: optional(url) },
  cartHoldsEachThingOnce,
);

const CART_LINE_RESULT = record({
  variant_id: id,
  outcome: oneOf(['set', 'limited', 'out_of_stock', 'discontinued', 'refused']),
  quantity: quantityOrNone,
  message: optional(text),
});

/** What each method answers. @type {Readonly<Record<string, import('./kind.js').Kind>>} */
export const ANSWERS = Object.freeze({
  getSession: record({
    customer: nullable(
      record({ id, name: text, given_name: optional(text), email: optional(text), since: optional(day) }),
    ),
    sign_in_url: optional(url),
  }),
  listOrders: record(
    { orders: list(ORDER), next_cursor: nullable(cursor), total_count: optional(count) },
    ordersAreNewestFirst,
  ),
  getProducts: record({ products: list(PRODUCT) }, productsAreToldOnce),
  getCart: CART,
  setCartLines: record({ cart: CART, lines: list(CART_LINE_RESULT) }),
  ...PART_ANSWERS,
});
