import { OFFER_KINDS } from '../contract/offers.js';
import { RELATION_KINDS } from '../contract/catalogue.js';
import { list, nullable, oneOf, optional, record, saying } from './kind.js';
import { count, currency, cursor, filledText, flag, id, price, text, time, url } from './kinds.js';
import { eachOnce, having, idsOf, needsCurrency, perMille } from './part-kinds.js';
import { PRODUCT_FIELDS } from './product-shapes.js';

/** @typedef {import('./kind.js').Rule} Rule */

const OFFER = record(
  {
    id,
    kind: oneOf(OFFER_KINDS),
    title: filledText,
    text,
    conditions: text,
    code: optional(filledText),
    starts_at: optional(time),
    ends_at: optional(time),
    min_order: optional(price),
    currency: optional(currency),
    product_ids: optional(list(id)),
    url: optional(url),
  },
  needsCurrency('min_order'),
);

const CATALOGUE_PRODUCT = record({
  ...PRODUCT_FIELDS,
  groups: list(id),
  popularity: count,
  first_seen_at: time,
  durable: flag,
  dismissed: optional(flag),
});

/** @type {Rule} */
function groupsAreTold({ products, groups }) {
  const told = idsOf(groups);
  return products.flatMap((/** @type {any} */ product, /** @type {number} */ index) =>
    product.groups
      .filter((/** @type {string} */ group) => !told.has(group))
      .map((/** @type {string} */ group) => ({
        path: `/products/${index}/groups`,
        problem: `the page does not tell the group ${group}`,
      })),
  );
}

/** @type {Rule} */
function relationsStartHere({ products, relations }) {
  const told = idsOf(products);
  return relations.flatMap((/** @type {any} */ { from, to }, /** @type {number} */ index) => {
    if (from === to) return [{ path: `/relations/${index}`, problem: 'a product does not go with itself' }];
    return told.has(from)
      ? []
      : [{ path: `/relations/${index}/from`, problem: `${from} is not on this page` }];
  });
}

const REMINDER = record(
  { product_id: id, variant_id: nullable(id), snoozed_until: optional(time), muted: flag },
  saying(
    { anyOf: [having('snoozed_until'), { properties: { muted: { const: true } } }] },
    ({ snoozed_until, muted }) =>
      snoozed_until || muted ? [] : [{ path: '', problem: 'neither snoozed nor muted: leave it out' }],
  ),
);

const TIP = record(
  {
    id,
    product_id: nullable(id),
    group_id: nullable(id),
    title: filledText,
    text: filledText,
    url: optional(url),
    image_url: optional(url),
  },
  saying({ anyOf: [having('product_id'), having('group_id')] }, ({ product_id, group_id }) =>
    product_id === null && group_id === null
      ? [{ path: '', problem: 'expected a product_id or a group_id, got neither' }]
      : [],
  ),
);

export const FOR_YOU_ANSWERS = Object.freeze({
  listOffers: record(
    { offers: list(OFFER), free_shipping: optional(record({ threshold: price, currency })) },
    eachOnce('offers', (offer) => offer.id),
  ),
  listCatalogue: record(
    {
      products: list(CATALOGUE_PRODUCT),
      groups: list(record({ id, title: filledText })),
      relations: list(record({ from: id, to: id, kind: oneOf(RELATION_KINDS), weight: perMille })),
      next_cursor: nullable(cursor),
    },
    eachOnce('products', (product) => product.id),
    groupsAreTold,
    relationsStartHere,
  ),
  dismissProduct: record({ product_id: id, dismissed: flag }),
  listReminders: record(
    { reminders: list(REMINDER) },
    eachOnce('reminders', ({ product_id, variant_id }) => [product_id, variant_id]),
  ),
  setReminder: record({ reminder: nullable(REMINDER) }),
  listTips: record(
    { tips: list(TIP) },
    eachOnce('tips', (tip) => tip.id),
  ),
});
