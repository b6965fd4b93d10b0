/**
 * What the page asks, as the contract tells it. What the customer typed comes as it was typed: to say what is wrong
 * with it is the shop's, in `problems` or as `refused`.
 */

import { ORDER_STATES } from '../contract.js';
import { RETURN_LINE } from './after-purchase-shapes.js';
import { list, nullable, oneOf, optional, record, simple, wholeNumber } from './kind.js';
import { cursor, day, filledText, flag, id, quantity, quantityOrNone, text, time } from './kinds.js';
import { stars, textUpTo } from './part-kinds.js';
import { OPTION } from './product-shapes.js';

const MOST_IDS = 100;
const MOST_ORDERS = 100;
const MOST_FAVOURITES = 100;
const MOST_PRODUCTS = 500;

/** The idempotency key of a write. */
const key = id;
const typed = text;
const ids = list(id, { most: MOST_IDS, distinct: true });
const order_ids = list(id, { most: MOST_ORDERS });
const idOrNew = simple('an id, or nothing for a new one', { type: 'string', maxLength: 200 });

const PROFILE = record({
  name: typed,
  given_name: optional(typed),
  email: typed,
  phone: optional(typed),
  birthday: optional(typed),
  customer_since: optional(day),
});

const ADDRESS = record({
  id: idOrNew,
  name: typed,
  company: optional(typed),
  street: typed,
  extra: optional(typed),
  postal_code: typed,
  city: typed,
  region: optional(typed),
  country: typed,
  phone: optional(typed),
  default_shipping: flag,
  default_billing: flag,
});

const THING = { product_id: id, variant_id: nullable(id) };

/** What each method is asked; those that are not here take no question. */
export const QUESTIONS = Object.freeze({
  listOrders: record({
    cursor: nullable(cursor),
    limit: wholeNumber(1, MOST_ORDERS),
    text,
    states: list(oneOf(ORDER_STATES), { distinct: true }),
  }),
  getProducts: record({ product_ids: ids }),
  setCartLines: record({
    key,
    lines: list(
      record({ product_id: id, variant_id: id, attributes: list(OPTION), quantity: quantityOrNone }),
    ),
  }),
  listFavourites: record({ cursor: nullable(cursor), limit: wholeNumber(1, MOST_FAVOURITES) }),
  setFavourite: record({ key, ...THING, favourite: flag }),
  redeemReward: record({ key, reward_id: id }),
  undoRedemption: record({ key, redemption_id: id }),
  listCatalogue: record({ cursor: nullable(cursor), limit: wholeNumber(1, MOST_PRODUCTS) }),
  dismissProduct: record({ key, product_id: id, dismissed: flag }),
  setReminder: record({ key, ...THING, snoozed_until: nullable(time), muted: flag }),
  listTips: record({ product_ids: ids }),
  getInvoice: record({ order_id: id, invoice_id: id }),
  getReturnOptions: record({ order_id: id }),
  requestReturn: record({
    key,
    order_id: id,
    lines: list(RETURN_LINE, { least: 1 }),
    resolution_id: id,
  }),
  listReturns: record({ order_ids }),
  withdraw: record({
    key,
    order_id: id,
    lines: list(record({ line_id: id, quantity })),
    statement: record({ name: filledText, contact: filledText, text: filledText }),
  }),
  listReviews: record({ order_ids }),
  submitReview: record({
    key,
    order_id: id,
    product_id: id,
    stars,
    topics: list(record({ id, stars })),
    title: optional(textUpTo(120)),
    text: optional(textUpTo(5000)),
  }),
  getHelp: record({ order_id: nullable(id) }),
  requestSignInLink: record({ email: typed }),
  claimOrder: record({ key, number: typed, email: typed }),
  saveProfile: record({ key, profile: PROFILE }),
  saveAddress: record({ key, address: ADDRESS }),
  removeAddress: record({ key, id }),
  saveCommunication: record({
    key,
    topics: list(id),
    channels: list(id),
    frequency: id,
    consent_version: filledText,
  }),
  submitNps: record({ key, score: nullable(wholeNumber(0, 10)), comment: optional(textUpTo(2000)) }),
});
